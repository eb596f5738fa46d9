package dev.consort.tui.room;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.BusAction;
import dev.consort.protocol.action.ClipAction;
import dev.consort.protocol.action.InstrumentEffectAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.PlayAction;
import dev.consort.protocol.action.SettingAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.action.TransportAction;
import dev.consort.protocol.shape.UnionShape;
import dev.consort.protocol.state.NetworkState;
import java.util.List;

/** Actions of every family, drawn from a seed: mostly such as a musician does, in a session as it is at the moment. */
final class ActionMaker {
    private static final List<Class<? extends NetworkAction>> ALL =
            UnionShape.<NetworkAction>leaves(NetworkAction.class).toList();

    private static final List<Class<? extends NetworkAction>> EDITS = ALL.stream()
            .filter(type -> !PlayAction.class.isAssignableFrom(type))
            .toList();

    private static final List<Class<? extends NetworkAction>> USUAL = List.of(
            StripAction.SetLevel.class,
            StripAction.SetLevel.class,
            StripAction.SetLevel.class,
            StripAction.SetPan.class,
            StripAction.SetMute.class,
            NoteAction.AddNote.class,
            NoteAction.AddNote.class,
            NoteAction.RemoveNote.class,
            NoteAction.SetVelocity.class,
            TransportAction.Play.class,
            TransportAction.Stop.class,
            TransportAction.Record.class,
            SettingAction.SetName.class,
            BandAction.Add.class,
            BandAction.Remove.class,
            BandAction.Rename.class,
            BusAction.AddBus.class,
            BusAction.RemoveBus.class,
            InstrumentEffectAction.AddEffect.class,
            InstrumentEffectAction.RemoveEffect.class,
            ClipAction.CreateClip.class);

    /** An edit, as somebody who sees this state would make it: mostly one that seems possible. */
    NetworkAction edit(NetworkState state, Author self, Draw draw) {
        RecordMaker maker = new RecordMaker(state, self.clientId(), draw);
        NetworkAction edit = drawn(maker, draw);
        for (int tries = draw.below(8); tries > 0 && !isPossible(edit, state, self); tries--) {
            edit = drawn(maker, draw);
        }
        return edit;
    }

    private static NetworkAction drawn(RecordMaker maker, Draw draw) {
        return maker.make(draw.oneIn(3) ? draw.of(EDITS) : draw.of(USUAL));
    }

    private static boolean isPossible(NetworkAction edit, NetworkState state, Author self) {
        return edit.access().refusal(state, self.clientId()) == null
                && !edit.applyTo(state, self).isRefused();
    }

    /** Anything at all. */
    NetworkAction any(NetworkState state, Draw draw) {
        return new RecordMaker(state, 0, draw).make(draw.oneIn(2) ? draw.of(ALL) : draw.of(USUAL));
    }
}
