/** What every view has in common. Views never see each other: what they share is the selection and the session. */
package dev.consort.tui.pane;
