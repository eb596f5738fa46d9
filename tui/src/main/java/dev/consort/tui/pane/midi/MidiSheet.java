package dev.consort.tui.pane.midi;

import dev.consort.protocol.action.MidiAction.SetClockOut;
import dev.consort.protocol.history.words.TargetNames;
import dev.consort.protocol.message.ServerMessage.Status;
import dev.consort.protocol.state.control.CcMapping;
import dev.consort.protocol.state.control.Midi;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.midi.MidiDesk;
import dev.consort.tui.midi.MidiWish;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.sheet.LinkRow;
import dev.consort.tui.sheet.Row;
import dev.consort.tui.sheet.Section;
import dev.consort.tui.sheet.SwitchRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The rows: the keyboard, the controllers, the clock. */
final class MidiSheet {
    private static final int CHANNELS = 16;
    private static final String AUTO = "auto";

    private final PaneContext context;
    private final Runnable learn;

    /** @param learn lets the person choose what the next controller is for */
    MidiSheet(PaneContext context, Runnable learn) {
        this.context = context;
        this.learn = learn;
    }

    List<Section> sections() {
        return List.of(keyboard(), controllers(), clock());
    }

    private Section keyboard() {
        MidiDesk midi = context.midi();
        List<Row> rows = new ArrayList<>();
        rows.add(new OwnChoiceRow<>(
                context.dialogs(), "keyboard", wishes(midi), midi.wish().port(), MidiSheet::wish, midi::use));
        rows.add(new LinkRow("open now", open(midi), midi::lookForPorts));
        rows.add(new OwnChoiceRow<>(
                context.dialogs(),
                "listens to",
                IntStream.rangeClosed(0, CHANNELS).boxed().toList(),
                midi.wish().channel(),
                MidiSheet::channel,
                midi::hear));
        rows.add(new OwnChoiceRow<>(
                context.dialogs(), "plays", instruments(), midi.playsTo(), this::instrument, midi::playTo));
        return new Section("Your keyboard", rows);
    }

    /** What can be wanted: nothing, the first that comes, each that is there, and what is wanted now. */
    private static List<String> wishes(MidiDesk midi) {
        List<String> all = new ArrayList<>(List.of(MidiWish.NONE, AUTO));
        all.addAll(midi.ports());
        if (!all.contains(midi.wish().port())) {
            all.add(midi.wish().port());
        }
        return all;
    }

    private static String wish(String port) {
        return port.equals(AUTO) ? "the first that is there" : port;
    }

    private static String open(MidiDesk midi) {
        if (!midi.openPort().isEmpty()) {
            return midi.openPort();
        }
        return midi.ports().isEmpty() ? "nothing: no MIDI input is there, plug one in" : "nothing";
    }

    private static String channel(int channel) {
        return channel == 0 ? "all channels" : "channel " + channel;
    }

    private List<Integer> instruments() {
        List<Integer> all = new ArrayList<>(List.of(0));
        all.addAll(context.state().instruments().order());
        return all;
    }

    private String instrument(int id) {
        Instrument one = context.state().instruments().get(id);
        return one == null ? "what is selected" : one.id() + " " + one.name();
    }

    private Section controllers() {
        List<Row> rows = new ArrayList<>();
        Target learning = context.midi().learning();
        rows.add(
                learning == null
                        ? new LinkRow("learn", "Enter, choose a knob, move a controller", learn)
                        : new LinkRow("learning", learning(learning), context.midi()::stopLearning));
        Midi midi = context.state().midi();
        for (int id : midi.ccMappings().ids()) {
            CcMapping mapping = midi.ccMappings().get(id);
            rows.add(new MappingRow(context, id, mapping));
        }
        return new Section("Controllers", rows);
    }

    private String learning(Target target) {
        return "move the controller for " + TargetNames.of(context.state(), target) + "; Enter forgets it";
    }

    private Section clock() {
        boolean on = context.state().midi().clockOut();
        Status status = context.studio().status().value();
        List<Row> rows = new ArrayList<>();
        rows.add(new SwitchRow(context, "clock out", on, SetClockOut::new));
        if (status != null) {
            String nowhere = "nowhere; the server has to be started with --midi-out";
            rows.add(new LinkRow("goes to", status.midiOut() == null ? nowhere : status.midiOut(), () -> {}));
        }
        return new Section("Clock for other machines", rows);
    }
}
