package dev.consort.tui.command.song;

import dev.consort.protocol.action.GeneratorSettingAction.SetConstraints;
import dev.consort.protocol.action.GeneratorSettingAction.SetEnabled;
import dev.consort.protocol.action.GeneratorSettingAction.SetMacro;
import dev.consort.protocol.state.generator.Macro;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.CommandFamily;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.command.LineCommand;
import java.util.List;

/** Commands for what shapes all generators. */
public final class GeneratorSettingCommands implements CommandFamily {
    @Override
    public String title() {
        return "All generators";
    }

    @Override
    public List<LineCommand> commands(CommandHost host) {
        return List.of(
                LineCommand.of(
                                "generators",
                                "[on|off]",
                                "let them play, or none of them",
                                a -> a.send(new SetEnabled(
                                        a.onOff(a.state().generators().enabled()))))
                        .like("generators off"),
                LineCommand.of(
                                "macro",
                                "<macro> <0-1>",
                                "one of the four knobs of all generators",
                                a -> a.send(new SetMacro(a.oneOf("the macro", Macro.class), a.share("the value"))))
                        .like("macro density 70%"),
                LineCommand.of(
                                "limits",
                                "[scale on|off] [lowest <pitch>] [highest <pitch>] [most <notes>] [humanize <loudness> <timing>]",
                                "what no generator goes beyond; most is notes in a beat, 0 for any number",
                                GeneratorSettingCommands::limits)
                        .like("limits scale on lowest C2 highest C6 most 4"));
    }

    private static void limits(Arguments a) throws BadCommand {
        LimitsReader limits = new LimitsReader(a.state().generators().constraints());
        do {
            limits.read(a);
        } while (a.hasMore());
        a.send(new SetConstraints(limits.read()));
    }
}
