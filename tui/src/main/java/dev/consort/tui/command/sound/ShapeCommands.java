package dev.consort.tui.command.sound;

import dev.consort.protocol.action.SoundAction.SetFilter;
import dev.consort.protocol.action.SoundAction.SetLfo;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.FilterType;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Lfo;
import dev.consort.protocol.state.instrument.LfoShape;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.Choice;
import dev.consort.tui.command.CommandFamily;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.command.LineCommand;
import dev.consort.tui.command.Strip;
import java.util.List;

/** Commands for an instrument's filter and its slow oscillator. */
public final class ShapeCommands implements CommandFamily {
    private static final Filter OPEN = new Filter(FilterType.LOW_PASS, 20_000, 0, true);

    @Override
    public String title() {
        return "Filter and slow oscillator";
    }

    @Override
    public List<LineCommand> commands(CommandHost host) {
        return List.of(
                LineCommand.of(
                                "filter",
                                "<instrument> <type> <cutoff> [resonance] [shape <0-1>] [drive <1-8>] | on|off|none",
                                "what it lets through; none takes it out",
                                ShapeCommands::filter)
                        .like("filter 3 lowpass 1200 30%", "filter 5 vowel 800 50% shape 0.2", "filter 3 none"),
                LineCommand.of(
                                "lfo",
                                "<instrument> on|off [rate] [depth] [target] [shape]",
                                "moves a part of the sound: pitch, filtercutoff …, a knob of the source, or a knob of an effect",
                                ShapeCommands::lfo)
                        .like("lfo 3 on 5 0.3 filtercutoff sine", "lfo 3 on 2 50% effect 1 mix", "lfo 3 off"));
    }

    private static void filter(Arguments arguments) throws BadCommand {
        Instrument instrument = arguments.instrument();
        String verb = arguments.maybe("on", "off", "none");
        if ("none".equals(verb)) {
            arguments.send(new SetFilter(instrument.id(), null));
            return;
        }
        Filter now = instrument.filter() == null ? OPEN : instrument.filter();
        arguments.send(new SetFilter(
                instrument.id(), verb == null ? newFilter(arguments, now) : switched(now, verb.equals("on"))));
    }

    private static Filter switched(Filter now, boolean on) {
        return new Filter(now.type(), now.cutoff(), now.resonance(), on, now.shape(), now.drive());
    }

    private static Filter newFilter(Arguments arguments, Filter now) throws BadCommand {
        FilterType type = arguments.oneOf("the type", FilterType.class);
        double cutoff = arguments.amount("the cutoff", Filter.class, "cutoff");
        Double shape = now.shape();
        Double drive = now.drive();
        double resonance = now.resonance();
        while (arguments.hasMore()) {
            String option = arguments.maybe("shape", "drive");
            if (option == null) {
                resonance = arguments.share("the resonance");
            } else if (option.equals("shape")) {
                shape = arguments.share("the shape");
            } else {
                drive = arguments.amount("the drive", Filter.class, "drive");
            }
        }
        return new Filter(type, cutoff, resonance, true, shape, drive);
    }

    private static void lfo(Arguments arguments) throws BadCommand {
        Instrument instrument = arguments.instrument();
        Lfo now = instrument.lfo();
        boolean on = arguments.onOff(now.enabled());
        double rate = arguments.hasMore() ? arguments.amount("the rate", SetLfo.class, "rate") : now.rate();
        double depth = arguments.hasMore() ? arguments.share("the depth") : now.depth();
        Reach reach =
                arguments.hasMore() ? reach(arguments, instrument) : new Reach(now.target(), now.effect(), now.param());
        LfoShape shape = arguments.hasMore() ? arguments.oneOf("the shape", LfoShape.class) : now.shape();
        arguments.send(
                new SetLfo(instrument.id(), on, rate, depth, shape, reach.target(), reach.effect(), reach.param()));
    }

    /** What an oscillator moves. */
    private record Reach(LfoTarget target, Integer effect, String param) {}

    private static Reach reach(Arguments arguments, Instrument instrument) throws BadCommand {
        List<ParamSpec> own = instrument.source().type().params();
        if (arguments.maybe("effect") != null) {
            Effect effect = arguments.effect(new Strip(Strip.Kind.INSTRUMENT, instrument.id()));
            List<ParamSpec> knobs = effect.type().params();
            String knob = arguments.word("the knob", () -> names(knobs));
            return new Reach(LfoTarget.EFFECT_PARAM, effect.id(), knob);
        }
        String knob = arguments.maybe(own.stream().map(ParamSpec::name).toArray(String[]::new));
        if (knob != null) {
            return new Reach(LfoTarget.SOURCE_PARAM, null, knob);
        }
        boolean isFilter = arguments.maybe("filter") != null;
        return new Reach(
                isFilter ? LfoTarget.FILTER_CUTOFF : arguments.oneOf("the target", LfoTarget.class), null, null);
    }

    private static List<Choice> names(List<ParamSpec> specs) {
        return specs.stream().map(spec -> Choice.of(spec.name())).toList();
    }
}
