package dev.consort.tui.command.sound;

import dev.consort.protocol.action.GroupAction.SetGroupEq;
import dev.consort.protocol.action.GroupAction.SetGroupEqBand;
import dev.consort.protocol.action.SoundAction.SetEq;
import dev.consort.protocol.action.SoundAction.SetEqBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.effect.EqBand;
import dev.consort.protocol.state.effect.EqBandType;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.CommandFamily;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.command.LineCommand;
import dev.consort.tui.command.Strip;
import java.util.List;

/** Commands for equalisers: those of instruments and of groups. */
public final class EqCommands implements CommandFamily {
    @Override
    public String title() {
        return "Equalisers";
    }

    @Override
    public String about() {
        return "Instruments and groups have one each, of twelve bands.";
    }

    @Override
    public List<LineCommand> commands(CommandHost host) {
        String usage = "<strip> band <1-12> [gain <dB>] [freq <Hz>] [q <0.1-10>] [peak|lowshelf|highshelf] [on|off]"
                + " | on|off|flat|none";
        return List.of(LineCommand.of("eq", usage, "the equaliser; flat begins anew, none takes it out", EqCommands::eq)
                .like(
                        "eq 3 band 4 gain -3 freq 900 q 1.2",
                        "eq 3 on",
                        "eq group 1 band 1 gain 2dB lowshelf",
                        "eq group 1 flat"));
    }

    private static void eq(Arguments arguments) throws BadCommand {
        Strip strip = arguments.strip();
        if (strip.kind() == Strip.Kind.BUS || strip.kind() == Strip.Kind.MASTER) {
            throw new BadCommand(
                    "only instruments and groups have equalisers; effect add master filter puts one there");
        }
        Eq set = of(arguments.state(), strip);
        Eq now = set == null ? Eq.FLAT : set;
        String verb = arguments.keyword("what to do", "band", "on", "off", "flat", "none");
        switch (verb) {
            case "band" -> band(arguments, strip, now);
            case "none" -> whole(arguments, strip, null);
            case "flat" -> whole(arguments, strip, Eq.FLAT);
            default -> whole(arguments, strip, now.withEnabled(verb.equals("on")));
        }
    }

    private static Eq of(NetworkState state, Strip strip) {
        return strip.isInstrument()
                ? state.instruments().get(strip.id()).eq()
                : state.mixer().groups().get(strip.id()).eq();
    }

    private static void whole(Arguments arguments, Strip strip, Eq eq) {
        arguments.send(strip.isInstrument() ? new SetEq(strip.id(), eq) : new SetGroupEq(strip.id(), eq));
    }

    private static void band(Arguments arguments, Strip strip, Eq now) throws BadCommand {
        int number = arguments.whole("the band", 1, Eq.BANDS);
        EqBand band = now.bands().get(number);
        while (arguments.hasMore()) {
            band = changed(arguments, band);
        }
        arguments.send(
                strip.isInstrument()
                        ? new SetEqBand(strip.id(), number, band)
                        : new SetGroupEqBand(strip.id(), number, band));
    }

    private static EqBand changed(Arguments arguments, EqBand b) throws BadCommand {
        String option =
                arguments.keyword("the setting", "gain", "freq", "q", "peak", "lowshelf", "highshelf", "on", "off");
        return switch (option) {
            case "gain" -> new EqBand(b.type(), b.frequency(), amount(arguments, "gain"), b.q(), b.enabled());
            case "freq" -> new EqBand(b.type(), amount(arguments, "frequency"), b.gain(), b.q(), b.enabled());
            case "q" -> new EqBand(b.type(), b.frequency(), b.gain(), amount(arguments, "q"), b.enabled());
            case "on", "off" -> new EqBand(b.type(), b.frequency(), b.gain(), b.q(), option.equals("on"));
            default -> new EqBand(type(option), b.frequency(), b.gain(), b.q(), b.enabled());
        };
    }

    private static double amount(Arguments arguments, String component) throws BadCommand {
        return arguments.amount("the " + component, EqBand.class, component);
    }

    private static EqBandType type(String option) {
        return switch (option) {
            case "lowshelf" -> EqBandType.LOW_SHELF;
            case "highshelf" -> EqBandType.HIGH_SHELF;
            default -> EqBandType.PEAK;
        };
    }
}
