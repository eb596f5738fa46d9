package dev.consort.tui.cli.remote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.message.ServerMessage.Waveform;
import dev.consort.tui.cli.remote.Question.Sent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaveformsTest {
    private static final long PACE = 300_000_000;

    private long now;
    private final List<String> asked = new ArrayList<>();
    private final Waveforms waveforms = new Waveforms(() -> now, name -> {
        asked.add(name);
        return Sent.SENT;
    });

    private static Waveform waveform(String name) {
        return new Waveform(name, 1, 1, List.of(-1, 1), null);
    }

    private void look(String... names) {
        for (String name : names) {
            waveforms.of(name);
        }
    }

    @Test
    void lookingAsksOnce() {
        for (int frame = 0; frame < 30; frame++) {
            assertThat(waveforms.of("a.wav").isWaiting()).isTrue();
            now += 33_000_000;
        }
        assertThat(asked).containsExactly("a.wav");
        waveforms.heard(waveform("a.wav"));

        assertThat(waveforms.of("a.wav").value()).isEqualTo(waveform("a.wav"));
        assertThat(asked).hasSize(1);
    }

    @Test
    void aListOfThemIsAskedForOneAfterTheOther() {
        look("a.wav", "b.wav", "c.wav");
        now += PACE;
        look("a.wav", "b.wav", "c.wav");
        assertThat(asked).as("the first is on its way").containsExactly("a.wav");

        waveforms.heard(waveform("a.wav"));
        look("a.wav", "b.wav", "c.wav");
        look("a.wav", "b.wav", "c.wav");
        assertThat(asked).containsExactly("a.wav", "b.wav");
        waveforms.heard(waveform("b.wav"));
        look("a.wav", "b.wav", "c.wav");
        assertThat(asked).as("not faster than the server likes").hasSize(2);
        now += PACE;
        look("a.wav", "b.wav", "c.wav");
        assertThat(asked).containsExactly("a.wav", "b.wav", "c.wav");
    }

    @Test
    void oneThatNeverComesDoesNotHoldUpTheOthers() {
        look("a.wav");
        now += Question.PATIENCE_NANOS;
        look("b.wav");

        assertThat(asked).containsExactly("a.wav", "b.wav");
        assertThat(waveforms.of("a.wav").reason()).startsWith("not available from this server");
    }

    @Test
    void whatNobodyLookedForIsNotKept() {
        waveforms.heard(waveform("a.wav"));

        assertThat(waveforms.of("a.wav").isHere()).isFalse();
    }

    @Test
    void onlyTheLastOnesAreKept() {
        for (int i = 0; i <= Waveforms.MOST; i++) {
            now += PACE;
            look("s" + i);
            waveforms.heard(waveform("s" + i));
        }
        now += PACE;

        assertThat(waveforms.of("s" + Waveforms.MOST).isHere()).isTrue();
        assertThat(waveforms.of("s0").isHere()).isFalse();
    }

    @Test
    void aNewLinkAsksAgainForWhatWasNotSeen() {
        look("a.wav");
        waveforms.askAgain();
        now += PACE;
        look("a.wav");

        assertThat(asked).containsExactly("a.wav", "a.wav");
    }
}
