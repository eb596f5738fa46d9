/** What only this screen knows: selection, cursor, zoom, messages. Nothing here is ever sent, but for where one looks. */
package dev.consort.tui.view;
