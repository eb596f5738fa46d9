package dev.consort.audio.mix;

import dev.consort.audio.dsp.StereoSignal;

/**
 * All voices there are. When too many sound, the one least missed is faded within milliseconds while the new note
 * starts in a spare voice. For the audio thread.
 */
final class VoicePool {
    private static final int SOUNDING = 128;
    private static final int PER_PART = 24;
    private static final int SPARE = 32;

    private final Voice[] voices = new Voice[SOUNDING + SPARE];
    private final StereoSignal scratch = new StereoSignal();
    private long order;

    VoicePool(int sampleRate, long seed) {
        for (int i = 0; i < voices.length; i++) {
            voices[i] = new Voice(sampleRate, seed + i);
        }
    }

    void start(Part part, int pitch, int velocity, boolean live) {
        makeRoom(null, SOUNDING);
        makeRoom(part, PER_PART);
        free().start(part, pitch, velocity, live, order++);
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

    private Voice free() {
        Voice oldestFading = null;
        for (Voice voice : voices) {
            if (!voice.isSounding()) {
                return voice;
            }
            if (voice.isFading() && (oldestFading == null || voice.worth() < oldestFading.worth())) {
                oldestFading = voice;
            }
        }
        return oldestFading;
    }

    void release(Part part, int pitch, boolean live) {
        for (Voice voice : voices) {
            if (voice.plays(part, pitch, live)) {
                voice.release();
            }
        }
    }

    /** Ends everything of a part: softly when the notes end, at once when the part goes away or has one voice only. */
    void endAll(Part part, boolean atOnce) {
        for (Voice voice : voices) {
            if (voice.belongsTo(part)) {
                end(voice, atOnce);
            }
        }
    }

    /** Closes an open hi-hat. */
    void choke(Part part, int pitch) {
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

    boolean uses(Part part) {
        for (Voice voice : voices) {
            if (voice.belongsTo(part)) {
                return true;
            }
        }
        return false;
    }

    void render(int frames) {
        for (Voice voice : voices) {
            if (voice.isSounding()) {
                voice.render(scratch, frames);
            }
        }
    }
}
