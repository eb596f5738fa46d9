package dev.consort.tui.plain.change;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.mixer.Group;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.Pattern;
import dev.consort.tui.command.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Buses, groups, clips, placements, automation, generators, controllers and kits: which of them came, went or changed. */
final class ThingChanges {
    private static final List<Thing<?>> KINDS =
            List.of(Thing.BUS, Thing.GROUP, Thing.CLIP, Thing.PLACEMENT, Thing.LANE, Thing.VOICE, Thing.MAPPING);

    private final NetworkState before;
    private final NetworkState now;
    private final Doer doer;

    ThingChanges(NetworkState before, NetworkState now, Doer doer) {
        this.before = before;
        this.now = now;
        this.doer = doer;
    }

    void addTo(List<String> lines) {
        KINDS.forEach(kind -> things(kind, lines));
        now.sequencer().kits().changesSince(before.sequencer().kits(), (id, was, is) -> kit(lines, id, was, is));
        if (before.generators().enabled() != now.generators().enabled()) {
            lines.add("generators " + (now.generators().enabled() ? "on" : "off"));
        }
        if (!before.generators().macros().equals(now.generators().macros())) {
            lines.add("macros of the generators changed" + doer.ofPrivileged());
        }
    }

    private <T> void things(Thing<T> kind, List<String> lines) {
        IdMap<T> was = kind.all().apply(before);
        IdMap<T> is = kind.all().apply(now);
        is.changesSince(was, (id, old, fresh) -> {
            if (!Objects.equals(old, fresh)) {
                String name = fresh == null
                        ? kind.name().apply(before, old)
                        : kind.name().apply(now, fresh);
                lines.add(kind.what() + " " + id + " " + name + verb(old, fresh));
            }
        });
    }

    private String verb(Object was, Object is) {
        if (was == null || is == null) {
            return was == null ? " added" : " removed";
        }
        StripSetting old = StripSetting.of(was);
        StripSetting fresh = StripSetting.of(is);
        return fresh == null || fresh.equals(old) ? " changed" : ": " + fresh.text() + doer.ofPrivileged();
    }

    /** What is on the strip of a bus or a group. */
    private record StripSetting(double level, double pan, boolean mute, boolean solo) {
        /** Null for what has no strip. */
        static StripSetting of(Object thing) {
            if (thing instanceof Bus bus) {
                return new StripSetting(bus.level(), bus.pan(), bus.mute(), bus.solo());
            }
            return thing instanceof Group group
                    ? new StripSetting(group.level(), group.pan(), group.mute(), group.solo())
                    : null;
        }

        String text() {
            return String.format(Locale.ROOT, "level %.2f, pan %.2f", level, pan)
                    + (mute ? ", muted" : "")
                    + (solo ? ", solo" : "");
        }
    }

    private void kit(List<String> lines, String id, Kit was, Kit is) {
        int instrument = Integer.parseInt(id);
        if (is == null || now.instruments().get(instrument) == null || Objects.equals(was, is)) {
            return;
        }
        String what = String.join(", ", parts(was == null ? Kit.EMPTY : was, is));
        if (!what.isEmpty()) {
            String name = now.instruments().get(instrument).name();
            lines.add(id + " " + name + doer.behind(instrument) + ": " + what);
        }
    }

    private static List<String> parts(Kit was, Kit is) {
        List<String> parts = new ArrayList<>();
        for (int number : is.patterns().ids()) {
            Pattern old = was.patterns().get(number);
            if (!is.patterns().get(number).equals(old)) {
                parts.add("pattern " + (number + 1) + " changed");
            }
        }
        if (was.current() != is.current()) {
            parts.add("pattern " + (is.current() + 1) + " chosen");
        }
        if (!was.chain().equals(is.chain())) {
            parts.add(
                    is.chain().isEmpty()
                            ? "chain off"
                            : "chain of " + is.chain().size() + " patterns");
        }
        if (!was.pads().equals(is.pads())) {
            parts.add("pads changed");
        }
        return parts;
    }
}
