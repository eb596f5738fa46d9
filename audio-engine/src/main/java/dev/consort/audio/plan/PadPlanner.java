package dev.consort.audio.plan;

import dev.consort.audio.knob.Knobs;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.voice.PadSetting;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.PadSound;

/** Keeps what one kit's pads sound with from state to state. For the planning thread. */
final class PadPlanner {
    /** The drum of General MIDI's percussion map behind each pad. */
    private static final int[] DRUMS = {36, 38, 42, 46, 39, 37, 45, 48, 50, 49, 51, 56};

    private static final int TUNE = Knobs.place(SourceType.DRUM_KIT.params(), "tune");
    private static final PadSetting[] NONE = {};

    private final ToneBanks banks;
    private final Timbre[] timbres = new Timbre[Kit.PADS];
    private Kit shown;
    private PadSetting[] last = NONE;

    PadPlanner(ToneBanks banks) {
        this.banks = banks;
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
        if (timbres[pad] == null) {
            timbres[pad] = new Timbre(SourceType.DRUM_KIT);
        }
        return new PadSetting(
                timbres[pad], banks.family(SourceType.DRUM_KIT), DRUMS[pad], sound.level(), TUNE, sound.pitch());
    }
}
