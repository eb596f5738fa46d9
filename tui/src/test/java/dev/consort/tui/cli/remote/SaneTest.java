package dev.consort.tui.cli.remote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.message.ServerMessage.Analysis;
import dev.consort.protocol.message.ServerMessage.Samples;
import dev.consort.protocol.message.ServerMessage.Waveform;
import dev.consort.protocol.message.machine.ListedSample;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaneTest {
    private static final List<Double> QUIET = Collections.nCopies(48, -120.0);
    private static final List<Integer> FLAT = Collections.nCopies(128, 0);

    @Test
    void whatAServerOfOursSaysIsSane() {
        assertThat(Sane.is(new Analysis(QUIET, FLAT, null, null))).isTrue();
        assertThat(Sane.is(new Analysis(QUIET, FLAT, 3, 440.0))).isTrue();
        assertThat(Sane.is(new Waveform("a", 1, 2, Collections.nCopies(512, -127), null)))
                .isTrue();
        assertThat(Sane.is(new Waveform("a", 0, 0, List.of(), "gone"))).isTrue();
    }

    @Test
    void whatCannotBeDrawnIsNot() {
        assertThat(Sane.is(new Analysis(QUIET.subList(1, 48), FLAT, null, null)))
                .isFalse();
        assertThat(Sane.is(new Analysis(QUIET, List.of(), null, null))).isFalse();
        assertThat(Sane.is(new Analysis(Collections.nCopies(48, 1e300), FLAT, null, null)))
                .isFalse();
        assertThat(Sane.is(new Analysis(QUIET, Collections.nCopies(128, 128), null, null)))
                .isFalse();
        assertThat(Sane.is(new Analysis(QUIET, FLAT, null, -1.0))).isFalse();
        assertThat(Sane.is(new Waveform("a", 1, 1, List.of(1), null))).isFalse();
        assertThat(Sane.is(new Waveform("a", 1, 1, Collections.nCopies(514, 1), null)))
                .isFalse();
        assertThat(Sane.is(new Waveform("a", -1, 1, List.of(), null))).isFalse();
        assertThat(Sane.is(new Samples(Collections.nCopies(20_000, new ListedSample("a", 1, 1, 1)))))
                .isFalse();
    }
}
