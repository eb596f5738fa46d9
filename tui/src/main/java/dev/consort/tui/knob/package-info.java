/** Everything that can be turned on an instrument, as one list: source parameters, filter and envelope. */
package dev.consort.tui.knob;
