package dev.consort.tui.input;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds what a key means in a layer. */
public final class Keymap {
    private final Map<Layer, Map<KeyStroke, KeyCommand>> byLayer = new EnumMap<>(Layer.class);

    public Keymap() {
        for (KeyCommand command : KeyCommand.values()) {
            command.keys().forEach(key -> bind(command, KeyStroke.parse(key)));
        }
    }

    private void bind(KeyCommand command, KeyStroke key) {
        KeyCommand taken = byLayer.computeIfAbsent(command.layer(), layer -> new HashMap<>())
                .put(key, command);
        if (taken != null) {
            throw new IllegalStateException(key.label() + " is both " + taken + " and " + command);
        }
    }

    /** What the key means in this layer or, where the layer has nothing on it, everywhere. */
    public Optional<KeyCommand> find(Layer layer, KeyStroke key) {
        KeyCommand own = in(layer, key);
        if (own != null || layer == Layer.KEYBOARD && key.isText() && !reachesBehindTheKeys(key)) {
            return Optional.ofNullable(own);
        }
        return Optional.ofNullable(in(Layer.EVERYWHERE, key));
    }

    /** While the letters are piano keys, only these characters keep their meaning. */
    private static boolean reachesBehindTheKeys(KeyStroke key) {
        return " :?".indexOf(key.character()) >= 0;
    }

    private KeyCommand in(Layer layer, KeyStroke key) {
        return byLayer.getOrDefault(layer, Map.of()).get(key);
    }
}
