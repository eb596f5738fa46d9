/**
 * What sounds when, to the frame: the roll, the song, drum kits, arpeggios, generators and hands.
 *
 * <p>Two {@code Timeline}s say which tick is at which frame. The playhead is one; the other runs ahead of it by as much as
 * anything may sound early, and what it passes is written down as {@code Event}s, each of which is performed when the
 * playhead comes to its frame. An edit moves the second one back to the first and lets it read anew.
 *
 * <p>The loop holds in both modes, as the transport says nothing else. Positions are counted on through its seams, which
 * is how kits go on where they were.
 */
package dev.consort.audio.sequencer;
