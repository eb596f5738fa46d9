package dev.consort.audio.plan;

import dev.consort.audio.rig.ToneFamily;
import dev.consort.audio.tone.Tone;
import dev.consort.audio.voice.VoicePool;
import dev.consort.protocol.state.instrument.SourceType;

/** The tones of the families that are in use: as soon as one is wanted, one for each voice. For the planning thread. */
final class ToneBanks {
    private final int sampleRate;
    private final long seed;
    private Tone[][] banks = new Tone[ToneFamily.values().length][];

    ToneBanks(int sampleRate, long seed) {
        this.sampleRate = sampleRate;
        this.seed = seed;
    }

    /** The number of a source's bank, which there is from now on. */
    int family(SourceType type) {
        ToneFamily family = ToneFamily.of(type);
        if (banks[family.ordinal()] == null) {
            // The former array may be in use on the audio thread.
            Tone[][] more = banks.clone();
            more[family.ordinal()] = bank(family);
            banks = more;
        }
        return family.ordinal();
    }

    private Tone[] bank(ToneFamily family) {
        Tone[] bank = new Tone[VoicePool.VOICES];
        for (int voice = 0; voice < bank.length; voice++) {
            bank[voice] = family.tone(sampleRate, seed + voice);
        }
        return bank;
    }

    boolean isWide(int family) {
        return banks[family][0].isWide();
    }

    Tone[][] banks() {
        return banks;
    }
}
