package dev.consort.protocol.whole;

import dev.consort.protocol.keyed.TickMap;
import dev.consort.protocol.range.Tick;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.Pattern;
import dev.consort.protocol.state.sequencer.StepMap;

/** Whether whatever stands in time stands where something can, and tempo changes by what can be played. */
final class Places {
    /** Wider than from the slowest tempo of a file over the fastest of a session, and the other way round. */
    private static final double WIDEST_FACTOR = 1_000;

    private static final String LATE = "something is later than anything can be";

    private final NetworkState state;
    private final Findings findings;

    Places(NetworkState state, Findings findings) {
        this.state = state;
        this.findings = findings;
    }

    void check() {
        state.pianoRoll().tracks().forEachEntry((id, track) -> {
            findings.that(!track.notes().isEmpty(), "tracks/" + id, "a track without notes is no track");
            inTime("tracks/" + id, track.notes());
        });
        state.automation().lanes().forEachEntry((id, lane) -> inTime("lanes/" + id, lane.points()));
        state.arrangement().clips().forEachEntry((id, clip) -> clip("clips/" + id, clip));
        state.sequencer().kits().forEachEntry((id, kit) -> kit.patterns()
                .forEach(pattern -> steps("kits/" + id, pattern.steps())));
        if (state.session().tempoMap() != null) {
            inTime("tempoMap", state.session().tempoMap());
            state.session().tempoMap().forEachEvent((tick, lane, factor) -> factor("tempoMap/" + tick, factor));
        }
    }

    private void clip(String place, Clip clip) {
        inTime(place, clip.notes());
        clip.lanes().forEach(lane -> {
            boolean isOwn = lane.target() instanceof Target.OfInstrument part && part.instrument() == clip.instrument();
            findings.that(isOwn, place, "a clip's lane moves something of its own instrument");
            inTime(place, lane.points());
        });
    }

    private void inTime(String place, TickMap<?, ?> events) {
        events.window(Tick.LAST + 1L, Long.MAX_VALUE, (tick, lane, each) -> findings.that(false, place, LATE));
    }

    private void steps(String place, StepMap steps) {
        steps.forEachEvent((step, pad, hit) ->
                findings.that(step < Pattern.LONGEST && pad < Kit.PADS, place, "there is no such pad or step"));
    }

    private void factor(String place, double factor) {
        findings.that(
                factor >= 1 / WIDEST_FACTOR && factor <= WIDEST_FACTOR,
                place,
                "the tempo changes by a factor from " + 1 / WIDEST_FACTOR + " to " + WIDEST_FACTOR);
    }
}
