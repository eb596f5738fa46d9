package dev.consort.tui.pane.status;

import dev.consort.protocol.message.ServerMessage.Status;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.Pointer;
import dev.consort.tui.sheet.Section;
import dev.consort.tui.sheet.Sheet;
import dev.consort.tui.studio.Answer;
import dev.consort.tui.theme.Theme;
import java.util.ArrayList;
import java.util.List;

/** How the machine is that makes the sound. Asks anew every other second while it is open. */
public final class StatusPane implements Pane {
    private static final long EVERY_MILLIS = 2000;
    private static final int WIDE = 120;

    private final PaneContext context;
    private final Machine machine;
    private final Lines lines;
    private final Silence silence;
    private final Sheet sheet;
    private long askedAt = Long.MIN_VALUE / 2;

    public StatusPane(PaneContext context) {
        this.context = context;
        machine = new Machine(context);
        lines = new Lines(context);
        silence = new Silence(context);
        sheet = new Sheet(context.glyphs(), this::sections);
    }

    @Override
    public void opened() {
        askedAt = Long.MIN_VALUE / 2;
    }

    @Override
    public void advance(long nowMillis) {
        if (nowMillis - askedAt >= EVERY_MILLIS && context.studio().link().isJoined()) {
            askedAt = nowMillis;
            context.studio().askStatus();
        }
    }

    @Override
    public long remainingMillis(long nowMillis) {
        return context.studio().link().isJoined() ? Math.max(0, askedAt + EVERY_MILLIS - nowMillis) : Long.MAX_VALUE;
    }

    private Status known() {
        return context.studio().status().value();
    }

    private List<Section> sections() {
        Status status = known();
        List<Section> all = new ArrayList<>();
        all.add(doings(status));
        all.add(machine.sound(status == null ? null : status.engine()));
        all.add(machine.disk(status == null ? null : status.store()));
        all.add(machine.server(status));
        return all;
    }

    private Section doings(Status status) {
        boolean isRecording = isRecording(status);
        return new Facts("To do")
                .add(
                        "recording of the mix",
                        isRecording
                                ? "on, into " + status.recording()
                                : "off; " + key(StatusKey.RECORD_MIX) + " begins one",
                        this::recordMix)
                .add("silence", key(StatusKey.PANIC) + " ends every note that you may end", silence::all)
                .section();
    }

    private String key(StatusKey command) {
        return context.keymap().key(command);
    }

    private static boolean isRecording(Status status) {
        return status != null && status.recording() != null;
    }

    @Override
    public void draw(Canvas canvas) {
        Answer<Status> status = context.studio().status();
        String trouble = status.isHere() || status.isWaiting() ? "" : "More than this is " + status.reason() + ".";
        int below = canvas.width() >= WIDE ? 0 : Math.min(lines.wantedRows(known()), canvas.height() / 3);
        int side = canvas.width() >= WIDE ? canvas.width() / 2 : canvas.width();
        sheet.draw(canvas.region(0, 0, side, canvas.height() - below - (trouble.isEmpty() ? 0 : 1)));
        canvas.text(1, canvas.height() - 1, trouble, Theme.FAINT);
        if (below > 0) {
            lines.draw(canvas.region(0, canvas.height() - below, canvas.width(), below), known());
        } else {
            lines.draw(canvas.region(side, 0, canvas.width() - side, canvas.height()), known());
        }
    }

    @Override
    public boolean perform(KeyCommand command) {
        return sheet.perform(command) || command instanceof StatusKey key && perform(key);
    }

    private boolean perform(StatusKey key) {
        switch (key) {
            case RECORD_MIX -> recordMix();
            case SILENCE -> silence.selected();
            case PANIC -> silence.all();
            case ASK_AGAIN -> context.studio().askStatus();
        }
        return true;
    }

    private void recordMix() {
        context.studio().recordMix(!isRecording(known()));
        context.studio().askStatus();
    }

    @Override
    public boolean point(Pointer pointer) {
        return sheet.point(pointer);
    }

    @Override
    public List<Layer> layers() {
        return List.of(Layer.STATUS, Layer.SHEET);
    }

    @Override
    public List<KeyCommand> hints() {
        return List.of(StatusKey.RECORD_MIX, StatusKey.PANIC, StatusKey.SILENCE);
    }
}
