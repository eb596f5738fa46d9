package dev.consort.tui.plain.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.people.Role;
import dev.consort.tui.studio.FakeStudio;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private final NetworkState before = new FakeStudio().state;

    private void expect(NetworkState after, String... lines) {
        assertThat(new Changes(before, after, FakeStudio.ANA).lines()).containsExactly(lines);
    }

    @Test
    void saysNothingWhenNothingChanged() {
        expect(before);
        expect(before.withPlayers(before.players().update(2, ben -> ben.withLatencyMillis(99))));
    }

    @Test
    void saysNothingWhenTheServerConfirmsWhatWasShownAlready() {
        NetworkState copy = before.withInstruments(before.instruments()
                        .withById(before.instruments().byId().without(3)))
                .withPianoRoll(before.pianoRoll()
                        .withNotes(2, before.pianoRoll().notes(2).without(0, 33)));
        expect(copy.withInstruments(copy.instruments()
                        .withById(copy.instruments()
                                .byId()
                                .with(
                                        3,
                                        before.instruments()
                                                .get(3)
                                                .edit(d -> d.pan = before.instruments()
                                                        .get(3)
                                                        .pan()))))
                .withPianoRoll(copy.pianoRoll()
                        .withNotes(
                                2,
                                copy.pianoRoll()
                                        .notes(2)
                                        .with(0, 33, before.pianoRoll().notes(2).at(0, 33)))));
    }

    @Test
    void tellsWhoComesAndGoes() {
        expect(
                before.withPlayers(before.players().with(3, new Player("Cem", Role.PLAYER, true, 0, null, 2))),
                "Cem joined");
        expect(before.withPlayers(before.players().without(2)), "Ben left");
        expect(before.withPlayers(before.players().update(2, ben -> ben.withConnected(false))), "Ben is away");
    }

    @Test
    void tellsWhoHoldsWhat() {
        expect(before.withOwnership(before.ownership().with(3, new OwnerInfo(1, "Ana"))), "3 Keys is yours now");
        expect(before.withOwnership(before.ownership().without(2)), "2 Bass is free now");
        expect(before.withPrivileged(new OwnerInfo(2, "Ben")), "Ben holds the privilege");
    }

    @Test
    void sumsUpEditsOfNotes() {
        expect(
                before.withPianoRoll(before.pianoRoll()
                        .withNotes(
                                2,
                                before.pianoRoll()
                                        .notes(2)
                                        .with(5, 5, new Note(10, 10))
                                        .with(6, 5, new Note(10, 10))
                                        .without(0, 33))),
                "2 Bass (Ben's): notes 2 added, 1 removed");
    }

    @Test
    void tellsOfInstrumentsAndTransport() {
        expect(before.withInstruments(before.instruments().without(8)), "8 Sub removed");
        expect(
                before.withTransport(before.transport().withRecording(true).withLoop(false, 0, 100)),
                "recording",
                "loop off");
        expect(before.withSession(before.session().withName("Dawn")), "the session is called Dawn");
    }
}
