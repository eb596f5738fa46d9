package dev.consort.audio.dsp.osc;

/**
 * A signal of straight lines from level to level without the aliases of its corners. Whoever draws asks for every frame
 * whether the line is at its end, and as long as it is says where it goes next. For the audio thread.
 */
public final class Polyline {
    private final EdgeTrack track = new EdgeTrack();
    private double level;
    private double slope;
    private double end;
    private double left;

    /** Begins anew at a level, at the end of a line. */
    public void reset(double at) {
        track.reset();
        level = at;
        end = at;
        slope = 0;
        left = 0;
    }

    /** Moves on by a frame. */
    public void advance() {
        level += slope;
        left -= 1;
    }

    /** Whether the line has come to its end, at this frame or up to one before it. */
    public boolean isAtEnd() {
        return left <= 0;
    }

    /** Goes from the end of the line to a level in a number of frames, more than 0. */
    public void lineTo(double next, double frames) {
        double ago = -left;
        double steeper = (next - end) / frames;
        track.corner(ago, steeper - slope);
        slope = steeper;
        level = end + slope * ago;
        end = next;
        left += frames;
    }

    /** The frame that comes out. */
    public double next() {
        return track.next(level);
    }
}
