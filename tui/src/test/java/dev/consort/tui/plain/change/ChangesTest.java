package dev.consort.tui.plain.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.arrangement.Arrangement;
import dev.consort.protocol.state.automation.Automation;
import dev.consort.protocol.state.generator.Generators;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.people.Role;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.StepMap;
import dev.consort.tui.command.FullSession;
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

    @Test
    void tellsWhoseItIsAndWhoDidIt() {
        expect(
                before.withInstruments(before.instruments()
                        .withById(before.instruments().byId().update(2, bass -> bass.edit(d -> d.level = 0.5)))),
                "2 Bass (Ben's): level 0.50");
        NetworkState bens = before.withPrivileged(new OwnerInfo(FakeStudio.BEN, "Ben"));
        NetworkState faster = bens.withSession(bens.session().withBpm(128));
        assertThat(new Changes(bens, faster, FakeStudio.ANA).lines())
                .containsExactly("tempo 128.0 bpm, 4/4, A minor, swing 0.18, click off, by Ben");
        assertThat(new Changes(bens, faster, FakeStudio.BEN).lines())
                .containsExactly("tempo 128.0 bpm, 4/4, A minor, swing 0.18, click off");
    }

    @Test
    void tellsOfThingsThatComeGoAndChange() {
        NetworkState full = FullSession.state();
        NetworkState empty = full.withMixer(full.mixer().withBuses(IdMap.empty()))
                .withArrangement(Arrangement.EMPTY)
                .withAutomation(Automation.EMPTY)
                .withGenerators(Generators.EMPTY);
        assertThat(new Changes(empty, full, FakeStudio.ANA).lines())
                .containsExactly(
                        "bus 1 Reverb added",
                        "clip 1 Verse added",
                        "placement 1 Verse at bar 1 added",
                        "lane 1 the filter cutoff of Keys added",
                        "generator 1 Rain added");
        assertThat(new Changes(full, empty, FakeStudio.ANA).lines())
                .contains("clip 1 Verse removed", "generator 1 Rain removed");
        NetworkState louder =
                full.withMixer(full.mixer().withBuses(full.mixer().buses().update(1, bus -> bus.withLevel(0.1))));
        assertThat(new Changes(full, louder, FakeStudio.ANA).lines())
                .containsExactly("bus 1 Reverb: level 0.10, pan 0.00");
    }

    @Test
    void tellsWhatHappensToKits() {
        Kit kit = before.sequencer().kit(1);
        Kit other = kit.update(0, pattern -> pattern.withSteps(StepMap.empty())).withCurrent(1);
        expect(
                before.withSequencer(
                        before.sequencer().withKits(before.sequencer().kits().with(1, other))),
                "1 Drums: pattern 1 changed, pattern 2 chosen");
    }
}
