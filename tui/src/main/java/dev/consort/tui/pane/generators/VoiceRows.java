package dev.consort.tui.pane.generators;

import dev.consort.protocol.action.GeneratorVoiceAction.SetVoiceAlgorithm;
import dev.consort.protocol.action.GeneratorVoiceAction.SetVoiceInstrument;
import dev.consort.protocol.action.GeneratorVoiceAction.SetVoiceOctaves;
import dev.consort.protocol.action.GeneratorVoiceAction.SetVoiceRate;
import dev.consort.protocol.action.GeneratorVoiceAction.SetVoiceSeed;
import dev.consort.protocol.action.GeneratorVoiceAction.SetVoiceVelocities;
import dev.consort.protocol.state.generator.Algorithm;
import dev.consort.protocol.state.generator.GeneratorRate;
import dev.consort.protocol.state.generator.GeneratorVoice;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.sheet.ChoiceRow;
import dev.consort.tui.sheet.LinkRow;
import dev.consort.tui.sheet.Row;
import dev.consort.tui.sheet.Rows;
import dev.consort.tui.sheet.Section;
import dev.consort.tui.studio.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One voice as rows. */
record VoiceRows(PaneContext context, int id, GeneratorVoice voice) {
    private static final GeneratorRate[] RATES = GeneratorRate.values();

    Section section() {
        List<Row> all = new ArrayList<>();
        all.add(instrument());
        all.add(algorithm());
        all.addAll(new AlgorithmRows(context, id).of(voice.algorithm()));
        all.add(new ChoiceRow<>(
                context,
                "a step is",
                longestFirst(),
                voice.rate(),
                GeneratorRate::wireName,
                rate -> new SetVoiceRate(id, rate)));
        all.addAll(ranges());
        all.add(new LinkRow("seed", Integer.toString(voice.seed()), this::seed));
        return new Section(voice.name(), all);
    }

    private static List<GeneratorRate> longestFirst() {
        return Arrays.stream(RATES)
                .sorted((one, other) -> other.ticks() - one.ticks())
                .toList();
    }

    private Row instrument() {
        List<Optional<Integer>> all = Stream.concat(
                        Stream.of(Optional.<Integer>empty()),
                        context.state().instruments().order().stream().map(Optional::of))
                .toList();
        return new ChoiceRow<>(
                context,
                "plays on",
                all,
                Optional.ofNullable(voice.instrument()),
                one -> one.map(this::name).orElse("nothing"),
                one -> new SetVoiceInstrument(id, one.orElse(null)));
    }

    private String name(int instrument) {
        Instrument one = context.state().instruments().get(instrument);
        return one == null ? "instrument " + instrument : one.id() + " " + one.name();
    }

    private Row algorithm() {
        List<Algorithm> all = AlgorithmRows.ALL.stream()
                .map(one -> one.getClass() == voice.algorithm().getClass() ? voice.algorithm() : one)
                .toList();
        return new ChoiceRow<>(
                context,
                "makes notes by",
                all,
                voice.algorithm(),
                AlgorithmRows::name,
                wanted -> new SetVoiceAlgorithm(id, wanted));
    }

    private List<Row> ranges() {
        Rows rows = new Rows(context);
        int soft = voice.softest();
        int loud = voice.loudest();
        int low = voice.lowestOctave();
        int high = voice.highestOctave();
        return List.of(
                rows.whole("softest", 1, 127, soft, n -> new SetVoiceVelocities(id, n, Math.max(n, loud))),
                rows.whole("loudest", 1, 127, loud, n -> new SetVoiceVelocities(id, Math.min(n, soft), n)),
                rows.whole("lowest octave", 0, 8, low, n -> new SetVoiceOctaves(id, n, Math.max(n, high))),
                rows.whole("highest octave", 0, 8, high, n -> new SetVoiceOctaves(id, Math.min(n, low), n)));
    }

    private void seed() {
        context.dialogs().type("seed, any whole number: ", Integer.toString(voice.seed()), typed -> {
            try {
                context.send(new SetVoiceSeed(id, Integer.parseInt(typed.strip())));
            } catch (NumberFormatException none) {
                context.dialogs().say(Tone.REFUSAL, "a seed is a whole number; '" + typed + "' is none");
            }
        });
    }
}
