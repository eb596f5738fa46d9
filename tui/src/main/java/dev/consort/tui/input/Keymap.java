package dev.consort.tui.input;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which key means what, in each layer. */
public final class Keymap {
    /** Where letters are played, so that one beside the right one does nothing. */
    private static final Set<Layer> PLAYED = Set.of(Layer.KEYBOARD, Layer.PADS);

    private final Map<Layer, Map<KeyStroke, KeyCommand>> byLayer = new EnumMap<>(Layer.class);
    private final Map<KeyCommand, List<String>> keys = new LinkedHashMap<>();

    /** The keys that the table says. */
    public Keymap(Collection<? extends KeyCommand> commands) {
        this(commands, Map.of());
    }

    /**
     * The keys that the table says, but for the commands that somebody chose other keys for. A chosen key is taken from
     * whatever it was on before in that layer.
     *
     * @param chosen the keys of a command by its full name
     */
    public Keymap(Collection<? extends KeyCommand> commands, Map<String, List<String>> chosen) {
        commands.forEach(command -> {
            if (!chosen.containsKey(command.fullName())) {
                command.keys().forEach(key -> bind(command, KeyStroke.parse(key)));
            }
        });
        commands.forEach(command -> chosen.getOrDefault(command.fullName(), List.of())
                .forEach(key -> in(command.layer()).put(KeyStroke.parse(key), command)));
        commands.forEach(command -> keys.put(command, keysThatAreLeft(command, chosen)));
    }

    private void bind(KeyCommand command, KeyStroke key) {
        KeyCommand taken = in(command.layer()).put(key, command);
        if (taken != null) {
            throw new IllegalStateException(key.label() + " is both " + taken + " and " + command);
        }
    }

    private List<String> keysThatAreLeft(KeyCommand command, Map<String, List<String>> chosen) {
        return chosen.getOrDefault(command.fullName(), command.keys()).stream()
                .filter(key -> in(command.layer()).get(KeyStroke.parse(key)) == command)
                .toList();
    }

    private Map<KeyStroke, KeyCommand> in(Layer layer) {
        return byLayer.computeIfAbsent(layer, some -> new HashMap<>());
    }

    /** Every command, in the order of the table. */
    public List<KeyCommand> commands() {
        return List.copyOf(keys.keySet());
    }

    /** The commands of a layer in the order of the table. */
    public List<KeyCommand> commands(Layer layer) {
        return keys.keySet().stream()
                .filter(command -> command.layer() == layer)
                .toList();
    }

    /** The keys that do it, the usual one first; none if all of them were given to something else. */
    public List<String> keys(KeyCommand command) {
        return keys.getOrDefault(command, List.of());
    }

    /** Its usual key, or nothing. */
    public String key(KeyCommand command) {
        return keys(command).stream().findFirst().orElse("");
    }

    /** What a key means: in the first of these layers that knows it or, where none does, everywhere. */
    public Optional<KeyCommand> find(List<Layer> layers, KeyStroke key) {
        for (Layer layer : layers) {
            KeyCommand own = in(layer).get(key);
            if (own != null) {
                return Optional.of(own);
            }
            if (PLAYED.contains(layer) && key.isText() && !reachesBehindTheKeys(key)) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(in(Layer.EVERYWHERE).get(key));
    }

    /** While the letters are piano keys, only these characters keep their meaning. */
    private static boolean reachesBehindTheKeys(KeyStroke key) {
        return " :?".indexOf(key.character()) >= 0;
    }
}
