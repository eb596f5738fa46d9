/** The recording of a sampler, seen and cut into slices. */
package dev.consort.tui.pane.sampler;
