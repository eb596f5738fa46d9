/** Everything that was said and told since this person came. */
package dev.consort.tui.pane.log;
