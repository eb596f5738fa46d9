package dev.consort.protocol.testkit;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.TempoMap;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.mixer.Group;
import dev.consort.protocol.state.mixer.Master;
import dev.consort.protocol.state.mixer.Mixer;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.people.Focus;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.people.Role;
import dev.consort.protocol.state.performance.Arpeggiator;
import dev.consort.protocol.state.performance.ChordShape;
import dev.consort.protocol.state.performance.Groove;
import dev.consort.protocol.state.performance.Layer;
import dev.consort.protocol.state.performance.SwingGrid;
import java.util.List;

/** Sessions to begin a test with. */
public final class Sessions {
    public static final int ANA = 1;
    public static final int BEN = 2;
    public static final int EVE_WHO_WATCHES = 3;

    private Sessions() {}

    /** The starter band with three people, and something in every optional place. */
    public static NetworkState full() {
        NetworkState state = StarterBand.session("Jam");
        IdMap<Player> people = IdMap.<Player>empty()
                .with(ANA, new Player("Ana", Role.PLAYER, true, 3, new Focus("mixer", 2, 960), 0))
                .with(BEN, new Player("Ben", Role.PLAYER, true, 0, null, 1))
                .with(EVE_WHO_WATCHES, new Player("Eve", Role.SPECTATOR, false, 0, null, 2));
        return state.withPlayers(people)
                .withPrivileged(new OwnerInfo(ANA, "Ana"))
                .withOwnership(IdMap.of(1, new OwnerInfo(ANA, "Ana")).with(2, new OwnerInfo(BEN, "Ben", true)))
                .withSession(
                        state.session().withTempoMap(TempoMap.empty().from(0, 1).from(7680, 1.5)))
                .withMixer(mixer())
                .withInstrument(state.instruments().get(2).edit(draft -> {
                    draft.effects = List.of(Effect.of(1, EffectType.DELAY), Effect.of(2, EffectType.REVERB));
                    draft.eq = Eq.FLAT;
                    draft.arpeggiator = Arpeggiator.OFF;
                    draft.chord = ChordShape.MINOR_SEVENTH;
                    draft.groove = new Groove(0.1, SwingGrid.BOTH, 0.2, 0.3, -12.5);
                    draft.layer = new Layer(1, -1);
                    draft.sends = IdMap.of(1, new Send(0.5, true, SendTap.PRE_FADER));
                    draft.output = "Bus 1";
                }));
    }

    private static Mixer mixer() {
        Effect chorus = Effect.of(1, EffectType.CHORUS);
        return new Mixer(
                new Master(0.8, false, List.of(chorus)),
                IdMap.of(1, new Bus(1, "Room", 0.8, 0, false, false, List.of(chorus))),
                IdMap.of(1, new Group(1, "Low end", 0.8, 0, false, false)));
    }

    /** The notes of a long song: {@code count} of them, one in each 16th. */
    public static NoteMap manyNotes(int count) {
        NoteMap notes = NoteMap.empty();
        for (int i = 0; i < count; i++) {
            notes = notes.with(i * 120, 36 + i % 48, new Note(100, 80));
        }
        return notes;
    }
}
