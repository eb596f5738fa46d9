package dev.consort.tui.plain.change;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.pattern.NoteMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The instruments: who came and went, what was turned, and how many notes changed. When the server confirms what was shown
 * already, references change and values do not: that is no news.
 */
final class BandChanges {
    private final NetworkState before;
    private final NetworkState now;
    private final Doer doer;

    BandChanges(NetworkState before, NetworkState now, Doer doer) {
        this.doer = doer;
        this.before = before;
        this.now = now;
    }

    void addTo(List<String> lines) {
        now.instruments().byId().changesSince(before.instruments().byId(), (id, was, is) -> instrument(lines, was, is));
        now.pianoRoll()
                .tracks()
                .changesSince(before.pianoRoll().tracks(), (id, was, is) -> notes(lines, Integer.parseInt(id)));
    }

    private void instrument(List<String> lines, Instrument was, Instrument is) {
        if (was == null) {
            lines.add(is.id() + " " + is.name() + doer.behind(is.id()) + " added, "
                    + is.source().type().label());
        } else if (is == null) {
            lines.add(was.id() + " " + was.name() + doer.behind(was.id()) + " removed");
        } else if (!was.equals(is)) {
            lines.add(was.id() + " " + was.name() + doer.behind(was.id()) + ": " + String.join(", ", turned(was, is)));
        }
    }

    private static List<String> turned(Instrument was, Instrument is) {
        List<String> parts = new ArrayList<>();
        add(parts, !was.name().equals(is.name()), "called " + is.name() + " now");
        add(parts, was.level() != is.level(), String.format(Locale.ROOT, "level %.2f", is.level()));
        add(parts, was.pan() != is.pan(), String.format(Locale.ROOT, "pan %.2f", is.pan()));
        add(parts, was.mute() != is.mute(), is.mute() ? "muted" : "no longer muted");
        add(parts, was.solo() != is.solo(), is.solo() ? "solo" : "no longer solo");
        add(parts, was.source().type() != is.source().type(), is.source().type().label() + " now");
        parts.addAll(new EffectChanges(was.chain(), is.chain()).parts());
        add(parts, !was.output().equals(is.output()), "goes to " + is.output() + " now");
        add(parts, !was.sends().equals(is.sends()), "sends changed");
        add(parts, !Objects.equals(was.filter(), is.filter()), "filter changed");
        add(parts, !Objects.equals(was.eq(), is.eq()), "equaliser changed");
        add(parts, !was.envelope().equals(is.envelope()), "envelope changed");
        add(parts, !Objects.equals(was.arpeggiator(), is.arpeggiator()), "arpeggiator changed");
        add(parts, !Objects.equals(was.chord(), is.chord()), "chord changed");
        add(parts, !Objects.equals(was.layer(), is.layer()), is.layer() == null ? "by itself now" : "layered");
        add(parts, parts.isEmpty(), "sound changed");
        return parts;
    }

    private static void add(List<String> parts, boolean happened, String what) {
        if (happened) {
            parts.add(what);
        }
    }

    private void notes(List<String> lines, int id) {
        Instrument instrument = now.instruments().get(id);
        if (instrument == null) {
            return;
        }
        NoteMap is = now.pianoRoll().notes(id);
        int[] count = new int[3];
        is.changesSince(before.pianoRoll().notes(id), (key, old, fresh) -> {
            count[old == null ? 0 : fresh == null ? 1 : 2] += Objects.equals(old, fresh) ? 0 : 1;
        });
        List<String> parts = new ArrayList<>();
        add(parts, count[0] > 0, count[0] + " added");
        add(parts, count[1] > 0, count[1] + " removed");
        add(parts, count[2] > 0, count[2] + " changed");
        if (!parts.isEmpty()) {
            lines.add(id + " " + instrument.name() + doer.behind(id) + ": notes " + String.join(", ", parts));
        }
    }
}
