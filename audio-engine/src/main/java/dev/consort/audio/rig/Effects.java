package dev.consort.audio.rig;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.effect.*;
import dev.consort.protocol.state.effect.EffectType;

public final class Effects {
    public static EffectProcessor processor(EffectType type, int sampleRate, long seed) {
        return new EffectProcessor() {
            public void process(EffectSlot slot, StereoSignal signal, int frames) {}

            public void reset() {}

            public boolean isQuiet() {
                return true;
            }
        };
    }
}
