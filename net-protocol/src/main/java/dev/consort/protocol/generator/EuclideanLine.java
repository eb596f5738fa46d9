package dev.consort.protocol.generator;

import dev.consort.protocol.generator.Chance.Purpose;
import dev.consort.protocol.state.generator.Algorithm.Euclidean;
import dev.consort.protocol.state.generator.Algorithm.PitchMode;
import dev.consort.protocol.state.generator.Macros;
import dev.consort.protocol.state.theory.Mode;
import java.util.ArrayList;
import java.util.List;

/**
 * Hits spread evenly. Chaos exchanges neighbouring steps, half of all pairs at most, and lets pitches stray that are not
 * fixed. Motion is how much of the way to the lowest and the highest octave walks and random pitches go; a fixed pitch
 * leaps by octaves, and only above one half, so that a drum stays the same drum unless somebody wants otherwise. Each
 * phrase begins its walk anew.
 */
final class EuclideanLine implements Line {
    private final Euclidean algorithm;
    private final boolean[] rhythm;
    private final Macros macros;
    private final Wander wander;
    private final int down;
    private final int up;

    EuclideanLine(Euclidean algorithm, Macros macros, Wander wander) {
        this.algorithm = algorithm;
        this.macros = macros;
        this.wander = wander;
        rhythm = EuclideanRhythm.of(algorithm.pulses(), algorithm.steps(), algorithm.rotation());
        down = wander.degreesDown(algorithm.pitch());
        up = wander.degreesUp(algorithm.pitch());
    }

    @Override
    public List<Tone> tones(Phrase phrase) {
        if (algorithm.pulses() == 0) {
            return List.of();
        }
        List<Tone> tones = new ArrayList<>();
        ScaleWalk walk =
                new ScaleWalk(-(int) Math.round(macros.motion() * down), (int) Math.round(macros.motion() * up));
        int pitch = algorithm.pitch();
        for (int step = phrase.first(); step < phrase.end(); step++) {
            boolean struck = isHit(step);
            pitch = struck ? pitch(step, walk) : pitch;
            tones.add(new Tone(pitch, struck, 1));
        }
        return tones;
    }

    private boolean isHit(int step) {
        boolean swapped = wander.chance().at(Purpose.SWAP, step / 2) < macros.chaos() / 2;
        return rhythm[(swapped ? step ^ 1 : step) % rhythm.length];
    }

    private int pitch(int step, ScaleWalk walk) {
        if (algorithm.pitchMode() == PitchMode.FIXED) {
            return wander.leapt(algorithm.pitch(), Math.max(0, 2 * macros.motion() - 1), step);
        }
        int degrees = algorithm.pitchMode() == PitchMode.SCALE_WALK
                ? walk.next()
                : Wander.spread(wander.chance().at(Purpose.PITCH, step), macros.motion(), down, up);
        Mode mode = wander.mode();
        return wander.strayed(mode.pitch(mode.degree(algorithm.pitch()) + degrees), macros.chaos(), step);
    }
}
