package dev.consort.audio.plan;

import dev.consort.audio.knob.Knobs;
import dev.consort.audio.sample.Octaves;
import dev.consort.audio.sample.Region;
import dev.consort.audio.sample.Regions;
import dev.consort.audio.sample.Samples;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.voice.PadSetting;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.PadSound;

/** Keeps what one kit's pads sound with from state to state. For the planning thread. */
final class PadPlanner {
    /** The drum of General MIDI's percussion map behind each pad. */
    private static final int[] DRUMS = {36, 38, 42, 46, 39, 37, 45, 48, 50, 49, 51, 56};

    private static final int MIDDLE_C = 60;
    private static final PadSetting[] NONE = {};

    private final ToneBanks banks;
    private final Samples samples;
    private final Timbre[] timbres = new Timbre[Kit.PADS];
    private Kit shown;
    private PadSetting[] last = NONE;

    PadPlanner(ToneBanks banks, Samples samples) {
        this.banks = banks;
        this.samples = samples;
    }

    /** The pads of a kit; none for null. */
    PadSetting[] plan(Kit kit) {
        if (kit == null) {
            shown = null;
            last = NONE;
        } else if (shown == null || kit.pads() != shown.pads()) {
            shown = kit;
            last = new PadSetting[Kit.PADS];
            for (int pad = 0; pad < Kit.PADS; pad++) {
                last[pad] = pad(pad, kit.pads().get(pad));
            }
        }
        return last;
    }

    private PadSetting pad(int pad, PadSound sound) {
        Octaves recording = sound.sample() == null ? null : samples.find(sound.sample());
        return recording == null ? drum(pad, sound) : recorded(pad, sound, recording);
    }

    private PadSetting drum(int pad, PadSound sound) {
        Timbre timbre = timbre(pad, SourceType.DRUM_KIT);
        int family = banks.family(SourceType.DRUM_KIT);
        int tune = Knobs.place(SourceType.DRUM_KIT.params(), "tune");
        return new PadSetting(timbre, Regions.NONE, family, DRUMS[pad], sound.level(), tune, sound.pitch());
    }

    private PadSetting recorded(int pad, PadSound sound, Octaves recording) {
        Region region = Region.of(recording, sound.start(), sound.end(), MIDDLE_C, sound.reverse());
        Regions one = new Regions(new Region[] {region}, false, true);
        Timbre timbre = timbre(pad, SourceType.SAMPLER);
        int family = banks.family(SourceType.SAMPLER);
        int tune = Knobs.place(SourceType.SAMPLER.params(), "transpose");
        return new PadSetting(timbre, one, family, MIDDLE_C, sound.level(), tune, sound.pitch());
    }

    private Timbre timbre(int pad, SourceType type) {
        if (timbres[pad] == null || timbres[pad].type() != type) {
            timbres[pad] = new Timbre(type);
        }
        return timbres[pad];
    }
}
