/** How time passes and who plays how: tempo, bars, swing and the small liberties of each instrument. */
package dev.consort.audio.sequencer.feel;
