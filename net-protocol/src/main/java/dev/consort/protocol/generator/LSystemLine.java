package dev.consort.protocol.generator;

import dev.consort.protocol.state.generator.Algorithm.LSystem;
import dev.consort.protocol.state.generator.Macros;
import java.util.ArrayList;
import java.util.List;

/**
 * A text read as a melody, over and over from the beginning of the song. It begins on the tonic in the middle octave.
 * Motion is how wide its intervals are: at one half as written, at 0 all on one tone, at 1 twice as wide. Chaos is how
 * likely notes stray.
 */
final class LSystemLine implements Line {
    private static final double LOUDEST = 127;

    private final LSystem algorithm;
    private final Macros macros;
    private final Wander wander;
    private final int[] melody;

    LSystemLine(LSystem algorithm, Macros macros, Wander wander) {
        this.algorithm = algorithm;
        this.macros = macros;
        this.wander = wander;
        melody = LSystemMelody.degrees(algorithm);
    }

    @Override
    public double loudness() {
        return algorithm.velocity() / LOUDEST;
    }

    @Override
    public List<Tone> tones(Phrase phrase) {
        List<Tone> tones = new ArrayList<>();
        for (int step = phrase.first(); step < phrase.end() && melody.length > 0; step++) {
            int note = step / algorithm.noteSteps();
            boolean struck = step % algorithm.noteSteps() == 0;
            tones.add(new Tone(pitch(note), struck, algorithm.noteSteps()));
        }
        return tones;
    }

    private int pitch(int note) {
        int degrees = (int) Math.round(melody[note % melody.length] * 2 * macros.motion());
        int home = wander.mode().degree(wander.home(wander.mode().tonic().ordinal()));
        int pitch = wander.folded(wander.mode().pitch(home + degrees));
        return wander.strayed(pitch, macros.chaos(), note * algorithm.noteSteps());
    }
}
