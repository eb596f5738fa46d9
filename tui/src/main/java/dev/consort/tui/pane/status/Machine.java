package dev.consort.tui.pane.status;

import dev.consort.protocol.message.ServerMessage.Status;
import dev.consort.protocol.message.machine.EngineStatus;
import dev.consort.protocol.message.machine.StoreStatus;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.sheet.Section;
import dev.consort.tui.studio.Levels;
import dev.consort.tui.studio.Venue;
import java.util.Locale;

/** What is known of the machine, as sections of rows. */
final class Machine {
    private static final double HEAVY = 0.8;

    private final PaneContext context;

    Machine(PaneContext context) {
        this.context = context;
    }

    Section sound(EngineStatus engine) {
        Levels levels = context.studio().levels();
        Facts facts = new Facts("Sound");
        facts.add("engine", engine == null ? null : engineName(engine.kind()))
                .add("output", engine == null ? null : engine.output())
                .add("sample rate", engine == null ? null : rate(engine))
                .add("load", load(levels.load()))
                .add("late blocks", late(levels.xruns()))
                .add("voices", engine == null || engine.voices() == null ? null : engine.voices() + " sound now");
        return facts.section();
    }

    private static String engineName(String kind) {
        return kind.equals("scsynth") ? "SuperCollider" : kind.equals("consort") ? "Consort's own" : kind;
    }

    private static String rate(EngineStatus engine) {
        if (engine.sampleRate() == null) {
            return null;
        }
        String blocks = engine.blockFrames() == null ? "" : ", " + block(engine.blockFrames(), engine.sampleRate());
        return engine.sampleRate() + " Hz" + blocks;
    }

    private static String block(int frames, int sampleRate) {
        return String.format(Locale.ROOT, "blocks of %d (%.1f ms)", frames, 1000.0 * frames / Math.max(1, sampleRate));
    }

    private static String load(double load) {
        return Amounts.percent(load) + (load > HEAVY ? ", too much: take effects off or use a larger buffer" : "");
    }

    private static String late(int xruns) {
        return xruns == 0 ? "none" : xruns + " so far; a larger buffer helps";
    }

    Section server(Status status) {
        Venue venue = context.studio().venue();
        String door = venue.secure() ? "only invited people come in" : "open to everybody on the network";
        return new Facts("Server")
                .add("program", venue.server().isEmpty() ? null : venue.server())
                .add("address", venue.isKnown() ? venue.address() : null)
                .add("door", venue.isKnown() ? door : null)
                .add("your line", latency())
                .add("running for", status == null ? null : Amounts.span(status.uptimeSeconds()))
                .add("MIDI clock", status == null ? null : status.midiOut() == null ? "to nowhere" : clock(status))
                .section();
    }

    private String latency() {
        int millis = context.studio().levels().latencyMillis();
        return context.studio().link().text() + (millis > 0 ? ", " + millis + " ms there and back" : "");
    }

    private String clock(Status status) {
        return "to " + status.midiOut()
                + (context.state().midi().clockOut()
                        ? ""
                        : ", not sent; " + context.keymap().key(EverywhereKey.SHOW_MIDI) + " leads to it");
    }

    Section disk(StoreStatus store) {
        Facts facts = new Facts("Disk");
        if (store == null) {
            return facts.add("project", "not known yet").section();
        }
        return facts.add("project", store.project() == null ? "none is kept by this server" : store.project())
                .add("safe", store.unsafe() == 0 ? "everything" : "all but " + store.unsafe() + " edits")
                .add("trouble", store.trouble() == null ? "none" : store.trouble())
                .section();
    }
}
