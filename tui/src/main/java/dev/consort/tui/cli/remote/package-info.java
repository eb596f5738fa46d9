/** A session on another machine as the screen sees it. */
package dev.consort.tui.cli.remote;
