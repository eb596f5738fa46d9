package dev.consort.audio.scsynth.source;

import dev.consort.audio.scsynth.synthdef.SynthDef;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The graphs of all sources. */
public final class SourceDefs {
    private static final String STEREO = "-stereo";

    private SourceDefs() {}

    /** The name of the graph of a source that is not a drum. */
    public static String name(SourceType type) {
        return "source-" + type.name().toLowerCase(Locale.ROOT);
    }

    /** The name of the graph that plays recordings of so many channels, one or two. */
    public static String name(SourceType type, int channels) {
        return channels == 2 ? name(type) + STEREO : name(type);
    }

    /** The name of the graph that sounds a pitch of a source. */
    public static String nameAt(SourceType type, int pitch) {
        if (type.isDrums()) {
            return Drum.at(pitch).def();
        }
        Drum drum = Drum.of(type);
        return drum == null ? name(type) : drum.def();
    }

    /** All graphs: one for each source and each drum of a kit, two for recordings. */
    public static List<SynthDef> all() {
        List<SynthDef> defs = new ArrayList<>();
        for (Drum drum : Drum.values()) {
            defs.add(DrumSources.of(drum));
        }
        for (SourceType type : SourceType.values()) {
            if (!type.isPercussion()) {
                defs.add(of(type, 1));
            }
            if (type.needsSample()) {
                defs.add(of(type, 2));
            }
        }
        return defs;
    }

    private static SynthDef of(SourceType type, int channels) {
        VoiceGraph v = new VoiceGraph(name(type, channels), type);
        return switch (type.category()) {
            case BASIC, MODULATION -> WaveSources.of(type, v);
            case PHYSICAL -> type == SourceType.PLUCK ? StringSources.of(type, v) : PhysicalSources.of(type, v);
            case MALLETS -> MalletSources.of(type, v);
            case STRINGS -> StringSources.of(type, v);
            case CLASSIC -> ClassicSources.of(type, v);
            case EXPERIMENTAL, SYNTHESIS -> SynthesisSources.of(type, v);
            case DRUMS -> throw new IllegalArgumentException("a drum is no note");
            case ROUTING, SAMPLERS -> SampleSources.of(type, v, channels);
        };
    }
}
