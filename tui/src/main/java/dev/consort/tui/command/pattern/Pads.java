package dev.consort.tui.command.pattern;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.PadSound;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.Choice;
import dev.consort.tui.command.words.Choices;
import java.util.List;
import java.util.stream.IntStream;

/** The pads and patterns of drum kits, which people count from 1 and the session from 0. */
public final class Pads {
    private Pads() {}

    /** An instrument's kit, or an untouched one where it has none yet. */
    public static Kit kit(NetworkState state, Instrument instrument) {
        Kit kit = state.sequencer().kit(instrument.id());
        return kit == null ? Kit.EMPTY : kit;
    }

    /** A pad by number or name; answers its place from 0. */
    public static int pad(Arguments arguments, Instrument instrument) throws BadCommand {
        Kit kit = kit(arguments.state(), instrument);
        String word = arguments.word("the pad", () -> choices(kit));
        int pad = pad(kit, word);
        if (pad < 0) {
            List<String> names = IntStream.range(0, Kit.PADS)
                    .mapToObj(i -> i + 1 + " " + kit.pads().get(i).name())
                    .toList();
            throw new BadCommand("there is no pad '" + word + "'; there are " + String.join(", ", names));
        }
        return pad;
    }

    private static List<Choice> choices(Kit kit) {
        return IntStream.range(0, Kit.PADS)
                .boxed()
                .flatMap(i -> Choice.numbered(i + 1, kit.pads().get(i).name()).stream())
                .toList();
    }

    private static int pad(Kit kit, String word) {
        if (word.matches("\\d{1,2}")) {
            int number = Integer.parseInt(word);
            return number > Kit.PADS ? -1 : number - 1;
        }
        String plain = Choices.plain(word);
        return IntStream.range(0, Kit.PADS)
                .filter(i -> isCalled(kit.pads().get(i), plain))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isCalled(PadSound pad, String plain) {
        return Choices.plain(pad.name()).equals(plain);
    }

    /** A pattern by number; answers its place from 0. */
    public static int pattern(Arguments arguments) throws BadCommand {
        return arguments.whole("the pattern", 1, Kit.PATTERNS) - 1;
    }

    /** The pattern that {@code pattern N} names if that comes next, else the one that plays. */
    public static int patternOrCurrent(Arguments arguments, Instrument instrument) throws BadCommand {
        return arguments.maybe("pattern") != null
                ? pattern(arguments)
                : kit(arguments.state(), instrument).current();
    }
}
