package dev.consort.audio.sequencer.movement;

import dev.consort.protocol.state.arrangement.Arrangement;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.arrangement.ClipLane;
import dev.consort.protocol.state.arrangement.Placement;
import dev.consort.protocol.state.control.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.LongStream;

/** Where the clips of a song move parameters. A clip that another instrument plays moves that instrument's. */
final class ClipSpans {
    private final Map<Target, List<Span>> placed = new LinkedHashMap<>();

    ClipSpans(Arrangement song) {
        List<Placement> inOrder = new ArrayList<>(song.placements().values());
        inOrder.sort(Comparator.comparingInt(Placement::start));
        for (Placement placement : inOrder) {
            Clip clip = song.clips().get(placement.clip());
            if (clip != null) {
                place(placement, clip);
            }
        }
    }

    private void place(Placement placement, Clip clip) {
        int length = placement.length() == null ? clip.length() : placement.length();
        long end = (long) placement.start() + length;
        for (ClipLane lane : clip.lanes()) {
            if (!lane.points().isEmpty()) {
                Target target = moved(lane.target(), clip.instrument(), placement.instrument());
                placed.computeIfAbsent(target, each -> new ArrayList<>())
                        .add(new Span(placement.start(), end, placement.start(), clip.length(), lane.points()));
            }
        }
    }

    private static Target moved(Target target, int from, int to) {
        if (from == to || !(target instanceof Target.OfInstrument part) || part.instrument() != from) {
            return target;
        }
        return moved(part, to);
    }

    private static Target moved(Target.OfInstrument target, int to) {
        if (target instanceof Target.InstrumentParam own) {
            return new Target.InstrumentParam(to, own.parameter());
        }
        if (target instanceof Target.SourceParam own) {
            return new Target.SourceParam(to, own.param());
        }
        if (target instanceof Target.EffectParam own) {
            return new Target.EffectParam(to, own.effect(), own.param());
        }
        if (target instanceof Target.EffectSwitch own) {
            return new Target.EffectSwitch(to, own.effect());
        }
        if (target instanceof Target.EqParam own) {
            return new Target.EqParam(to, own.band(), own.parameter());
        }
        return new Target.SendLevel(to, ((Target.SendLevel) target).bus());
    }

    Iterable<Target> targets() {
        return placed.keySet();
    }

    /** The spans of a target, in order; where placements lie over each other, the one that began last. */
    Span[] of(Target target) {
        List<Span> all = placed.getOrDefault(target, List.of());
        long[] bounds = all.stream()
                .flatMapToLong(span -> LongStream.of(span.from(), span.to()))
                .sorted()
                .distinct()
                .toArray();
        return pieces(all, bounds).toArray(Span[]::new);
    }

    private static List<Span> pieces(List<Span> all, long[] bounds) {
        List<Span> pieces = new ArrayList<>();
        PriorityQueue<Integer> active = new PriorityQueue<>(Comparator.reverseOrder());
        int next = 0;
        for (int i = 0; i + 1 < bounds.length; i++) {
            for (; next < all.size() && all.get(next).from() <= bounds[i]; next++) {
                active.add(next);
            }
            while (!active.isEmpty() && all.get(active.peek()).to() <= bounds[i]) {
                active.poll();
            }
            if (!active.isEmpty()) {
                pieces.add(all.get(active.peek()).cut(bounds[i], bounds[i + 1]));
            }
        }
        return pieces;
    }
}
