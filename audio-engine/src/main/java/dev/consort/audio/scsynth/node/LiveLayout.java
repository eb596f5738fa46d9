package dev.consort.audio.scsynth.node;

import dev.consort.audio.scsynth.osc.Command;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The nodes that the server has, and how it comes to those that it should have. For one thread. */
public final class LiveLayout {
    private static final int HEAD = 0;
    private static final int AFTER = 3;
    private static final int FIRST_NODE = 1000;

    private final Map<String, Node> nodes = new HashMap<>();
    private final List<Command> commands = new ArrayList<>();
    private Layout shown = Layout.EMPTY;
    private int next = FIRST_NODE;

    private record Node(int id, Unit unit) {}

    /** The commands that make the sections of a server that has nothing yet; whatever was there is forgotten. */
    public List<Command> begin() {
        nodes.clear();
        shown = Layout.EMPTY;
        List<Command> groups = new ArrayList<>();
        for (Section section : Section.values()) {
            groups.add(Command.of("/g_new", section.node(), 1, 0));
        }
        return groups;
    }

    /** The commands that lead from what there is to another layout; none where nothing differs. */
    public List<Command> follow(Layout now) {
        commands.clear();
        for (Section section : Section.values()) {
            if (now.of(section) != shown.of(section)) {
                follow(section, now.of(section));
            }
        }
        shown = now;
        return List.copyOf(commands);
    }

    private void follow(Section section, List<Unit> wanted) {
        Map<String, Unit> byKey = new HashMap<>();
        wanted.forEach(unit -> byKey.put(unit.key(), unit));
        List<String> order = new ArrayList<>();
        for (Unit unit : shown.of(section)) {
            Unit after = byKey.get(unit.key());
            if (after != null && after.def().equals(unit.def())) {
                order.add(unit.key());
            } else {
                commands.add(Command.of("/n_free", nodes.remove(unit.key()).id));
            }
        }
        for (int i = 0; i < wanted.size(); i++) {
            place(wanted.get(i), i, order);
        }
    }

    private void place(Unit unit, int place, List<String> order) {
        Node known = nodes.get(unit.key());
        int before = place == 0 ? 0 : nodes.get(order.get(place - 1)).id;
        if (known == null) {
            order.add(place, unit.key());
            nodes.put(unit.key(), new Node(next, unit));
            commands.add(created(unit, next++, before));
            return;
        }
        if (!order.get(place).equals(unit.key())) {
            order.remove(unit.key());
            order.add(place, unit.key());
            commands.add(
                    place == 0
                            ? Command.of("/g_head", unit.section().node(), known.id)
                            : Command.of("/n_after", known.id, before));
        }
        if (known.unit != unit) {
            change(known, unit);
        }
    }

    private static Command created(Unit unit, int id, int before) {
        int action = before == 0 ? HEAD : AFTER;
        int target = before == 0 ? unit.section().node() : before;
        if (unit.isGroup()) {
            return Command.of("/g_new", id, action, target);
        }
        List<Object> args = new ArrayList<>(List.of(unit.def(), id, action, target));
        addSettings(unit.settings(), args);
        return new Command("/s_new", args);
    }

    /** Adds parameters and what they are set to, as commands name them. */
    public static void addSettings(Map<String, Setting> settings, List<Object> args) {
        settings.forEach((param, setting) -> {
            args.add(param);
            args.add(setting.argument());
        });
    }

    private void change(Node known, Unit unit) {
        List<Object> args = new ArrayList<>(List.of(known.id));
        unit.settings().forEach((param, setting) -> {
            if (!setting.equals(known.unit.settings().get(param))) {
                args.add(param);
                args.add(setting.argument());
            }
        });
        nodes.put(unit.key(), new Node(known.id, unit));
        if (args.size() > 1) {
            commands.add(new Command("/n_set", args));
        }
    }

    /** The node with this key as it is set now, or null. */
    public Unit unit(String key) {
        Node node = nodes.get(key);
        return node == null ? null : node.unit;
    }

    /** The server's number of a node; 0 when there is none. */
    public int node(String key) {
        Node node = nodes.get(key);
        return node == null ? 0 : node.id;
    }
}
