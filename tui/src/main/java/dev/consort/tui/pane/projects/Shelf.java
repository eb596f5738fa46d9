package dev.consort.tui.pane.projects;

import dev.consort.protocol.message.ListedCheckpoint;
import dev.consort.protocol.message.ListedProject;
import dev.consort.protocol.message.ServerMessage.Projects;
import dev.consort.tui.pane.PaneContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Everything that can be chosen: projects, checkpoints, files to write. */
final class Shelf {
    private static final double MEGA = 1e6;

    private final PaneContext context;
    private final Errands errands;

    Shelf(PaneContext context, Errands errands) {
        this.context = context;
        this.errands = errands;
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        Projects known = context.studio().projects().value();
        if (known != null) {
            known.projects().forEach(each -> items.add(project(each, known, items.isEmpty())));
            checkpoints(known, items);
        }
        for (FileKind kind : FileKind.values()) {
            String heading = kind.ordinal() == 0 ? "Write a file" : "";
            items.add(new Item(heading, false, kind.label(), "", kind.detail(), () -> errands.write(kind)));
        }
        return items;
    }

    private void checkpoints(Projects known, List<Item> items) {
        String heading = "Checkpoints of " + errands.current();
        for (ListedCheckpoint point : known.checkpoints()) {
            items.add(checkpoint(point, heading));
            heading = "";
        }
    }

    private Item project(ListedProject project, Projects known, boolean first) {
        boolean isOpen = project.name().equals(known.current());
        return new Item(
                first ? "Projects" : "",
                isOpen,
                project.name(),
                context.times().day(project.t()),
                size(project.bytes()) + (isOpen ? ", open" : ""),
                () -> errands.open(project.name()));
    }

    private static String size(long bytes) {
        return bytes >= MEGA ? String.format(Locale.ROOT, "%.1f MB", bytes / MEGA) : Math.max(1, bytes / 1000) + " kB";
    }

    private Item checkpoint(ListedCheckpoint point, String heading) {
        boolean isNamed = !point.label().isEmpty();
        return new Item(
                heading,
                false,
                isNamed ? point.label() : "made by itself",
                context.times().day(point.t()),
                "checkpoint " + point.id(),
                () -> errands.restore(point));
    }
}
