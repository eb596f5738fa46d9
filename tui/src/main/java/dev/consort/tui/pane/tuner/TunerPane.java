package dev.consort.tui.pane.tuner;

import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.Pointer;
import dev.consort.tui.piano.PassingTone;
import dev.consort.tui.studio.Tone;
import dev.consort.tui.theme.Theme;
import java.util.List;
import java.util.Locale;

/** Strings to tune by, and a needle. The server is asked what is heard only while this is open. */
public final class TunerPane implements Pane {
    private static final int STRINGS_AT = 3;
    private static final int TABLE_AT = 84;
    private static final long SOUNDS_MILLIS = 8000;

    private final PaneContext context;
    private final HeardPainter heard;
    private final PassingTone tone;
    private StringSet set = StringSet.GUITAR;
    private Reference reference;
    private int string;
    private boolean listensToOne;
    private Integer watched;
    private long now;

    public TunerPane(PaneContext context) {
        this.context = context;
        heard = new HeardPainter(context);
        tone = new PassingTone(context.studio());
    }

    @Override
    public void opened() {
        watch();
    }

    @Override
    public void closed() {
        tone.end();
        context.studio().watch(false);
    }

    private void watch() {
        watched = wanted();
        context.studio().watch(true, watched);
    }

    /** The instrument that is listened to alone; null for the mix. */
    private Integer wanted() {
        return listensToOne && context.selected() != null
                ? (Integer) context.selected().id()
                : null;
    }

    @Override
    public void advance(long nowMillis) {
        now = nowMillis;
        tone.advance(nowMillis);
        if (!java.util.Objects.equals(watched, wanted())) {
            watch();
        }
    }

    @Override
    public long remainingMillis(long nowMillis) {
        return tone.remainingMillis(nowMillis);
    }

    @Override
    public void draw(Canvas canvas) {
        Reference reference = reference();
        int x = canvas.text(1, 0, "Tuner", Theme.HEADING);
        canvas.text(
                x + 2,
                0,
                reference.text() + "; " + context.keymap().key(EverywhereKey.SHOW_SETTINGS) + " changes that",
                Theme.FAINT);
        StringSet.draw(canvas.region(0, 1, canvas.width(), 1), set);
        for (int i = 0; i < set.strings(); i++) {
            string(canvas, STRINGS_AT + i, i, reference);
        }
        int below = STRINGS_AT + set.strings();
        canvas.text(3, below, plays(), Theme.FAINT);
        int y = Math.min(below + 2, canvas.height() - 6);
        Instrument to = watched == null ? null : context.state().instruments().get(watched);
        heard.draw(canvas.region(0, y, Math.min(TABLE_AT, canvas.width()), 6), reference, set.pitch(string), to);
        if (canvas.width() >= TABLE_AT + ToneTable.WIDTH) {
            Canvas side = canvas.region(TABLE_AT, 2, canvas.width() - TABLE_AT, canvas.height() - 2);
            ToneTable.draw(side, reference, heard.pitch(reference));
        }
    }

    private Reference reference() {
        if (reference == null || reference.session() != context.state().session()) {
            reference = new Reference(context.state().session());
        }
        return reference;
    }

    private String plays() {
        Instrument on = context.selected();
        return on == null
                ? "No instrument plays the tones: 1, then a adds one."
                : "played by " + on.id() + " " + on.name();
    }

    private void string(Canvas canvas, int y, int index, Reference reference) {
        int pitch = set.pitch(index);
        boolean selected = index == string;
        canvas.text(0, y, selected ? ">" : " ", Theme.STRONG);
        canvas.text(3, y, PitchClass.pitchName(pitch), selected ? Theme.SELECTED : Theme.TEXT);
        canvas.text(8, y, String.format(Locale.ROOT, "%8.2f Hz", reference.hertz(pitch)), Theme.FAINT);
        canvas.text(22, y, pitch == tone.pitch() ? "sounds" : "", Theme.SOLO);
    }

    @Override
    public boolean perform(KeyCommand command) {
        return command instanceof TunerKey key && perform(key);
    }

    private boolean perform(TunerKey key) {
        switch (key) {
            case PREVIOUS_SET -> choose(set.plus(-1));
            case NEXT_SET -> choose(set.plus(1));
            case STRING_UP -> select(string - 1);
            case STRING_DOWN -> select(string + 1);
            case SOUND -> sound();
            case LISTEN -> {
                listensToOne = !listensToOne;
                watch();
            }
        }
        return true;
    }

    private void choose(StringSet chosen) {
        tone.end();
        set = chosen;
        select(string);
    }

    private void select(int wanted) {
        string = Math.max(0, Math.min(set.strings() - 1, wanted));
    }

    private void sound() {
        int pitch = set.pitch(string);
        if (tone.pitch() == pitch) {
            tone.end();
        } else if (context.selected() == null) {
            context.dialogs().say(Tone.NOTICE, plays());
        } else {
            tone.begin(context.selected().id(), pitch, now, SOUNDS_MILLIS);
        }
    }

    @Override
    public boolean point(Pointer pointer) {
        switch (pointer.gesture()) {
            case WHEEL_UP -> select(string - 1);
            case WHEEL_DOWN -> select(string + 1);
            case PRESS -> click(pointer.y() - STRINGS_AT);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void click(int row) {
        if (row >= 0 && row < set.strings()) {
            boolean again = row == string;
            select(row);
            if (again) {
                sound();
            }
        }
    }

    @Override
    public List<Layer> layers() {
        return List.of(Layer.TUNER);
    }

    @Override
    public List<KeyCommand> hints() {
        return List.of(TunerKey.SOUND, TunerKey.NEXT_SET, TunerKey.LISTEN, EverywhereKey.NEXT_INSTRUMENT);
    }
}
