package dev.consort.tui.terminal.colour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.tui.canvas.Ink;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.theme.ColourScheme;
import dev.consort.tui.theme.Rgb;
import dev.consort.tui.theme.Theme;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SgrCodeTest {
    private static final Style STYLE =
            Style.PLAIN.ink(Ink.PLAYER_1).on(Ink.TITLE_PAPER).strong().underlined();

    private static String code(ColourDepth depth, ColourScheme scheme) {
        return new SgrCode(depth, scheme).of(STYLE);
    }

    @Test
    void comesAsNearToAColourAsTheTerminalCan() {
        assertThat(code(ColourDepth.TRUE, ColourScheme.DARK)).isEqualTo("\u001b[0;1;4;38;2;95;175;255;48;2;38;43;52m");
        assertThat(code(ColourDepth.PALETTE, ColourScheme.DARK)).isEqualTo("\u001b[0;1;4;38;5;75;48;5;235m");
        assertThat(code(ColourDepth.SIXTEEN, ColourScheme.DARK)).isEqualTo("\u001b[0;1;4;94;40m");
    }

    @Test
    void keepsBoldAndUnderlinedWhereThereAreNoColours() {
        assertThat(code(ColourDepth.NONE, ColourScheme.DARK)).isEqualTo("\u001b[0;1;4m");
        assertThat(code(ColourDepth.TRUE, ColourScheme.MONO)).isEqualTo("\u001b[0;1;4m");
        assertThat(new SgrCode(ColourDepth.NONE, ColourScheme.DARK).of(Theme.SELECTED))
                .isEqualTo("\u001b[0;7m");
    }

    @Test
    void saysOnlyWhatChangesFromOneLookToTheNext() {
        SgrCode codes = new SgrCode(ColourDepth.PALETTE, ColourScheme.DARK);
        assertThat(codes.between(Theme.TEXT, Theme.FAINT)).isEqualTo("\u001b[38;5;245m");
        assertThat(codes.between(Theme.FAINT, Theme.onPlayhead(Theme.FAINT))).isEqualTo("\u001b[48;5;239m");
        assertThat(codes.between(Theme.TEXT, Theme.STRONG)).isEqualTo("\u001b[1m");
        assertThat(codes.between(Theme.STRONG, Theme.TEXT)).isEqualTo(codes.of(Theme.TEXT));
        assertThat(codes.between(Theme.GRID_BEAT, Theme.GRAPH_AXIS)).isEmpty();
        SgrCode none = new SgrCode(ColourDepth.NONE, ColourScheme.DARK);
        assertThat(none.between(Theme.TEXT, Theme.FAINT)).isEmpty();
        assertThat(none.between(Theme.SELECTED, Theme.FAINT)).isEqualTo("\u001b[0m");
    }

    @Test
    void leadsFromAnyLookToAnyOther() {
        SgrCode codes = new SgrCode(ColourDepth.SIXTEEN, ColourScheme.LIGHT);
        List<Style> looks = List.of(
                Theme.TEXT,
                Theme.SELECTED,
                Theme.MODE,
                Theme.ERROR,
                Theme.TITLE_FAINT,
                Theme.greyed(Theme.SELECTED),
                STYLE);
        for (Style before : looks) {
            for (Style after : looks) {
                assertThat(shown(codes.of(before) + codes.between(before, after)))
                        .isEqualTo(shown(codes.of(after)));
            }
        }
    }

    /** What a terminal holds after these sequences: attributes and the last of each colour. */
    private static Set<String> shown(String sequences) {
        Map<String, String> held = new HashMap<>();
        for (String parameter : sequences.replaceAll("\u001b\\[|m$", "").split("[;m]")) {
            int number = Integer.parseInt(parameter);
            if (number == 0) {
                held.clear();
            } else {
                held.put(number < 10 ? parameter : number % 60 < 40 ? "ink" : "paper", parameter);
            }
        }
        return new HashSet<>(held.values());
    }

    @Test
    void findsEveryColourOfThePaletteItself() {
        IntStream.range(16, 256).forEach(index -> {
            Rgb colour = NearestColour.paletteColour(index);
            assertThat(NearestColour.paletteColour(NearestColour.ofPalette(colour)))
                    .isEqualTo(colour);
        });
    }

    @ParameterizedTest
    @EnumSource(value = ColourScheme.class, names = "MONO", mode = EnumSource.Mode.EXCLUDE)
    void tellsThePlayersApartInThePaletteAndMostOfThemInSixteen(ColourScheme scheme) {
        Set<Integer> palette = new HashSet<>();
        Set<Integer> sixteen = new HashSet<>();
        for (int player = 0; player < Ink.PLAYERS; player++) {
            palette.add(NearestColour.ofPalette(scheme.of(Ink.player(player))));
            sixteen.add(NearestColour.ofSixteen(scheme.of(Ink.player(player))));
        }
        assertThat(palette).hasSize(Ink.PLAYERS);
        assertThat(sixteen).hasSizeGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource(value = ColourScheme.class, names = "MONO", mode = EnumSource.Mode.EXCLUDE)
    void neverDrawsInTheColourOfThePaper(ColourScheme scheme) {
        for (Ink ink : Ink.values()) {
            if (!ink.name().endsWith("PAPER")) {
                int paper = NearestColour.ofSixteen(scheme.of(paper(ink)));
                assertThat(NearestColour.ofSixteen(scheme.of(ink)))
                        .as(ink.name())
                        .isNotEqualTo(paper);
            }
        }
    }

    private static Ink paper(Ink ink) {
        return switch (ink) {
            case ERROR -> Ink.ERROR_PAPER;
            case WARNING -> Ink.WARNING_PAPER;
            case MODE -> Ink.MODE_PAPER;
            case TITLE, TITLE_STRONG, TITLE_FAINT, PLAYING, RECORDING, NOTICE -> Ink.TITLE_PAPER;
            default -> Ink.PAPER;
        };
    }
}
