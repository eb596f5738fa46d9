package dev.consort.tui.command.session;

import dev.consort.tui.command.CommandFamily;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.command.LineCommand;
import dev.consort.tui.studio.Told;
import java.util.List;

/** Commands for the machine with the loudspeakers. */
public final class MachineCommands implements CommandFamily {
    @Override
    public String title() {
        return "The machine with the loudspeakers";
    }

    @Override
    public String about() {
        return "What is asked here is answered in lines a moment later.";
    }

    @Override
    public List<LineCommand> commands(CommandHost host) {
        return List.of(
                told("machine", "how it is: sound, disk, who is connected", Told.STATUS),
                told("samples", "the recordings for samplers, pads and rooms", Told.SAMPLES),
                told("heard", "the pitch and the loudest tone at this moment", Told.HEARD),
                LineCommand.of("take", "on|off", "record what is heard into a file there", a -> {
                            boolean on = a.onOff(false);
                            a.ask(studio -> studio.recordMix(on));
                        })
                        .like("take on"));
    }

    private static LineCommand told(String name, String help, Told what) {
        return LineCommand.of(name, "", help, a -> a.ask(studio -> studio.tell(what)))
                .like(name);
    }
}
