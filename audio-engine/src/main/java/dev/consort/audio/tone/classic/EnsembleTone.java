package dev.consort.audio.tone.classic;

import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.osc.DcBlock;
import dev.consort.audio.dsp.osc.Turns;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tone.Tone;
import dev.consort.protocol.state.instrument.SourceType;

/** Many who play one note together, from left to right: strings, a choir, brass. */
public final class EnsembleTone implements Tone {
    private static final double SCOOP_SECONDS = 0.022;
    /** Where many at once are rounded off. */
    private static final double CEILING = 1.25;

    private final int sampleRate;
    private final Dice dice;
    private final Pulse pulse;
    private final Players players;
    private final FormantBank formants;
    private final FourPole leftPass = new FourPole();
    private final FourPole rightPass = new FourPole();
    private final DcBlock leftBlock;
    private final DcBlock rightBlock;
    private Section section = Section.of(SourceType.STRINGS);
    private double base;
    private double opening;
    private double missing;
    private double rise;
    private double height;
    private double fall;

    public EnsembleTone(int sampleRate, long seed) {
        this.sampleRate = sampleRate;
        dice = new Dice(seed);
        pulse = new Pulse(sampleRate);
        players = new Players(sampleRate, dice);
        leftBlock = new DcBlock(sampleRate);
        rightBlock = new DcBlock(sampleRate);
        formants = new FormantBank(sampleRate);
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        section = Section.of(timbre.type());
        Contour contour = section.contour();
        double octaves = Math.log(Math.max(8, hz) / 220) / Math.log(2);
        base = contour.hz() * Math.pow(2, contour.tracking() * octaves);
        opening = contour.octaves() * (0.25 + 0.75 * velocity);
        double beat = Pulse.seconds(sampleRate);
        rise = Math.exp(-beat / (contour.attack() * (1.6 - 0.6 * velocity)));
        fall = Math.exp(-beat / contour.decay());
        missing = 1;
        height = 1;
        players.strike(section, SCOOP_SECONDS);
        formants.prepare(section.formants(), 57 + 12 * octaves);
        leftBlock.reset();
        rightBlock.reset();
        leftPass.reset();
        rightPass.reset();
        pulse.restart();
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        double step = Turns.perFrame(hz, sampleRate);
        for (int done = 0; done < frames; ) {
            if (pulse.beats()) {
                move();
                players.draw(step);
            }
            int to = done + pulse.take(frames - done);
            sound(out, done, to);
            done = to;
        }
        formants.process(out.left, out.right, frames, section.dry());
        double gain = section.gain() / CEILING;
        Saturation.bend(out.left, gain, CEILING, frames);
        Saturation.bend(out.right, gain, CEILING, frames);
        leftBlock.process(out.left, frames);
        rightBlock.process(out.right, frames);
    }

    private void move() {
        players.move();
        double kept = section.contour().kept();
        double open = (1 - missing) * (kept + (1 - kept) * height);
        double cutoff = base * Math.pow(2, opening * open);
        double warped = Math.tan(Math.PI * Math.min(0.45, cutoff / sampleRate));
        leftPass.tune(warped, section.contour().edge());
        rightPass.tune(warped, section.contour().edge());
        leftPass.flush();
        rightPass.flush();
        formants.flush();
        leftBlock.flush();
        rightBlock.flush();
        missing = missing < 1e-9 ? 0 : missing * rise;
        height = height < 1e-9 ? 0 : height * fall;
    }

    private void sound(StereoSignal out, int from, int to) {
        players.play(out.left, out.right, from, to);
        float breath = (float) section.breath();
        for (int i = from; i < to; i++) {
            out.left[i] += breath * dice.bipolar();
            out.right[i] += breath * dice.bipolar();
        }
        leftPass.process(out.left, from, to);
        rightPass.process(out.right, from, to);
    }

    @Override
    public boolean isWide() {
        return true;
    }
}
