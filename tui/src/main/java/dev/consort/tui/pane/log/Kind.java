package dev.consort.tui.pane.log;

import dev.consort.tui.studio.Tone;
import java.util.EnumSet;
import java.util.Set;

/** Which messages are shown. */
enum Kind {
    ALL("everything", EnumSet.allOf(Tone.class)),
    TALK("what people said", EnumSet.of(Tone.CHAT)),
    EVENTS("what happened", EnumSet.of(Tone.NOTICE)),
    TROUBLE("warnings and refusals", EnumSet.of(Tone.WARNING, Tone.REFUSAL));

    private final String label;
    private final Set<Tone> tones;

    Kind(String label, Set<Tone> tones) {
        this.label = label;
        this.tones = tones;
    }

    String label() {
        return label;
    }

    boolean has(Tone tone) {
        return tones.contains(tone);
    }

    /** The next one, round and round. */
    Kind next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
