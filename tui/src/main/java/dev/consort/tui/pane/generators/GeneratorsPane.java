package dev.consort.tui.pane.generators;

import dev.consort.protocol.action.GeneratorSettingAction.SetEnabled;
import dev.consort.protocol.action.GeneratorVoiceAction;
import dev.consort.protocol.action.GeneratorVoiceAction.AddVoice;
import dev.consort.protocol.action.GeneratorVoiceAction.RemoveVoice;
import dev.consort.protocol.action.GeneratorVoiceAction.RenameVoice;
import dev.consort.protocol.action.GeneratorVoiceAction.SetVoiceOctaves;
import dev.consort.protocol.action.GeneratorVoiceAction.SetVoiceRate;
import dev.consort.protocol.action.GeneratorVoiceAction.SetVoiceSeed;
import dev.consort.protocol.action.GeneratorVoiceAction.SetVoiceVelocities;
import dev.consort.protocol.state.Transport;
import dev.consort.protocol.state.generator.Algorithm;
import dev.consort.protocol.state.generator.GeneratorVoice;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.chooser.Choice;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import dev.consort.tui.input.SheetKey;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.Pointer;
import dev.consort.tui.sheet.Sheet;
import dev.consort.tui.studio.Tone;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.timeline.Bars;
import java.util.List;

/** The generators as a sheet, and pictures of what they would play. */
public final class GeneratorsPane implements Pane {
    private static final int WIDE = 130;
    private static final int SHEET = 64;
    private static final int PICTURE = 7;
    private static final int FLAT = 5;
    private static final int LOW = 15;
    private static final int HIGH = 20;

    private final PaneContext context;
    private final GeneratorRows rows;
    private final Sheet sheet;
    private final NextBarsPainter painter;

    public GeneratorsPane(PaneContext context) {
        this.context = context;
        this.rows = new GeneratorRows(context);
        this.sheet = new Sheet(context.glyphs(), rows::sections);
        this.painter = new NextBarsPainter(context);
    }

    @Override
    public void draw(Canvas canvas) {
        follow();
        if (canvas.width() >= WIDE) {
            sheet.draw(canvas.region(0, 0, SHEET, canvas.height()));
            pictures(canvas.region(SHEET + 1, 0, canvas.width() - SHEET - 2, canvas.height()));
        } else {
            int below = rows.selected() == 0 || canvas.height() < LOW ? 0 : canvas.height() < HIGH ? FLAT : PICTURE;
            sheet.draw(canvas.region(0, 0, canvas.width(), canvas.height() - below));
            if (below > 0) {
                painter.draw(canvas.region(1, canvas.height() - below, canvas.width() - 2, below), rows.selected());
            }
        }
    }

    private void pictures(Canvas canvas) {
        int[] ids = context.state().generators().voices().ids();
        int shown = Math.min(ids.length, canvas.height() / PICTURE);
        int first = 0;
        while (first + shown < ids.length && ids[first + shown - 1] < rows.selected()) {
            first++;
        }
        for (int i = 0; i < shown; i++) {
            Canvas picture = canvas.region(2, i * PICTURE, canvas.width() - 2, PICTURE - 1);
            painter.draw(picture, ids[first + i]);
            canvas.text(0, i * PICTURE, ids[first + i] == rows.selected() ? ">" : " ", Theme.STRONG);
        }
    }

    /** Whoever comes to the line of a voice selects it. */
    private void follow() {
        if (sheet.selectedRow() instanceof VoiceRow voice) {
            rows.select(voice.id());
        }
    }

    @Override
    public boolean perform(KeyCommand command) {
        boolean known = command instanceof GeneratorsKey key ? perform(key) : sheet.perform(command);
        follow();
        return known;
    }

    private boolean perform(GeneratorsKey key) {
        GeneratorVoice voice = context.state().generators().voices().get(rows.selected());
        if (key == GeneratorsKey.ADD_VOICE) {
            add();
        } else if (key == GeneratorsKey.ALL_ON) {
            context.send(new SetEnabled(!context.state().generators().enabled()));
        } else if (voice == null) {
            context.dialogs().say(Tone.NOTICE, "no generators yet: a adds one on the selected instrument");
        } else {
            edit(key, rows.selected(), voice);
        }
        return true;
    }

    private void edit(GeneratorsKey key, int id, GeneratorVoice voice) {
        switch (key) {
            case REMOVE_VOICE ->
                context.dialogs()
                        .confirm(
                                "Remove " + voice.name() + "? y removes it, n keeps it",
                                () -> context.send(new RemoveVoice(id)));
            case RENAME_VOICE ->
                context.dialogs()
                        .type(
                                "name of " + voice.name() + ": ",
                                voice.name(),
                                name -> context.send(new RenameVoice(id, name)));
            case OTHER_NOTES -> context.send(new SetVoiceSeed(id, voice.seed() + 1));
            case DUPLICATE_VOICE -> duplicate(voice);
            default -> capture(id, voice);
        }
    }

    private void add() {
        Instrument one = context.selected();
        if (one == null) {
            context.dialogs().say(Tone.NOTICE, "no instruments yet: press 1, then a to add one");
            return;
        }
        List<Choice> all = AlgorithmRows.ALL.stream()
                .map(algorithm -> Choice.of(
                        "",
                        AlgorithmRows.name(algorithm),
                        AlgorithmRows.help(algorithm),
                        () -> make(one.id(), algorithm)))
                .toList();
        context.dialogs().choose(Choices.of("A generator on " + one.name(), all));
    }

    /** Adds a voice and selects it; answers its id, or 0 if it was refused. */
    private int make(int instrument, Algorithm algorithm) {
        int id = context.state().generators().nextId();
        context.send(new AddVoice(instrument, algorithm, null, null));
        if (!context.state().generators().voices().contains(id)) {
            return 0;
        }
        rows.select(id);
        sheet.select(rows.rowOf(id));
        return id;
    }

    /** Another voice of the same kind on the same instrument, which makes up other notes. */
    private void duplicate(GeneratorVoice voice) {
        Integer instrument = voice.instrument();
        int id = make(instrument == null ? context.view().selectedId(context.state()) : instrument, voice.algorithm());
        if (id != 0) {
            context.send(new SetVoiceRate(id, voice.rate()));
            context.send(new SetVoiceVelocities(id, voice.softest(), voice.loudest()));
            context.send(new SetVoiceOctaves(id, voice.lowestOctave(), voice.highestOctave()));
        }
    }

    private void capture(int id, GeneratorVoice voice) {
        Transport transport = context.state().transport();
        Bars bars = new Bars(transport.loopStart(), transport.loopEnd());
        Bars.ask(
                context,
                "write which bars of " + voice.name() + " as notes: ",
                bars,
                chosen -> context.send(new GeneratorVoiceAction.Capture(id, chosen.from(), chosen.to())));
    }

    @Override
    public boolean point(Pointer pointer) {
        boolean known = sheet.point(pointer);
        follow();
        return known;
    }

    @Override
    public List<Layer> layers() {
        return List.of(Layer.GENERATORS, Layer.SHEET);
    }

    @Override
    public List<KeyCommand> hints() {
        return List.of(
                GeneratorsKey.ADD_VOICE,
                SheetKey.TURN_UP,
                GeneratorsKey.OTHER_NOTES,
                GeneratorsKey.CAPTURE,
                SheetKey.SECTION_DOWN);
    }
}
