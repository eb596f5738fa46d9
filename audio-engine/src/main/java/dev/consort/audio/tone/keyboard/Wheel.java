package dev.consort.audio.tone.keyboard;

/** A turning wheel before a pickup: a sine by rotation of a vector, behind a contact that closes. For the audio thread. */
final class Wheel {
    private static final double LOST = 1e-20;

    private final double closing;
    private double ratio = 1;
    private double gain;
    private double percussion;
    private int wait;
    private double open;
    private double x = 1;
    private double y;
    private double cosine = 1;
    private double sine;

    /** With a contact that closes by this factor per frame. */
    Wheel(double closing) {
        this.closing = closing;
    }

    /**
     * Presses the key.
     *
     * @param multiple of the key's frequency
     * @param level when the contact is closed
     * @param extra level that dies away
     * @param frames until the contact begins to close
     * @param phase where the wheel is, 0–1
     */
    void start(double multiple, double level, double extra, int frames, double phase) {
        ratio = multiple;
        gain = level;
        percussion = extra;
        wait = frames;
        open = 1;
        x = Math.cos(2 * Math.PI * phase);
        y = Math.sin(2 * Math.PI * phase);
    }

    /** Sets the speed by the key's frequency in cycles per frame. */
    void turn(double step) {
        double turn = 2 * Math.PI * Math.min(0.45, step * ratio);
        cosine = Math.cos(turn);
        sine = Math.sin(turn);
    }

    void add(double[] sum, int frames, double percussionFall) {
        int from = Math.min(frames, wait);
        wait -= from;
        for (int i = from; i < frames; i++) {
            sum[i] += (gain + percussion) * (1 - open) * y;
            double turned = x * cosine - y * sine;
            y = x * sine + y * cosine;
            x = turned;
            open *= closing;
            percussion *= percussionFall;
        }
        open = open < LOST ? 0 : open;
        percussion = percussion < LOST ? 0 : percussion;
    }
}
