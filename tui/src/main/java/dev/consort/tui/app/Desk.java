package dev.consort.tui.app;

import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.chooser.Chooser;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.frame.Frame;
import dev.consort.tui.frame.Scene;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.KeyStroke;
import dev.consort.tui.input.KeyboardKey;
import dev.consort.tui.input.Keymap;
import dev.consort.tui.input.Layer;
import dev.consort.tui.input.MouseStroke;
import dev.consort.tui.midi.MidiSeat;
import dev.consort.tui.pane.Dialogs;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.piano.Piano;
import dev.consort.tui.studio.Studio;
import dev.consort.tui.studio.Tone;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.view.Message;
import dev.consort.tui.view.PaneId;
import dev.consort.tui.view.Times;
import dev.consort.tui.view.View;
import java.util.List;
import java.util.function.Consumer;

/** What a person sits at: takes keys and news, changes the view, asks the session, and draws. Knows no terminal. */
final class Desk implements CommandHost, Dialogs {
    private final MidiSeat midi;
    private final View view = new View();
    private final Keymap keymap;
    private final PaneContext context;
    private final Panes panes;
    private final EverywhereKeys everywhere;
    private final Piano piano;
    private final Frame frame;
    private final Palette palette;
    private final Menus menus;
    private final Typing typing;
    private final FocusReport focus;
    private final Questions questions;
    private final ScreenSwitches switches;
    private final Mouse mouse;
    private final Advice advice;
    private Chooser chooser;
    private long now;
    private boolean over;

    Desk(Studio studio, MidiSeat midi, Keymap keymap, Glyphs glyphs, ScreenSwitches switches, Times times) {
        this.midi = midi;
        this.keymap = keymap;
        this.switches = switches;
        context = new PaneContext(new GuardedStudio(studio, this::say), view, this, keymap, glyphs, midi, times);
        panes = new Panes(context);
        everywhere = new EverywhereKeys(context);
        piano = new Piano(context.studio(), keymap);
        frame = new Frame(context);
        palette = new Palette(this, keymap, this::performNamed);
        menus = new Menus(keymap, this::perform);
        typing = new Typing(palette::completions, this::run, context.studio()::chat);
        focus = new FocusReport(context);
        questions = new Questions(keymap);
        advice = new Advice(keymap);
        mouse = new Mouse(frame, this::perform);
    }

    @Override
    public Studio studio() {
        return context.studio();
    }

    @Override
    public MidiSeat midi() {
        return midi;
    }

    @Override
    public int selectedInstrument() {
        return view.selectedId(context.state());
    }

    @Override
    public void leave() {
        over = true;
    }

    @Override
    public void type(String label, String initial, Consumer<String> answer) {
        typing.ask(label, initial, answer);
    }

    @Override
    public void choose(Choices choices) {
        chooser = new Chooser(choices);
    }

    @Override
    public void confirm(String question, Runnable yes) {
        questions.ask(question, yes, now);
    }

    @Override
    public void command(String begun) {
        typing.command(begun);
    }

    @Override
    public void say(Tone tone, String text) {
        view.messages().add(new Message(tone, text, now));
    }

    /** Something that was asked for is not done: says why and which key leads on. */
    void refused(Refusal refusal) {
        say(Tone.REFUSAL, advice.sentence(refusal));
    }

    List<PaneId> views() {
        return panes.ids();
    }

    List<Layer> layers(PaneId id) {
        return panes.at(id).layers();
    }

    boolean isOver() {
        return over;
    }

    /** Asks whether somebody else gets the privilege. */
    void askForPrivilege(int clientId, String name) {
        questions.demand(
                name + " asks for the privilege: y gives it, n keeps it",
                () -> studio().answerPrivilege(clientId, true),
                () -> studio().answerPrivilege(clientId, false),
                now);
    }

    /** Time has come to {@code nowMillis}: what is due happens. */
    void advance(long nowMillis) {
        now = nowMillis;
        view.now(nowMillis);
        piano.release(now);
        midi.select(selectedInstrument());
        pane().advance(now);
        focus.send(pane(), now);
        questions.advance(now);
        switches.piano(piano.isOn());
    }

    /** How long nothing changes here without a key or news. */
    long idleMillis() {
        long asked = questions.remainingMillis(now);
        long clock = studio().link().isJoined() ? Long.MAX_VALUE : 1000;
        long own = Math.min(
                Math.min(piano.remainingMillis(now), pane().remainingMillis(now)), focus.remainingMillis(pane(), now));
        return Math.max(
                0,
                Math.min(Math.min(asked, clock), Math.min(own, view.messages().remainingMillis(now))));
    }

    /** A text was pasted; it goes where text goes and is never a row of commands. */
    void paste(String text) {
        if (typing.current() != null) {
            typing.current().field().insert(text);
        } else if (isChoosing()) {
            chooser.paste(text);
        } else {
            say(Tone.NOTICE, "pasted text goes nowhere here; press : or t first");
        }
    }

    void press(KeyStroke key) {
        if (typing.current() != null) {
            typing.current().press(key);
            return;
        }
        view.messages().seen(now);
        if (questions.answer(key, piano.isOn())) {
            return;
        }
        if (isChoosing()) {
            chooser.press(key);
            return;
        }
        keymap.find(layers(), key).ifPresent(found -> perform(found, key));
    }

    /** A key was let go; only a terminal that tells this gets here. */
    void release(KeyStroke key) {
        piano.release(key);
    }

    /** The keyboard went to another window: no release of a key will be heard. */
    void handsOff() {
        piano.handsOff();
    }

    /** Something was done with the mouse. While something is typed or asked it does nothing. */
    void point(MouseStroke stroke) {
        view.messages().seen(now);
        if (typing.current() == null && questions.text().isEmpty()) {
            mouse.point(stroke, pane(), isChoosing() ? chooser : null);
        }
    }

    private boolean isChoosing() {
        return chooser != null && chooser.isOpen();
    }

    private List<Layer> layers() {
        return piano.isOn() ? List.of(Layer.KEYBOARD) : pane().layers();
    }

    private void perform(KeyCommand found, KeyStroke key) {
        Instrument selected = context.selected();
        if (found instanceof KeyboardKey row && row.isNote() && selected != null) {
            piano.play(row, key, selected, noteMillis(), now);
        } else {
            perform(found);
        }
    }

    private int noteMillis() {
        double quarters = view.roll().duration() / 480.0;
        return (int) (quarters * 60_000 / context.state().session().bpm());
    }

    private void perform(KeyCommand found) {
        if (!(found instanceof KeyboardKey key && piano.perform(key))) {
            performNamed(found);
        }
    }

    private boolean performNamed(KeyCommand found) {
        return pane().perform(found)
                || found instanceof EverywhereKey key
                        && (opens(key) || tools(key) || switches(key) || everywhere.perform(key));
    }

    private boolean opens(EverywhereKey found) {
        switch (found) {
            case COMMAND -> command("");
            case CHAT -> typing.talk();
            case HELP -> choose(menus.help(layers()));
            case PALETTE -> choose(menus.palette(pane().layers(), palette.words(), this::command));
            case SWITCH -> choose(menus.views(panes.ids(), view.pane()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean tools(EverywhereKey found) {
        switch (found) {
            case PERFORM -> piano.open();
            case BACK -> back();
            case QUIT -> leave();
            case INTERRUPT -> confirm("Leave the session? y or Ctrl-C leaves, the band plays on", this::leave);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean switches(EverywhereKey found) {
        String now = switches.perform(found);
        if (now != null && !now.isEmpty()) {
            say(Tone.NOTICE, now);
        }
        return now != null;
    }

    /** One level back: the message, then a view that was opened from another. */
    private void back() {
        if (!view.messages().dismiss(now)) {
            view.back();
        }
    }

    private void run(String text) {
        try {
            palette.run(text).lines().forEach(line -> say(Tone.NOTICE, line));
        } catch (BadCommand bad) {
            say(Tone.REFUSAL, bad.getMessage());
        }
    }

    private Pane pane() {
        return panes.current();
    }

    /** Lets every live note go. */
    void close() {
        panes.close();
        midi.close();
        piano.close();
    }

    void draw(Canvas canvas) {
        Prompt typed = typing.current();
        frame.draw(
                canvas,
                new Scene(
                        pane(),
                        mode(),
                        questions.text(),
                        typed == null ? "" : typed.label(),
                        typed == null ? null : typed.field(),
                        typing.isCommand() ? palette.suggestions(typed.field().text()) : List.of(),
                        isChoosing() ? chooser : null,
                        view.messages().current(now)));
    }

    private String mode() {
        Instrument selected = context.selected();
        return piano.isOn() && selected != null
                ? "playing " + selected.name() + ", octave " + piano.octave() + ", velocity " + piano.velocity()
                        + latch()
                : pane().layers().get(0).title();
    }

    private String latch() {
        return piano.isLatched() ? ", latched" : "";
    }
}
