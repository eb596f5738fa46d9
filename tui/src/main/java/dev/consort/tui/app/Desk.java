package dev.consort.tui.app;

import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.frame.Frame;
import dev.consort.tui.frame.Scene;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.KeyStroke;
import dev.consort.tui.input.Keymap;
import dev.consort.tui.input.Layer;
import dev.consort.tui.midi.MidiSeat;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.instruments.InstrumentsPane;
import dev.consort.tui.pane.mixer.MixerPane;
import dev.consort.tui.pane.people.PeoplePane;
import dev.consort.tui.pane.roll.RollPane;
import dev.consort.tui.piano.Piano;
import dev.consort.tui.studio.Studio;
import dev.consort.tui.studio.Tone;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.view.Message;
import dev.consort.tui.view.PaneId;
import dev.consort.tui.view.View;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a person sits at: takes keys and news, changes the view, asks the session, and draws. Knows no terminal. */
final class Desk implements CommandHost {
    private final MidiSeat midi;
    private final View view = new View();
    private final Keymap keymap = new Keymap();
    private final Map<PaneId, Pane> panes = new EnumMap<>(PaneId.class);
    private final PaneContext context;
    private final EverywhereKeys everywhere;
    private final Piano piano;
    private final Frame frame;
    private final Palette palette;
    private final Prompt command;
    private final Prompt talk;
    private final FocusReport focus;
    private final Questions questions = new Questions(keymap);
    private final HelpReader help = new HelpReader();
    private long now;
    private boolean over;
    private boolean redrawWanted;

    Desk(Studio studio, MidiSeat midi, Glyphs glyphs) {
        this.midi = midi;
        context = new PaneContext(new GuardedStudio(studio, this::say), view, glyphs);
        everywhere = new EverywhereKeys(context);
        piano = new Piano(context.studio());
        frame = new Frame(context);
        palette = new Palette(this, this::performNamed);
        command = new Prompt(":", palette::completions, this::run);
        talk = new Prompt("say: ", text -> List.of(), context.studio()::chat);
        focus = new FocusReport(context);
        panes.put(PaneId.INSTRUMENTS, new InstrumentsPane(context));
        panes.put(PaneId.MIXER, new MixerPane(context));
        panes.put(PaneId.ROLL, new RollPane(context));
        panes.put(PaneId.PEOPLE, new PeoplePane(context));
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

    /** Whether somebody asked since the last time for the screen to be drawn anew. */
    boolean takeRedrawWanted() {
        boolean wanted = redrawWanted;
        redrawWanted = false;
        return wanted;
    }

    boolean isOver() {
        return over;
    }

    /** Says something on the status line and in the log. */
    void say(Tone tone, String text) {
        view.messages().add(new Message(tone, text, now));
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
        piano.release(now);
        midi.select(selectedInstrument());
        focus.send(pane(), now);
        questions.advance(now);
    }

    /** How long nothing changes here without a key or news. */
    long idleMillis() {
        long asked = questions.remainingMillis(now);
        long clock = studio().link().isJoined() ? Long.MAX_VALUE : 1000;
        long own = Math.min(piano.remainingMillis(now), focus.remainingMillis(pane(), now));
        return Math.max(
                0,
                Math.min(Math.min(asked, clock), Math.min(own, view.messages().remainingMillis(now))));
    }

    /** A text was pasted; it goes where text goes and is never a row of commands. */
    void paste(String text) {
        if (typing() != null) {
            typing().field().insert(text);
        } else {
            say(Tone.NOTICE, "pasted text goes nowhere here; press : or t first");
        }
    }

    void press(KeyStroke key) {
        if (typing() != null) {
            typing().press(key);
            return;
        }
        view.messages().seen(now);
        if (questions.answer(key, piano.isOn())) {
            return;
        }
        Layer layer = piano.isOn() ? Layer.KEYBOARD : pane().layer();
        keymap.find(layer, key).ifPresent(found -> perform(found, key));
    }

    /** The prompt that is open, or null. */
    private Prompt typing() {
        return command.isOpen() ? command : talk.isOpen() ? talk : null;
    }

    private void perform(KeyCommand found, KeyStroke key) {
        if (help.perform(found, pane().layer())) {
            return;
        }
        Instrument selected = context.selected();
        boolean note = found == KeyCommand.PLAY_LOW || found == KeyCommand.PLAY_HIGH;
        if (note && selected != null) {
            piano.play(found, key, selected, noteMillis(), now);
        } else if (!piano.perform(found)) {
            performNamed(found);
        }
    }

    private int noteMillis() {
        double quarters = view.roll().duration() / 480.0;
        return (int) (quarters * 60_000 / context.state().session().bpm());
    }

    private boolean performNamed(KeyCommand found) {
        return opens(found) || asks(found) || pane().perform(found) || everywhere.perform(found);
    }

    private boolean opens(KeyCommand found) {
        switch (found) {
            case COMMAND -> command.open("");
            case CHAT, SAY -> talk.open("");
            case ADD_INSTRUMENT -> command.open("add ");
            case RENAME_INSTRUMENT -> command.open("rename " + selectedInstrument() + " ");
            case HELP -> help.toggle();
            case PERFORM -> piano.open();
            case BACK -> back();
            case REDRAW -> redrawWanted = true;
            case QUIT -> leave();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** One level back: help, then the message. */
    private void back() {
        if (help.isOpen()) {
            help.close();
        } else {
            view.messages().dismiss(now);
        }
    }

    private boolean asks(KeyCommand found) {
        Instrument selected = context.selected();
        if (found == KeyCommand.INTERRUPT) {
            questions.ask("Leave the session? y or Ctrl-C leaves, the band plays on", this::leave, now);
        } else if (found == KeyCommand.REMOVE_INSTRUMENT && selected != null) {
            String what = selected.id() + " " + selected.name();
            Runnable remove = () -> run("remove " + selected.id());
            questions.ask("Remove " + what + " with all its notes? y removes it, n keeps it", remove, now);
        }
        return found == KeyCommand.INTERRUPT || found == KeyCommand.REMOVE_INSTRUMENT;
    }

    private void run(String text) {
        try {
            palette.run(text).lines().forEach(line -> say(Tone.NOTICE, line));
        } catch (BadCommand bad) {
            say(Tone.REFUSAL, bad.getMessage());
        }
    }

    private Pane pane() {
        return panes.get(view.pane());
    }

    /** Lets every live note go. */
    void close() {
        midi.close();
        piano.close();
    }

    void draw(Canvas canvas) {
        Prompt typed = typing();
        frame.draw(
                canvas,
                new Scene(
                        pane(),
                        mode(),
                        questions.text(),
                        typed == null ? "" : typed.label(),
                        typed == null ? null : typed.field(),
                        typed == command ? palette.suggestions(typed.field().text()) : List.of(),
                        help.firstLine(),
                        view.messages().current(now)));
    }

    private String mode() {
        Instrument selected = context.selected();
        return piano.isOn() && selected != null
                ? "playing " + selected.name() + ", octave " + piano.octave() + ", velocity " + piano.velocity()
                : pane().layer().title();
    }
}
