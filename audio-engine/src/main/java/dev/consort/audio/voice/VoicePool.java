package dev.consort.audio.voice;

import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tone.Tone;
import dev.consort.audio.tuning.LiveTuning;
import java.util.Arrays;

/**
 * All voices there are. When too many sound, the one least missed is faded within milliseconds while the new note
 * starts in a spare voice. For the audio thread.
 */
public final class VoicePool {
    /** Voices, those that are fading included; a bank of tones has one for each. */
    public static final int VOICES = 160;

    private static final int SOUNDING = 128;
    private static final int PER_PART = 24;

    private final Voice[] voices = new Voice[VOICES];
    private final Voice[] sounding = new Voice[VOICES];
    private final Scratch scratch = new Scratch();
    private final LiveTuning tuning;
    private Tone[][] banks = {};
    private int count;
    private long order;

    public VoicePool(int sampleRate, LiveTuning tuning) {
        this.tuning = tuning;
        for (int i = 0; i < voices.length; i++) {
            voices[i] = new Voice(sampleRate, tuning);
        }
    }

    /** Takes over the tones of the families that are in use, each a bank of {@link #VOICES}; banks only ever come. */
    public void follow(Tone[][] families) {
        banks = families;
    }

    /**
     * Begins a note.
     *
     * @param family the number of the timbre's bank
     * @param velocity above 0 and up to 1
     */
    public void start(Part part, int family, Timbre timbre, int pitch, double velocity, boolean live) {
        makeRoom(null, SOUNDING);
        makeRoom(part, PER_PART);
        int free = free();
        if (!voices[free].isSounding()) {
            sounding[count++] = voices[free];
        }
        voices[free].start(part, banks[family][free], timbre, pitch, velocity, live);
        voices[free].bear(order++);
    }

    /** How many sound, those that are fading included. */
    public int count() {
        return count;
    }

    private void makeRoom(Part of, int most) {
        int count = 0;
        Voice least = null;
        for (Voice voice : voices) {
            if (voice.isSounding() && !voice.isFading() && (of == null || voice.belongsTo(of))) {
                count++;
                least = least == null || voice.worth() < least.worth() ? voice : least;
            }
        }
        if (count >= most) {
            least.fade();
        }
    }

    private int free() {
        int oldestFading = -1;
        for (int i = 0; i < voices.length; i++) {
            if (!voices[i].isSounding()) {
                return i;
            }
            if (voices[i].isFading() && (oldestFading < 0 || voices[i].worth() < voices[oldestFading].worth())) {
                oldestFading = i;
            }
        }
        return oldestFading;
    }

    /** Lets a key go; by hand or by the roll, each only what is its own. */
    public void release(Part part, int pitch, boolean live) {
        for (Voice voice : voices) {
            if (voice.plays(part, pitch, live)) {
                voice.release();
            }
        }
    }

    /** Ends everything of a part: softly when the notes end, at once when the part goes away or has one voice only. */
    public void endAll(Part part, boolean atOnce) {
        for (Voice voice : voices) {
            if (voice.belongsTo(part)) {
                end(voice, atOnce);
            }
        }
    }

    /** Ends a drum that another one silences, as an open hi-hat is closed. */
    public void choke(Part part, int pitch) {
        for (Voice voice : voices) {
            if (voice.belongsTo(part) && voice.pitch() == pitch) {
                voice.fade();
            }
        }
    }

    private static void end(Voice voice, boolean atOnce) {
        if (atOnce) {
            voice.fade();
        } else {
            voice.release();
        }
    }

    /** Adds the next frames of all voices to their parts, in the order in which they began. */
    public void render(int frames) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            Voice voice = sounding[i];
            if (voice.render(tuning.pitches(), scratch, frames)) {
                sounding[kept++] = voice;
            }
        }
        keep(kept);
    }

    private void keep(int kept) {
        Arrays.fill(sounding, kept, count, null);
        count = kept;
    }

    /** Gives every part its voices, in the order in which they began: each part may now be rendered by itself. */
    public void deal() {
        for (int i = count - 1; i >= 0; i--) {
            sounding[i].part().hold(sounding[i]);
        }
    }

    /** Takes the voices back from their parts. */
    public void collect() {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            Voice voice = sounding[i];
            voice.part().letGo();
            voice.standBefore(null);
            if (voice.isSounding()) {
                sounding[kept++] = voice;
            }
        }
        keep(kept);
    }
}
