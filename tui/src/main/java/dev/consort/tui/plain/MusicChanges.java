package dev.consort.tui.plain;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.Transport;
import dev.consort.protocol.state.mixer.Master;
import dev.consort.protocol.state.theory.TimeSignature;
import dev.consort.tui.view.Places;
import java.util.List;
import java.util.Locale;

/** Transport, session and master. */
final class MusicChanges {
    private final NetworkState before;
    private final NetworkState now;

    MusicChanges(NetworkState before, NetworkState now) {
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
            lines.add(
                    String.format(Locale.ROOT, "master level %.2f", master.level()) + (master.mute() ? ", muted" : ""));
        }
    }

    private void transport(List<String> lines, Transport was, Transport is) {
        TimeSignature signature = now.session().timeSignature();
        if (was.playing() != is.playing()) {
            lines.add(is.playing() ? "playing" : "stopped");
        }
        if (was.recording() != is.recording()) {
            lines.add(is.recording() ? "recording" : "recording off");
        }
        if (!is.withLoop(was.looping(), was.loopStart(), was.loopEnd()).equals(is)) {
            lines.add(loop(is, signature));
        }
        if (was.startTick() != is.startTick()) {
            lines.add("position " + Places.text(is.startTick(), signature));
        }
    }

    static String loop(Transport transport, TimeSignature signature) {
        return transport.looping()
                ? "loop from " + Places.text(transport.loopStart(), signature) + " to "
                        + Places.text(transport.loopEnd(), signature)
                : "loop off";
    }

    private void session(List<String> lines) {
        if (!before.session().name().equals(now.session().name())) {
            lines.add("the session is called " + now.session().name());
        }
        String was = session(before.session());
        String is = session(now.session());
        if (!was.equals(is)) {
            lines.add(is);
        }
    }

    static String session(Session session) {
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
