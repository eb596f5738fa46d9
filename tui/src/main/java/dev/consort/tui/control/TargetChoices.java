package dev.consort.tui.control;

import static dev.consort.tui.control.TargetParts.effect;
import static dev.consort.tui.control.TargetParts.names;
import static dev.consort.tui.control.TargetParts.plain;
import static dev.consort.tui.control.TargetParts.plainNames;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.control.EqParameter;
import dev.consort.protocol.state.control.StripParameter;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.param.ParamSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the next word of a target may be. */
record TargetChoices(TargetParts parts) {
    List<String> behind(List<String> before) {
        if (before.isEmpty()) {
            List<String> all = new ArrayList<>(TargetParts.first());
            parts.state().instruments().inOrder().forEach(one -> all.add(Integer.toString(one.id())));
            return all;
        }
        try {
            return TargetParts.isStrip(before.get(0)) ? behindStrip(before) : behindInstrument(before);
        } catch (IllegalArgumentException nothingOfThatName) {
            return List.of();
        }
    }

    private List<String> behindStrip(List<String> before) {
        NetworkState state = parts.state();
        String word = plain(before.get(0));
        int named = word.equals("master") ? 1 : 2;
        if (before.size() < named) {
            return ids(
                    word.equals("bus") ? state.mixer().buses() : state.mixer().groups());
        }
        List<String> what = before.subList(named, before.size());
        if (what.isEmpty()) {
            Stream<String> own =
                    word.equals("master") ? Stream.of("level") : plainNames(StripParameter.values()).stream();
            return Stream.concat(own, Stream.of("effect")).toList();
        }
        return behindEffect(state.mixer().chain(parts.strip(word, before.subList(1, before.size()))), what);
    }

    private List<String> behindInstrument(List<String> before) {
        Instrument named = parts.instrument(before.get(0));
        Instrument instrument = named == null ? parts.selectedInstrument() : named;
        List<String> what = named == null ? before : before.subList(1, before.size());
        if (instrument == null || what.isEmpty()) {
            return instrument == null ? List.of() : names(instrument);
        }
        return switch (plain(what.get(0))) {
            case "eq" -> behindEq(what);
            case "send" ->
                what.size() > 1 ? List.of() : ids(parts.state().mixer().buses());
            default -> behindEffect(instrument.chain(), what);
        };
    }

    private static List<String> behindEq(List<String> what) {
        return switch (what.size()) {
            case 1 ->
                IntStream.rangeClosed(1, Eq.BANDS).mapToObj(Integer::toString).toList();
            case 2 -> plainNames(EqParameter.values());
            default -> List.of();
        };
    }

    private static List<String> behindEffect(EffectChain chain, List<String> what) {
        if (chain == null || !plain(what.get(0)).equals("effect") || what.size() > 2) {
            return List.of();
        }
        Stream<String> words = what.size() == 1
                ? chain.effects().stream().map(one -> Integer.toString(one.id()))
                : effect(chain, what.get(1)).type().params().stream().map(ParamSpec::name);
        return words.toList();
    }

    private static List<String> ids(IdMap<?> all) {
        return Arrays.stream(all.ids()).mapToObj(Integer::toString).toList();
    }
}
