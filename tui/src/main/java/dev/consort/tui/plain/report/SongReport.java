package dev.consort.tui.plain.report;

import dev.consort.protocol.history.words.TargetNames;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Targets;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.arrangement.Placement;
import dev.consort.protocol.state.automation.Lane;
import dev.consort.protocol.state.generator.GeneratorVoice;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.tui.command.words.Choices;
import dev.consort.tui.view.Places;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Clips, the song, automation and generators, as lines. */
public record SongReport(NetworkState state) {
    /** The clips. */
    public String clips() {
        IdMap<Clip> clips = state.arrangement().clips();
        List<String> lines = new ArrayList<>();
        for (int id : clips.ids()) {
            Clip clip = clips.get(id);
            lines.add(id + " " + clip.name() + ": " + instrument(clip.instrument()) + ", " + length(clip.length())
                    + ", " + Wording.count(clip.notes().size(), "note"));
        }
        return Wording.lines(lines, "no clips");
    }

    /** Where the clips play, in the order of the song. */
    public String song() {
        IdMap<Placement> all = state.arrangement().placements();
        List<String> lines = Arrays.stream(all.ids())
                .boxed()
                .sorted(Comparator.comparingInt(id -> all.get(id).start()))
                .map(id -> placement(id, all.get(id)))
                .toList();
        return Wording.lines(lines, "no clip is placed");
    }

    private String placement(int id, Placement one) {
        Clip clip = state.arrangement().clips().get(one.clip());
        int length = one.length() != null ? one.length() : clip == null ? 0 : clip.length();
        return "placement " + id + ": " + place(one.start()) + " " + (clip == null ? "clip " + one.clip() : clip.name())
                + " on " + instrument(one.instrument()) + ", " + length(length);
    }

    /** What automation moves. */
    public String lanes() {
        IdMap<Lane> lanes = state.automation().lanes();
        List<String> lines = new ArrayList<>();
        for (int id : lanes.ids()) {
            Lane lane = lanes.get(id);
            lines.add("lane " + id + ": " + TargetNames.of(state, lane.target()) + ", "
                    + Wording.count(lane.points().size(), "point") + (lane.enabled() ? "" : ", off")
                    + (lane.armed() ? ", armed" : ""));
        }
        return Wording.lines(lines, "nothing is automated");
    }

    /** The points of a lane, in the unit of what it moves. */
    public String points(Lane lane) {
        ParamSpec spec = Targets.spec(state, lane.target());
        List<String> lines = new ArrayList<>();
        lane.points()
                .forEachEvent((tick, zero, point) -> lines.add(place(tick) + " "
                        + (spec == null ? Wording.percent(point.value()) : value(spec, point.value())) + ", "
                        + Choices.name(point.curve())));
        return Wording.lines(lines, "no points");
    }

    private static String value(ParamSpec spec, double share) {
        return Wording.number(spec.valueAt(share)) + (spec.unit().isEmpty() ? "" : " " + spec.unit());
    }

    /** The voices that make up notes. */
    public String generators() {
        IdMap<GeneratorVoice> voices = state.generators().voices();
        List<String> lines = new ArrayList<>();
        for (int id : voices.ids()) {
            GeneratorVoice voice = voices.get(id);
            lines.add("generator " + id + " " + voice.name() + ": "
                    + voice.algorithm().getClass().getSimpleName().toLowerCase(Locale.ROOT) + " on "
                    + (voice.instrument() == null ? "nothing" : instrument(voice.instrument())) + ", every "
                    + Choices.name(voice.rate()) + ", velocity " + voice.softest() + " to " + voice.loudest()
                    + ", octaves " + voice.lowestOctave() + " to " + voice.highestOctave() + ", seed " + voice.seed()
                    + (voice.enabled() ? "" : ", off"));
        }
        return Wording.lines(lines, "no generators");
    }

    private String instrument(int id) {
        Instrument one = state.instruments().get(id);
        return one == null ? "instrument " + id : one.name();
    }

    private String place(int tick) {
        return Places.text(tick, state.session().timeSignature());
    }

    private String length(int ticks) {
        int bar = state.session().timeSignature().barTicks();
        return ticks % bar == 0 ? Wording.count(ticks / bar, "bar") : Wording.count(ticks, "tick");
    }
}
