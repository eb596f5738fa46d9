package dev.consort.audio.dsp;

import dev.consort.protocol.state.instrument.Source;

/**
 * A plucked string: a burst of noise round a delay line with a damping filter (Karplus and Strong, "Digital synthesis of
 * plucked-string and drum timbres", 1983), tuned by a fractional delay.
 */
public final class PluckGenerator implements Generator {
    private static final double LOWEST_HZ = 16;

    private final double sampleRate;
    private final float[] line;
    private final Noise noise = new Noise(0x57121);
    private int write;
    private double delay;
    private float feedback;
    private float damping;
    private float last;

    public PluckGenerator(double sampleRate) {
        this.sampleRate = sampleRate;
        this.line = new float[(int) (sampleRate / LOWEST_HZ) + 4];
    }

    @Override
    public void start(Source source, int pitch, double hz) {
        control(source, hz);
        int length = (int) Math.ceil(delay) + 2;
        float previous = 0;
        for (int i = 0; i < line.length; i++) {
            float fresh = i < length ? noise.next() : 0;
            previous = 0.5f * fresh + 0.5f * previous;
            line[i] = previous;
        }
        write = length;
        last = 0;
    }

    @Override
    public void control(Source source, double hz) {
        double clean = Math.max(LOWEST_HZ, Math.min(hz, sampleRate / 4));
        damping = (float) (0.5 * source.param("damping"));
        // The two-tap damping filter delays by its own weight; what is left goes into the line.
        delay = sampleRate / clean - damping;
        feedback = (float) Math.pow(0.001, 1 / (clean * source.param("decay")));
    }

    @Override
    public void fill(float[] out, int from, int count) {
        for (int i = from; i < from + count; i++) {
            float now = read();
            float damped = (1 - damping) * now + damping * last;
            last = now;
            line[write] = damped * feedback;
            write = write + 1 == line.length ? 0 : write + 1;
            out[i] = now;
        }
    }

    private float read() {
        double place = write - delay;
        place += place < 0 ? line.length : 0;
        int index = (int) place;
        float fraction = (float) (place - index);
        int following = index + 1 == line.length ? 0 : index + 1;
        return line[index] + fraction * (line[following] - line[index]);
    }
}
