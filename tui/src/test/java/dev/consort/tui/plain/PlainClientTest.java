package dev.consort.tui.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.tui.midi.MidiSeat;
import dev.consort.tui.studio.FakeStudio;
import dev.consort.tui.studio.Tone;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class PlainClientTest {
    private final FakeStudio studio = new FakeStudio();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();
    private final PlainClient client = new PlainClient(
            studio,
            MidiSeat.without(studio),
            new PrintStream(bytes, true, StandardCharsets.UTF_8),
            () -> clock.addAndGet(50));

    private String run(String... lines) {
        assertThat(client.run(new StringReader(String.join("\n", lines)))).isEqualTo(PlainClient.LEFT);
        return printed();
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void doesWhatAScriptSaysAndLeavesAtItsEnd() {
        String said = run("level 1 0.5", "", "# a comment", "note 1 0 60 480 100", "privilege", "tempo 128", "play");
        assertThat(studio.sent)
                .startsWith(new StripAction.SetLevel(1, 0.5), new NoteAction.AddNote(1, 0, 60, 480, 100))
                .hasSize(4);
        assertThat(said.lines())
                .containsExactly(
                        "joined Friday jam as Ana: 8 instruments, 2 people; type help for commands",
                        "1 Drums: level 0.50",
                        "1 Drums: notes 1 added",
                        "Ana holds the privilege",
                        "tempo 128.0 bpm, 4/4, A minor, swing 0.18, click off",
                        "playing");
        assertThat(studio.asked).contains("quit");
    }

    @Test
    void saysWhatWasRefusedOrNotUnderstood() {
        String said = run("mute 2", "levle 1 0.5", "level 9 0.5", "level 1", "level 1 loud", "play now", "level 1 7");
        assertThat(said)
                .contains("refused: Bass (2) belongs to Ben")
                .contains("not understood: there is no command 'levle'; did you mean level?")
                .contains("there is no instrument '9'")
                .contains("the level is missing – usage: level <instrument> <0-1>")
                .contains("'loud' is none")
                .contains("'now' is one word too many")
                .doesNotContain("playing")
                .contains("refused: the level goes from 0 to 1; 7 does not fit");
    }

    @Test
    void reportsTheSession() {
        String said = run("status", "instruments", "people", "notes 7", "add saw Quiet", "notes 9", "help");
        assertThat(said)
                .contains("session Friday jam: stopped at 1.1.000, tempo 104.0 bpm, 4/4, A minor")
                .contains("2 Bass: Bass guitar, owned by Ben, level 0.85, pan 0.00, 24 notes")
                .contains("3 Keys: E-piano, free")
                .contains("1 Ana (you): plays, owns 1 Drums")
                .contains("tick 3840, pitch 88 (E6), 480 ticks, velocity 76")
                .contains("Quiet has no notes")
                .contains("tempo <bpm>: quarter notes per minute, 20 to 400");
    }

    @Test
    void findsInstrumentsByName() {
        run("mute drums on", "rename \"Drums\" Big kit", "level \"Big kit\" 0.1");
        assertThat(studio.state.instruments().get(1).name()).isEqualTo("Big kit");
        assertThat(studio.state.instruments().get(1).level()).isEqualTo(0.1);
        assertThat(studio.state.instruments().get(1).mute()).isTrue();
    }

    @Test
    void waitsAndThenGoesOn() {
        assertThat(run("wait 500", "play")).contains("playing");
    }

    @Test
    void scriptGoesNoFasterThanTheServer() {
        studio.crowdedFor = 5;

        assertThat(run("privilege", "play")).contains("playing");
        assertThat(studio.crowdedFor).isZero();
    }

    @Test
    void leavesOnQuitBeforeTheRest() {
        assertThat(run("quit", "play")).doesNotContain("playing");
        assertThat(studio.sent).isEmpty();
    }

    @Test
    void saysWhyTheSessionEnded() {
        Thread server = new Thread(() -> {
            while (studio.listener == null) {
                Thread.onSpinWait();
            }
            studio.listener.message(Tone.CHAT, "Ben: bye \u001b[2J");
            studio.listener.closed("the server closes");
        });
        server.start();
        assertThat(client.run(new java.io.InputStreamReader(new Silence()))).isEqualTo(PlainClient.ENDED);
        assertThat(printed()).contains("the session ended: the server closes").doesNotContain("\u001b");
    }

    /** An input where nobody types. */
    private static final class Silence extends java.io.InputStream {
        @Override
        public synchronized int read() {
            try {
                while (true) {
                    wait();
                }
            } catch (InterruptedException stop) {
                return -1;
            }
        }
    }
}
