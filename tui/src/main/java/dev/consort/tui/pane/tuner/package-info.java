/** Reference tones of strings, played on the selected instrument, and the pitch that is heard. */
package dev.consort.tui.pane.tuner;
