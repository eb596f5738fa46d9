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
import dev.consort.tui.chooser.Choice;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.sheet.Sheet;
import dev.consort.tui.studio.Tone;
import dev.consort.tui.timeline.Bars;
import java.util.List;

/** Adds, copies, names and removes voices, and writes what they play. */
final class VoiceActs {
    private final PaneContext context;
    private final GeneratorRows rows;
    private final Sheet sheet;

    VoiceActs(PaneContext context, GeneratorRows rows, Sheet sheet) {
        this.context = context;
        this.rows = rows;
        this.sheet = sheet;
    }

    boolean perform(GeneratorsKey key) {
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
}
