/** The whole screen: transport above, one view in the middle, status below, and what opens over them. */
package dev.consort.tui.frame;
