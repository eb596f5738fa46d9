package dev.consort.tui.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.state.NetworkState;
import dev.consort.tui.midi.MidiSeat;
import dev.consort.tui.studio.FakeStudio;
import dev.consort.tui.studio.Studio;
import dev.consort.tui.studio.Tone;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class PlainClientTest {
    private final FakeStudio studio = new FakeStudio();
    private final AtomicLong clock = new AtomicLong();
    private final PlainClient client = new PlainClient(studio, MidiSeat.without(studio), () -> clock.addAndGet(50));

    private String run(String... lines) {
        Heard heard = new Heard(true, lines);
        assertThat(client.run(heard, false)).isEqualTo(PlainClient.LEFT);
        return heard.text();
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
                .contains("the level is missing – usage: level <strip> <0-1>; for example: level 3 0.8")
                .contains("'loud' is none")
                .contains("'now' is one word too many")
                .doesNotContain("playing")
                .contains("refused: the level goes from 0 to 1; 7 does not fit");
    }

    @Test
    void reportsTheSession() {
        String said = run("status", "instruments", "people", "notes 7", "add saw Quiet", "notes 9", "help tempo");
        assertThat(said)
                .contains("session Friday jam: stopped at 1.1.000, tempo 104.0 bpm, 4/4, A minor")
                .contains("2 Bass: Bass guitar, owned by Ben, level 0.85, pan 0.00, 24 notes")
                .contains("3 Keys: E-piano, free")
                .contains("1 Ana (you): plays, 3 ms, owns 1 Drums")
                .contains("3.1.000 tick 3840, pitch 88 (E6), 480 ticks, velocity 76")
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
        Heard heard = new Heard(true) {
            @Override
            public String next() {
                studio.listener.message(Tone.CHAT, "Ben: bye \u001b[2J");
                studio.listener.closed("the server closes");
                return "";
            }
        };
        assertThat(client.run(heard, false)).isEqualTo(PlainClient.ENDED);
        assertThat(heard.text())
                .contains("the session ended: the server closes")
                .doesNotContain("\u001b");
    }

    @Test
    void aScriptInWhichSomethingFailsFails() {
        assertThat(client.run(new Heard(false, "mute 2", "level 1 0.5"), false)).isEqualTo(PlainClient.ENDED);
        assertThat(studio.state.instruments().get(1).level()).isEqualTo(0.5);
    }

    @Test
    void aScriptThatIsNotUnderstoodFails() {
        assertThat(client.run(new Heard(false, "levle 1 0.5"), false)).isEqualTo(PlainClient.ENDED);
    }

    @Test
    void aScriptThatKeepsGoingSucceeds() {
        assertThat(client.run(new Heard(false, "mute 2", "levle", "level 1 0.5"), true))
                .isEqualTo(PlainClient.LEFT);
    }

    @Test
    void aScriptInWhichNothingFailsSucceeds() {
        assertThat(client.run(new Heard(false, "# soft", "level 1 0.5", "status"), false))
                .isEqualTo(PlainClient.LEFT);
    }

    @Test
    void aRefusalSaysWhoHoldsTheThingAndWhatToType() {
        String said = run("mute 2", "tempo 90");
        assertThat(said.lines())
                .containsSubsequence(
                        "refused: Bass (2) belongs to Ben; ask for it to be released or handed over",
                        "to do it: type chat Ben, may I have Bass? and, once it is free, own 2",
                        "refused: this needs the privilege: nobody holds the privilege; request it first",
                        "to do it: type privilege, then once more");
    }

    @Test
    void aRefusalOfSomethingElseGetsNoAdvice() {
        assertThat(run("tempo 90", "level 1 7").lines().filter(line -> line.startsWith("to do it")))
                .hasSize(1);
    }

    @Test
    void whatShowsTwiceForAMomentIsToldOnce() {
        NetworkState start = studio.state;
        AtomicInteger asked = new AtomicInteger();
        Studio slow = asking(() -> {
            int times = asked.incrementAndGet();
            double level = times == 1 ? 0.9 : 0.5;
            studio.change(start.withInstrument(start.instruments().get(1).edit(d -> d.level = level)));
            return times > 1;
        });
        Heard heard = new Heard(true, "level 1 0.5");
        new PlainClient(slow, MidiSeat.without(slow), () -> clock.addAndGet(50)).run(heard, false);

        assertThat(heard.printed.stream().filter(line -> line.startsWith("1 Drums")))
                .containsExactly("1 Drums: level 0.50");
    }

    @Test
    void aServerThatIsSlowToAnswerIsNotWaitedFor() {
        Studio silent = asking(() -> false);
        Heard heard = new Heard(true, "level 1 0.5");
        new PlainClient(silent, MidiSeat.without(silent), () -> clock.addAndGet(50)).run(heard, false);

        assertThat(heard.text()).contains("1 Drums: level 0.50");
    }

    /** The fake studio with an answer of its own to whether the server has answered everything. */
    private Studio asking(BooleanSupplier settled) {
        return (Studio) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Studio.class},
                (proxy, method, arguments) -> method.getName().equals("settled")
                        ? (Object) settled.getAsBoolean()
                        : method.invoke(studio, arguments));
    }
}
