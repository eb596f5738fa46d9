package dev.consort.tui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.tui.canvas.Ink;
import dev.consort.tui.canvas.Style;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ColourSchemeTest {
    /** Not to be read but to be guided by; they only have to be seen. */
    private static final Set<String> LINES = Set.of("GRID", "GRID_BEAT", "BORDER", "GRAPH_AXIS", "GRAPH_FILL");

    private static Map<String, Style> styles() {
        Map<String, Style> styles = new LinkedHashMap<>();
        for (Field field : Theme.class.getFields()) {
            try {
                styles.put(field.getName(), (Style) field.get(null));
            } catch (IllegalAccessException hidden) {
                throw new AssertionError(hidden);
            }
        }
        for (int player = 0; player < Ink.PLAYERS; player++) {
            styles.put("player " + player, Theme.player(player));
            styles.put("player " + player + " on a black key", Theme.onBlackKey(Theme.player(player)));
        }
        return styles;
    }

    @ParameterizedTest
    @EnumSource(value = ColourScheme.class, names = "MONO", mode = Mode.EXCLUDE)
    void hasAColourForEveryInk(ColourScheme scheme) {
        for (Ink ink : Ink.values()) {
            assertThat(scheme.of(ink)).as(ink.name()).isNotNull();
        }
    }

    @Test
    void leavesTheTerminalItsOwnColoursInMono() {
        for (Ink ink : Ink.values()) {
            assertThat(ColourScheme.MONO.of(ink)).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(value = ColourScheme.class, names = "MONO", mode = Mode.EXCLUDE)
    void canBeRead(ColourScheme scheme) {
        double text = scheme == ColourScheme.CONTRAST ? 7 : 4.5;
        double line = scheme == ColourScheme.CONTRAST ? 4.5 : 1.6;
        styles().forEach((name, style) -> assertThat(contrast(scheme, style))
                .as(name)
                .isGreaterThanOrEqualTo(LINES.contains(name) ? line : text));
    }

    /** As WCAG 2.2 defines it: 1 for two equal colours, 21 for black and white. */
    private static double contrast(ColourScheme scheme, Style style) {
        double one = luminance(scheme.of(style.foreground()));
        double other = luminance(scheme.of(style.background()));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Rgb colour) {
        return 0.2126 * light(colour.red()) + 0.7152 * light(colour.green()) + 0.0722 * light(colour.blue());
    }

    private static double light(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    @Test
    void isFoundByItsWord() {
        for (ColourScheme scheme : ColourScheme.values()) {
            assertThat(ColourScheme.named(scheme.label())).contains(scheme);
        }
        assertThat(ColourScheme.named("pink")).isEmpty();
        assertThat(ColourScheme.labels()).containsExactly("dark", "light", "contrast", "mono");
    }

    @Test
    void givesTheNinthPlayerTheFirstInkAgain() {
        assertThat(Ink.player(8)).isEqualTo(Ink.PLAYER_1);
        assertThat(Ink.player(-1)).isEqualTo(Ink.PLAYER_8);
    }
}
