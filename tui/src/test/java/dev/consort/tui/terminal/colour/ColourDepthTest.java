package dev.consort.tui.terminal.colour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourDepthTest {
    private static Map<String, String> environment(String assignments) {
        Map<String, String> environment = new HashMap<>();
        for (String one : assignments.split(" ")) {
            environment.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
        }
        return environment;
    }

    private static ColourDepth depth(String assignments) {
        return ColourDepth.of(ColourWish.AUTO, environment(assignments));
    }

    @ParameterizedTest
    @CsvSource({
        "TERM=xterm-256color, PALETTE",
        "TERM=tmux-256color, PALETTE",
        "TERM=xterm COLORTERM=truecolor, TRUE",
        "TERM=xterm-256color COLORTERM=24bit, TRUE",
        "TERM=xterm-direct, TRUE",
        "TERM=xterm-kitty, TRUE",
        "TERM=xterm, SIXTEEN",
        "TERM=linux, SIXTEEN",
        "TERM=vt220, NONE",
        "TERM=linux-m, NONE",
        "TERM=xterm-mono, NONE",
        "TERM=, NONE",
        "TERM=dumb COLORTERM=truecolor, NONE"
    })
    void hearsWhatTheTerminalSaysOfItself(String said, ColourDepth depth) {
        assertThat(depth(said)).isEqualTo(depth);
    }

    @ParameterizedTest
    @CsvSource({
        "NO_COLOR=1 COLORTERM=truecolor TERM=xterm, NONE",
        "NO_COLOR= TERM=xterm-256color, PALETTE",
        "NO_COLOR=1 FORCE_COLOR=1 TERM=xterm, NONE",
        "FORCE_COLOR=yes TERM=dumb, SIXTEEN",
        "FORCE_COLOR=yes TERM=xterm-256color, PALETTE",
        "FORCE_COLOR=0 TERM=xterm, NONE",
        "FORCE_COLOR=1 TERM=xterm-256color, SIXTEEN",
        "FORCE_COLOR=2 TERM=xterm, PALETTE",
        "FORCE_COLOR=3 TERM=xterm, TRUE",
        "CONSORT_COLOR=always NO_COLOR=1 TERM=vt100, SIXTEEN",
        "CONSORT_COLOR=never TERM=xterm FORCE_COLOR=3, NONE",
        "CONSORT_COLOR=TRUE NO_COLOR=1 TERM=xterm, TRUE",
        "CONSORT_COLOR=nonsense TERM=xterm, SIXTEEN"
    })
    void hearsThePersonBeforeTheTerminal(String said, ColourDepth depth) {
        assertThat(depth(said)).isEqualTo(depth);
    }

    @Test
    void hearsTheCommandLineFirst() {
        Map<String, String> environment = environment("CONSORT_COLOR=never NO_COLOR=1 TERM=dumb");
        assertThat(ColourDepth.of(ColourWish.TRUE, environment)).isEqualTo(ColourDepth.TRUE);
        assertThat(ColourDepth.of(ColourWish.PALETTE, environment)).isEqualTo(ColourDepth.PALETTE);
        assertThat(ColourDepth.of(ColourWish.ALWAYS, environment)).isEqualTo(ColourDepth.SIXTEEN);
        assertThat(ColourDepth.of(ColourWish.NEVER, environment("TERM=xterm-direct CONSORT_COLOR=true")))
                .isEqualTo(ColourDepth.NONE);
    }
}
