package dev.consort.tui.plain.report;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.people.Role;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.tui.plain.change.MusicChanges;
import dev.consort.tui.plain.change.PeopleChanges;
import dev.consort.tui.studio.Levels;
import dev.consort.tui.studio.Studio;
import dev.consort.tui.view.Places;
import java.util.Arrays;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** The session in sentences. */
public final class Reports {
    private Reports() {}

    /** What somebody hears who has just joined. */
    public static String welcome(Studio studio) {
        NetworkState state = studio.state();
        Player self = state.players().get(studio.clientId());
        return "joined " + state.session().name() + (self == null ? "" : " as " + self.name()) + ": "
                + state.instruments().byId().size() + " instruments, "
                + state.players().size() + " people; type help for commands";
    }

    /** Session, transport and link. */
    public static String status(Studio studio) {
        NetworkState state = studio.state();
        Levels levels = studio.levels();
        int tick = levels.playing() ? (int) levels.tick() : state.transport().startTick();
        return "session " + state.session().name() + ": "
                + (state.transport().playing() ? "playing" : "stopped") + " at "
                + Places.text(tick, state.session().timeSignature()) + ", "
                + MusicChanges.session(state.session()) + ", "
                + MusicChanges.loop(state.transport(), state.session().timeSignature()) + ", "
                + PeopleChanges.privilege(state.privileged()) + ", link "
                + studio.link().text();
    }

    /** The band, an instrument to a line. */
    public static String instruments(Studio studio) {
        NetworkState state = studio.state();
        String lines =
                state.instruments().inOrder().map(one -> instrument(state, one)).collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "no instruments" : lines;
    }

    private static String instrument(NetworkState state, Instrument one) {
        OwnerInfo owner = state.ownerOf(one.id());
        String held = owner == null ? "free" : "owned by " + owner.name() + (owner.isAway() ? " (away)" : "");
        return one.id() + " " + one.name() + ": " + one.source().type().label() + ", " + held + ", "
                + String.format(Locale.ROOT, "level %.2f, pan %.2f", one.level(), one.pan())
                + (one.mute() ? ", muted" : "") + (one.solo() ? ", solo" : "") + ", "
                + state.pianoRoll().notes(one.id()).size() + " notes";
    }

    /** Who is here, a person to a line. */
    public static String people(Studio studio) {
        NetworkState state = studio.state();
        return Arrays.stream(state.players().ids())
                .mapToObj(id -> person(state, id, studio.clientId()))
                .collect(Collectors.joining("\n"));
    }

    private static String person(NetworkState state, int id, int self) {
        Player player = state.players().get(id);
        String owns = state.instruments()
                .inOrder()
                .filter(one -> state.ownerOf(one.id()) != null
                        && state.ownerOf(one.id()).clientId() == id)
                .map(one -> one.id() + " " + one.name())
                .collect(Collectors.joining(", "));
        return id + " " + player.name() + (id == self ? " (you)" : "") + ": "
                + (player.role() == Role.SPECTATOR ? "watches" : "plays")
                + (player.connected() ? "" : ", away")
                + (player.latencyMillis() > 0 ? ", " + player.latencyMillis() + " ms" : "")
                + (state.isPrivileged(id) ? ", privileged" : "") + ", owns " + (owns.isEmpty() ? "nothing" : owns);
    }

    /** The notes of an instrument in a stretch of ticks, one to a line. */
    public static String notes(NetworkState state, Instrument instrument, int from, int to) {
        NoteMap notes = state.pianoRoll().notes(instrument.id());
        StringJoiner lines = new StringJoiner("\n");
        notes.window(
                from,
                to,
                (tick, pitch, note) -> lines.add(Places.text(
                                tick, state.session().timeSignature())
                        + " tick " + tick + ", pitch " + pitch + " (" + PitchClass.pitchName(pitch) + "), "
                        + note.duration() + " ticks, velocity " + note.velocity()
                        + (note.probability() == null ? "" : ", chance " + Wording.percent(note.probability()))));
        return lines.length() == 0
                ? instrument.name() + " has no notes" + (notes.isEmpty() ? "" : " there")
                : lines.toString();
    }
}
