package dev.consort.tui.app;

import dev.consort.protocol.action.Refusal;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.Keymap;

/** Which key leads on from a refusal. */
final class Advice {
    private final Keymap keymap;

    Advice(Keymap keymap) {
        this.keymap = keymap;
    }

    /** The refusal with what to press next; that takes the place of what a program would do next. */
    String sentence(Refusal refusal) {
        return switch (refusal.code()) {
            case NOT_OWNER -> fact(refusal) + "; " + talk() + " asks, " + own() + " takes it once it is free";
            case NOT_PRIVILEGED -> fact(refusal) + "; " + keymap.key(EverywhereKey.PRIVILEGE) + " requests it";
            default -> refusal.reason();
        };
    }

    private static String fact(Refusal refusal) {
        return refusal.reason().split(";", 2)[0];
    }

    private String talk() {
        return keymap.key(EverywhereKey.CHAT);
    }

    private String own() {
        return keymap.key(EverywhereKey.OWN);
    }
}
