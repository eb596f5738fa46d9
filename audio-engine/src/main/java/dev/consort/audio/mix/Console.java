package dev.consort.audio.mix;

import dev.consort.audio.dsp.Limiter;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.protocol.state.mixer.Master;

/** The mixing desk: strips to buses to master, then the limiter. Audio thread only, but for the master's meters. */
public final class Console {
    private static final float RMS_FALL = 0.9f;

    private final BusStrip master;
    private final Limiter limiter;
    private float meanSquareLeft;
    private float meanSquareRight;

    public Console(double sampleRate, int blockFrames) {
        master = new BusStrip(blockFrames);
        limiter = new Limiter(sampleRate);
    }

    /** Adds sound that belongs to no instrument, such as the click. */
    @FunctionalInterface
    public interface Extra {
        void add(float[] left, float[] right, int frames);
    }

    /** Makes {@code frames} frames of everything; they are in {@link #left} and {@link #right} then. */
    public void render(Score score, Extra extra, int frames) {
        master.clear(frames);
        for (int i = 0; i < score.busCount(); i++) {
            score.bus(i).strip().clear(frames);
        }
        for (int i = 0; i < score.size(); i++) {
            renderPart(score, score.part(i), frames);
        }
        for (int i = 0; i < score.busCount(); i++) {
            BusPart bus = score.bus(i);
            bus.strip()
                    .mixInto(
                            master,
                            bus.isHeard() ? bus.bus().level() : 0,
                            bus.bus().pan(),
                            frames);
        }
        extra.add(master.left(), master.right(), frames);
        finish(score.state().mixer().master(), frames);
    }

    private void renderPart(Score score, Part part, int frames) {
        Strip strip = part.strip();
        strip.render(part.instrument(), score.state().session().tuningA4(), frames);
        double level = part.isHeard() ? part.instrument().level() : 0;
        double tremolo = 1 - Math.abs(Math.min(0, strip.slow(part.instrument(), LfoTarget.LEVEL)));
        double pan = part.instrument().pan() + strip.slow(part.instrument(), LfoTarget.PAN);
        Fader fader = strip.fader();
        fader.place(strip.mono(), level * tremolo, pan, frames);
        BusStrip target = part.bus() < 0 ? master : score.bus(part.bus()).strip();
        target.add(fader.left(), fader.right(), 1, frames);
        for (int i = 0; i < part.sends().length; i++) {
            send(part, part.sends()[i], score.bus(part.sendBuses()[i]).strip(), frames);
        }
    }

    private static void send(Part part, Send send, BusStrip bus, int frames) {
        float gain = (float) send.level();
        if (send.tap() == SendTap.POST_FADER) {
            bus.add(part.strip().fader().left(), part.strip().fader().right(), gain, frames);
        } else if (part.isHeard()) {
            bus.addMono(part.strip().mono(), gain * 0.7071f, frames);
        }
    }

    private void finish(Master settings, int frames) {
        master.fader().balance(master.left(), master.right(), settings.mute() ? 0 : settings.level(), 0, frames);
        limiter.run(master.left(), master.right(), frames);
        master.fader().measure(master.left(), master.right(), frames);
        meanSquareLeft = RMS_FALL * meanSquareLeft + (1 - RMS_FALL) * meanSquare(master.left(), frames);
        meanSquareRight = RMS_FALL * meanSquareRight + (1 - RMS_FALL) * meanSquare(master.right(), frames);
    }

    private static float meanSquare(float[] samples, int frames) {
        float sum = 0;
        for (int i = 0; i < frames; i++) {
            sum += samples[i] * samples[i];
        }
        return sum / frames;
    }

    public float[] left() {
        return master.left();
    }

    public float[] right() {
        return master.right();
    }

    public float peakLeft() {
        return master.fader().peakLeft();
    }

    public float peakRight() {
        return master.fader().peakRight();
    }

    public float rmsLeft() {
        return (float) Math.sqrt(meanSquareLeft);
    }

    public float rmsRight() {
        return (float) Math.sqrt(meanSquareRight);
    }

    /** An instrument's meter. */
    public static float peakLeft(Part part) {
        return part.strip().fader().peakLeft();
    }

    /** An instrument's meter. */
    public static float peakRight(Part part) {
        return part.strip().fader().peakRight();
    }
}
