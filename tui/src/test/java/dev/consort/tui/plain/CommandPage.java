package dev.consort.tui.plain;

import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.generator.GeneratorRate;
import dev.consort.protocol.state.generator.Macro;
import dev.consort.protocol.state.instrument.FilterType;
import dev.consort.protocol.state.instrument.LfoShape;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.performance.ArpDirection;
import dev.consort.protocol.state.performance.ChordShape;
import dev.consort.protocol.state.performance.SwingGrid;
import dev.consort.protocol.state.theory.JustFlavor;
import dev.consort.protocol.state.theory.Scale;
import dev.consort.protocol.state.theory.Tuning;
import dev.consort.tui.command.CommandLine;
import dev.consort.tui.command.CommandLine.Chapter;
import dev.consort.tui.command.LineCommand;
import dev.consort.tui.command.words.Choices;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of all commands, as the commands themselves say that it should be. */
record CommandPage(CommandLine commands) {
    static final Path PATH = Path.of("..", "docs", "commands.md");

    private static final String INTRODUCTION = """
            # Commands

            Everything that can be done to a session can be typed: on the screen behind `:`, and in lines with `--plain`, by hand or
            from a script. Tab completes names, words and values; `help` in lines explains. This page is written from the
            commands themselves.

            - **What there can be several of** goes by number or name, without regard to capitals; the beginning of a name will do
              where no other one begins so. A name with a space in it stands in quotes: `level "Big kit" 0.5`.
            - **Amounts** take units: `0.8`, `80%`, `-6dB` for faders, `1.2k` and `440Hz`, `300ms` and `0.3`. `default` is what a
              knob began with.
            - **Places** are bar, beat and ticks: `5`, `5.2`, `5.2.240`; `960t` is a tick, 480 to the quarter note. **Ranges** are
              `3` (a bar), `1-4` (bars), `5.1-5.3` (from a place up to another) and `all`.
            - **Lengths** are `1/16`, `1/8.` (dotted), `1/8T` (triplet), `2b` (bars) and `240` (ticks). **Pitches** are `C4`
              (middle c), `F#3`, `Eb5` and `60`.
            - `[…]` may be left out, `|` stands between alternatives, `<…>` is to be filled in.

            A line that is not understood changes nothing and says what would be. What belongs to somebody else is refused with
            the name of who holds it. A script in which anything was refused or not understood ends with exit code 1, after it
            has run to its end; with `--keep-going` it ends with 0.
            """;

    /** What a word may be where a command takes one of a kind. */
    private static final Map<String, Class<? extends Enum<?>>> WORDS = words();

    private static Map<String, Class<? extends Enum<?>>> words() {
        Map<String, Class<? extends Enum<?>>> words = new LinkedHashMap<>();
        words.put("sources", SourceType.class);
        words.put("effects", EffectType.class);
        words.put("filters", FilterType.class);
        words.put("what a slow oscillator moves", LfoTarget.class);
        words.put("its shapes", LfoShape.class);
        words.put("scales", Scale.class);
        words.put("tunings", Tuning.class);
        words.put("just intervals", JustFlavor.class);
        words.put("chords", ChordShape.class);
        words.put("directions of an arpeggiator", ArpDirection.class);
        words.put("grids of swing", SwingGrid.class);
        words.put("curves between points", PointCurve.class);
        words.put("rates of generators", GeneratorRate.class);
        words.put("macros", Macro.class);
        return words;
    }

    String text() {
        String chapters = commands.chapters().stream().map(CommandPage::chapter).collect(Collectors.joining());
        String words = WORDS.entrySet().stream()
                .map(each -> "- **" + each.getKey() + "**: " + String.join(", ", Choices.names(each.getValue())) + "\n")
                .collect(Collectors.joining());
        return INTRODUCTION + chapters + "\n## Words\n\nThe beginning of a word will do where no other one begins so. "
                + "Presets are in [sound.md](sound.md), the knobs of sources and effects in [protocol.md](protocol.md).\n\n"
                + words;
    }

    private static String chapter(Chapter chapter) {
        String about = chapter.about().isEmpty() ? "" : chapter.about() + "\n\n";
        return "\n## " + chapter.title() + "\n\n" + about + "| command | what it does | for example |\n|---|---|---|\n"
                + chapter.commands().stream().map(CommandPage::row).collect(Collectors.joining());
    }

    private static String row(LineCommand command) {
        String examples = command.examples().stream().map(CommandPage::code).collect(Collectors.joining("<br>"));
        return "| " + code(command.synopsis()) + " | " + command.help() + " | " + examples + " |\n";
    }

    private static String code(String text) {
        return "`" + text.replace("|", "\\|") + "`";
    }
}
