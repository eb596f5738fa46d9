package dev.consort.tui.app;

import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.terminal.Screen;
import dev.consort.tui.terminal.ScreenWish;
import dev.consort.tui.theme.ColourScheme;

/** What a person switches on the screen itself: its colours, who has the mouse, and that it is drawn anew. */
final class ScreenSwitches {
    private final Screen screen;
    private ColourScheme scheme;
    private boolean isMouseHeard;
    private boolean areReleasesHeard;

    /** @param wish how the screen was opened */
    ScreenSwitches(Screen screen, ScreenWish wish) {
        this.screen = screen;
        this.scheme = wish.scheme();
        this.isMouseHeard = wish.isMouseHeard();
    }

    /** Does what a key asks for and says what is so now; null if it is none of these keys. */
    String perform(EverywhereKey key) {
        return switch (key) {
            case THEME -> theme();
            case MOUSE -> mouse();
            case REDRAW -> redraw();
            default -> null;
        };
    }

    private String theme() {
        ColourScheme[] all = ColourScheme.values();
        scheme = all[(scheme.ordinal() + 1) % all.length];
        screen.scheme(scheme);
        return "theme: " + scheme.label();
    }

    private String mouse() {
        isMouseHeard = !isMouseHeard;
        screen.mouse(isMouseHeard);
        return isMouseHeard ? "the mouse works here again" : "the mouse is the terminal's: it can select text";
    }

    private String redraw() {
        screen.forget();
        return "";
    }

    /** Hears when letter keys are let go, as long as they are a piano. */
    void piano(boolean isOn) {
        if (isOn != areReleasesHeard) {
            areReleasesHeard = isOn;
            screen.keyReleases(isOn);
        }
    }
}
