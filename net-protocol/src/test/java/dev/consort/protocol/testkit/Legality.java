package dev.consort.protocol.testkit;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.Transport;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.text.SafeText;
import java.util.ArrayList;
import java.util.List;

/** What must hold in every state that actions can lead to. */
public final class Legality {
    private static final int LAST_TICK = 192_000_000;

    private final List<String> complaints = new ArrayList<>();

    private Legality() {}

    /** Whatever is not as it must be; empty when all is well. */
    public static List<String> complaints(NetworkState state) {
        Legality legality = new Legality();
        legality.session(state.session());
        legality.transport(state.transport());
        legality.band(state);
        legality.range("master", state.mixer().master().level(), 0, 1);
        return legality.complaints;
    }

    private void session(Session session) {
        name("session", session.name());
        range("bpm", session.bpm(), 20, 400);
        range("beats", session.timeSignature().beats(), 1, 32);
        that("unit", Integer.bitCount(session.timeSignature().unit()) == 1);
        range("a4", session.tuningA4(), 400, 480);
        range("swing", session.swing(), 0, 1);
        range("humanize", session.humanize().velocity(), 0, 1);
        range("humanize", session.humanize().timing(), 0, 1);
        range("click", session.click().level(), 0, 1);
    }

    private void transport(Transport transport) {
        range("start", transport.startTick(), 0, LAST_TICK);
        range("loop", transport.loopStart(), 0, LAST_TICK);
        range("loop", transport.loopEnd(), transport.loopStart() + 1.0, LAST_TICK);
    }

    private void band(NetworkState state) {
        that("order", state.instruments().order().stream().sorted().toList().equals(ids(state)));
        for (int track : state.pianoRoll().tracks().ids()) {
            that("track of nobody", state.instruments().get(track) != null);
            notes(state.pianoRoll().notes(track));
        }
        for (Instrument instrument : state.instruments().byId()) {
            that("next id", instrument.id() < state.instruments().nextId());
            instrument(instrument);
        }
    }

    private static List<Integer> ids(NetworkState state) {
        return java.util.Arrays.stream(state.instruments().byId().ids()).boxed().toList();
    }

    private void instrument(Instrument instrument) {
        name("instrument", instrument.name());
        range("level", instrument.level(), 0, 1);
        range("pan", instrument.pan(), -1, 1);
        range("attack", instrument.envelope().attack(), 0.001, 2);
        range("decay", instrument.envelope().decay(), 0.001, 2);
        range("sustain", instrument.envelope().sustain(), 0, 1);
        range("release", instrument.envelope().release(), 0.001, 5);
        range("rate", instrument.lfo().rate(), 0.1, 32);
        range("depth", instrument.lfo().depth(), 0, 1);
        if (instrument.filter() != null) {
            range("cutoff", instrument.filter().cutoff(), 20, 20_000);
            range("resonance", instrument.filter().resonance(), 0, 1);
        }
        instrument
                .source()
                .params()
                .forEach((param, value) ->
                        that(param, instrument.source().type().param(param).allows(value)));
    }

    private void notes(NoteMap notes) {
        that("empty track", !notes.isEmpty());
        notes.forEachEvent(this::note);
    }

    private void note(int tick, int pitch, Note note) {
        range("tick", tick, 0, LAST_TICK);
        range("pitch", pitch, 0, 127);
        range("duration", note.duration(), 1, 1024 * 1920);
        range("velocity", note.velocity(), 1, 127);
    }

    private void name(String what, String name) {
        that(what + "'s name", !name.isEmpty() && name.equals(SafeText.clean(name, 32)));
    }

    private void range(String what, double value, double min, double max) {
        that(what + " " + value, value >= min && value <= max);
    }

    private void that(String what, boolean holds) {
        if (!holds) {
            complaints.add(what);
        }
    }
}
