package dev.consort.tui.app;

import dev.consort.tui.chooser.Choice;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.command.LineCommand;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Keymap;
import dev.consort.tui.input.Layer;
import dev.consort.tui.view.PaneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Help, the palette and the list of views: what can be done here, to be searched and done. */
final class Menus {
    private static final Set<Layer> NOT_BY_NAME = Set.of(Layer.KEYBOARD, Layer.QUESTION);

    private final Keymap keymap;
    private final Consumer<KeyCommand> perform;

    Menus(Keymap keymap, Consumer<KeyCommand> perform) {
        this.keymap = keymap;
        this.perform = perform;
    }

    /** What the keys do: first here, then everywhere, then on the piano. */
    Choices help(List<Layer> here) {
        Set<Layer> layers = new LinkedHashSet<>(here);
        layers.addAll(List.of(Layer.EVERYWHERE, Layer.KEYBOARD));
        return Choices.of("What the keys do", byKeys(layers).toList());
    }

    /** Everything that can be done, by key or by word. */
    Choices palette(List<Layer> here, List<LineCommand> words, Consumer<String> type) {
        Set<Layer> layers = new LinkedHashSet<>(List.of(Layer.EVERYWHERE));
        layers.addAll(here);
        List<Choice> all = new ArrayList<>(byKeys(layers).toList());
        words.forEach(word -> all.add(
                new Choice("in words", ":", word.synopsis(), word.help(), () -> type.accept(word.name() + " "))));
        return Choices.of("Everything that can be done", all);
    }

    private Stream<Choice> byKeys(Set<Layer> layers) {
        return layers.stream().flatMap(layer -> keymap.commands(layer).stream()).map(this::choice);
    }

    private Choice choice(KeyCommand command) {
        Runnable chosen = () -> perform.accept(NOT_BY_NAME.contains(command.layer()) ? EverywhereKey.PERFORM : command);
        String name = command.commandName().replace('-', ' ');
        return new Choice(
                command.layer().title(), String.join(" ", keymap.keys(command)), name, command.help(), chosen);
    }

    /** The views. */
    Choices views(List<PaneId> there, PaneId open) {
        List<Choice> all = there.stream()
                .map(id -> {
                    EverywhereKey show = show(id);
                    return new Choice("", keymap.key(show), id.title(), show.help(), () -> perform.accept(show));
                })
                .toList();
        return new Choices("Views", all, there.indexOf(open));
    }

    /** The key that opens a view. */
    static EverywhereKey show(PaneId id) {
        return EverywhereKey.valueOf("SHOW_" + id.name());
    }
}
