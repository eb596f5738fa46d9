/** The full-screen client: one thread that takes what happens, changes the view and draws. */
package dev.consort.tui.app;
