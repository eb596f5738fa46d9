package dev.consort.tui.plain.change;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.Transport;
import dev.consort.protocol.state.TransportMode;
import dev.consort.protocol.state.mixer.Master;
import dev.consort.protocol.state.theory.TimeSignature;
import dev.consort.tui.view.Places;
import java.util.List;
import java.util.Locale;

/** Transport, session and master. */
public final class MusicChanges {
    private final NetworkState before;
    private final NetworkState now;
    private final Doer doer;

    MusicChanges(NetworkState before, NetworkState now, Doer doer) {
        this.doer = doer;
        this.before = before;
        this.now = now;
    }

    void addTo(List<String> lines) {
        if (!before.transport().equals(now.transport())) {
            transport(lines, before.transport(), now.transport());
        }
        if (!before.session().equals(now.session())) {
            session(lines);
        }
        Master master = now.mixer().master();
        if (!master.equals(before.mixer().master())) {
            lines.add(String.format(Locale.ROOT, "master level %.2f", master.level())
                    + (master.mute() ? ", muted" : "")
                    + doer.ofPrivileged());
        }
    }

    private void transport(List<String> lines, Transport was, Transport is) {
        TimeSignature signature = now.session().timeSignature();
        if (was.playing() != is.playing()) {
            lines.add((is.playing() ? "playing" : "stopped") + doer.ofPrivileged());
        }
        if (was.recording() != is.recording()) {
            lines.add((is.recording() ? "recording" : "recording off") + doer.ofPrivileged());
        }
        if (!is.withLoop(was.looping(), was.loopStart(), was.loopEnd()).equals(is)) {
            lines.add(loop(is, signature) + doer.ofPrivileged());
        }
        if (was.startTick() != is.startTick()) {
            lines.add("position " + Places.text(is.startTick(), signature) + doer.ofPrivileged());
        }
        if (was.mode() != is.mode()) {
            lines.add((is.mode() == TransportMode.SONG ? "plays the song" : "plays the roll") + doer.ofPrivileged());
        }
    }

    /** Where the loop is, in a sentence. */
    public static String loop(Transport transport, TimeSignature signature) {
        return transport.looping()
                ? "loop from " + Places.text(transport.loopStart(), signature) + " to "
                        + Places.text(transport.loopEnd(), signature)
                : "loop off";
    }

    private void session(List<String> lines) {
        if (!before.session().name().equals(now.session().name())) {
            lines.add("the session is called " + now.session().name() + doer.ofPrivileged());
        }
        String was = session(before.session());
        String is = session(now.session());
        if (!was.equals(is)) {
            lines.add(is + doer.ofPrivileged());
        } else if (!before.session().withName("").equals(now.session().withName(""))) {
            lines.add("tuning or feel of the session changed" + doer.ofPrivileged());
        }
    }

    /** Tempo, measure, key, swing and click, in a sentence. */
    public static String session(Session session) {
        return String.format(
                Locale.ROOT,
                "tempo %.1f bpm, %d/%d, %s %s, swing %.2f, click %s",
                session.bpm(),
                session.timeSignature().beats(),
                session.timeSignature().unit(),
                session.key().wireName(),
                session.scale().name().toLowerCase(Locale.ROOT),
                session.swing(),
                session.click().enabled() ? "on" : "off");
    }
}
