package dev.consort.tui.command.session;

import dev.consort.protocol.action.SettingAction.SetClick;
import dev.consort.protocol.action.SettingAction.SetHumanize;
import dev.consort.protocol.action.SettingAction.SetKey;
import dev.consort.protocol.action.SettingAction.SetName;
import dev.consort.protocol.action.SettingAction.SetSwing;
import dev.consort.protocol.action.SettingAction.SetTempo;
import dev.consort.protocol.action.SettingAction.SetTimeSignature;
import dev.consort.protocol.action.SettingAction.SetTuning;
import dev.consort.protocol.state.Click;
import dev.consort.protocol.state.theory.JustFlavor;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Scale;
import dev.consort.protocol.state.theory.TimeSignature;
import dev.consort.protocol.state.theory.Tuning;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.CommandFamily;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.command.LineCommand;
import java.util.List;

/** Commands for what holds for the whole session. */
public final class SessionCommands implements CommandFamily {
    @Override
    public String title() {
        return "The session";
    }

    @Override
    public String about() {
        return "These need the privilege; `privilege` asks for it.";
    }

    @Override
    public List<LineCommand> commands(CommandHost host) {
        return List.of(
                LineCommand.of("tempo", "<bpm>", "quarter notes per minute, 20 to 400", SessionCommands::tempo)
                        .like("tempo 104"),
                LineCommand.of("name", "<text>", "name the session", a -> a.send(new SetName(a.rest("the name"))))
                        .like("name Friday night"),
                LineCommand.of("key", "<tonic> [scale]", "the key", SessionCommands::key)
                        .like("key A minor", "key F# dorian"),
                LineCommand.of("signature", "<beats>/<unit>", "the measure of a bar", SessionCommands::signature)
                        .like("signature 7/8"),
                LineCommand.of(
                                "tuning",
                                "<tuning> [A4 in Hz] [intervals]",
                                "how pitches relate; intervals are those of just tunings",
                                SessionCommands::tuning)
                        .like("tuning justscale 442 fivelimit", "tuning equal"),
                LineCommand.of(
                                "swing",
                                "<0-1>",
                                "how late the off-beats are",
                                a -> a.send(new SetSwing(a.share("swing"))))
                        .like("swing 20%"),
                LineCommand.of(
                                "humanize",
                                "<loudness> <timing>",
                                "how much both vary, 0 to 1",
                                a -> a.send(new SetHumanize(a.share("the loudness"), a.share("the timing"))))
                        .like("humanize 10% 5%"),
                LineCommand.of("click", "[on|off] [level]", "the metronome", SessionCommands::click)
                        .like("click on 0.5"));
    }

    private static void tempo(Arguments arguments) throws BadCommand {
        arguments.send(new SetTempo(arguments.amount("the tempo", SetTempo.class, "bpm")));
    }

    private static void key(Arguments arguments) throws BadCommand {
        PitchClass tonic = arguments.oneOf("the tonic", PitchClass.class);
        Scale scale = arguments.hasMore()
                ? arguments.oneOf("the scale", Scale.class)
                : arguments.state().session().scale();
        arguments.send(new SetKey(tonic, scale));
    }

    private static void signature(Arguments arguments) throws BadCommand {
        TimeSignature measure = arguments.measure("the signature");
        arguments.send(new SetTimeSignature(measure.beats(), measure.unit()));
    }

    private static void tuning(Arguments arguments) throws BadCommand {
        Tuning tuning = arguments.oneOf("the tuning", Tuning.class);
        double a4 = arguments.hasMore()
                ? arguments.amount("the a above middle c", SetTuning.class, "tuningA4")
                : arguments.state().session().tuningA4();
        JustFlavor flavor = arguments.hasMore() ? arguments.oneOf("the intervals", JustFlavor.class) : null;
        arguments.send(new SetTuning(tuning, a4, flavor));
    }

    private static void click(Arguments arguments) throws BadCommand {
        Click now = arguments.state().session().click();
        boolean on = arguments.onOff(now.enabled());
        arguments.send(new SetClick(on, arguments.hasMore() ? arguments.share("the level") : now.level()));
    }
}
