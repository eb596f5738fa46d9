package dev.consort.tui.command.sound;

import dev.consort.protocol.action.InstrumentEffectAction;
import dev.consort.protocol.action.StripEffectAction;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.Choice;
import dev.consort.tui.command.CommandFamily;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.command.LineCommand;
import dev.consort.tui.command.Strip;
import java.util.List;
import java.util.stream.Stream;

/** Commands for effects, on whatever strip they are. */
public final class EffectCommands implements CommandFamily {
    @Override
    public String title() {
        return "Effects";
    }

    @Override
    public String about() {
        return "An effect goes by its number, which it keeps, or by its kind. Strips are those of the mixer.";
    }

    @Override
    public List<LineCommand> commands(CommandHost host) {
        return List.of(
                LineCommand.of(
                                "effect",
                                "<strip> <effect> <knob> <value> | on|off",
                                "turn a knob, or switch it",
                                EffectCommands::turn)
                        .like(
                                "effect 3 delay mix 0.5",
                                "effect 3 1 off",
                                "effect master 1 room 80%",
                                "effect bus Reverb 1 on"),
                LineCommand.of("effect add", "<strip> <effect>", "put one behind the others", EffectCommands::add)
                        .like("effect add 3 reverb", "effect add master limiter"),
                LineCommand.of("effect remove", "<strip> <effect>", "take it out", EffectCommands::remove)
                        .like("effect remove 3 1", "effect remove master reverb"),
                LineCommand.of(
                                "effect move",
                                "<strip> <effect> before <effect>|last",
                                "put it in front of another one, or at the end",
                                EffectCommands::move)
                        .like("effect move 3 2 before 1", "effect move master 1 last"),
                LineCommand.of(
                                "effect impulse",
                                "<strip> <effect> <name>",
                                "give a convolution reverb a recording of a room",
                                EffectCommands::impulse)
                        .like("effect impulse 3 convolutionreverb hall", "effect impulse bus Reverb 1 hall"));
    }

    private static void add(Arguments arguments) throws BadCommand {
        Strip strip = arguments.strip();
        EffectType type = arguments.oneOf("the effect", EffectType.class);
        arguments.send(
                strip.isInstrument()
                        ? new InstrumentEffectAction.AddEffect(strip.id(), type)
                        : new StripEffectAction.AddEffect(strip.address(), type));
    }

    private static void remove(Arguments arguments) throws BadCommand {
        Strip strip = arguments.strip();
        int effect = arguments.effect(strip).id();
        arguments.send(
                strip.isInstrument()
                        ? new InstrumentEffectAction.RemoveEffect(strip.id(), effect)
                        : new StripEffectAction.RemoveEffect(strip.address(), effect));
    }

    private static void move(Arguments arguments) throws BadCommand {
        Strip strip = arguments.strip();
        int effect = arguments.effect(strip).id();
        boolean isLast = arguments.keyword("where", "before", "last").equals("last");
        Integer before = isLast ? null : (Integer) arguments.effect(strip).id();
        arguments.send(
                strip.isInstrument()
                        ? new InstrumentEffectAction.MoveEffect(strip.id(), effect, before)
                        : new StripEffectAction.MoveEffect(strip.address(), effect, before));
    }

    private static void impulse(Arguments arguments) throws BadCommand {
        Strip strip = arguments.strip();
        int effect = arguments.effect(strip).id();
        String name = arguments.rest("the recording");
        arguments.send(
                strip.isInstrument()
                        ? new InstrumentEffectAction.LoadImpulse(strip.id(), effect, name)
                        : new StripEffectAction.LoadImpulse(strip.address(), effect, name));
    }

    private static void turn(Arguments arguments) throws BadCommand {
        Strip strip = arguments.strip();
        Effect effect = arguments.effect(strip);
        Boolean on = arguments.maybeOnOff();
        if (on != null) {
            arguments.send(
                    strip.isInstrument()
                            ? new InstrumentEffectAction.SetEffectEnabled(strip.id(), effect.id(), on)
                            : new StripEffectAction.SetEffectEnabled(strip.address(), effect.id(), on));
            return;
        }
        ParamSpec knob = knob(arguments, effect);
        double value = arguments.amount("the " + knob.name(), knob);
        arguments.send(
                strip.isInstrument()
                        ? new InstrumentEffectAction.SetEffectParam(strip.id(), effect.id(), knob.name(), value)
                        : new StripEffectAction.SetEffectParam(strip.address(), effect.id(), knob.name(), value));
    }

    private static ParamSpec knob(Arguments arguments, Effect effect) throws BadCommand {
        List<ParamSpec> knobs = effect.type().params();
        String word = arguments.word("the knob", () -> knobs.stream()
                .map(one -> Choice.of(one.name(), Double.toString(effect.param(one.name()))))
                .toList());
        Stream<String> names = knobs.stream().map(ParamSpec::name);
        return knobs.stream()
                .filter(one -> one.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new BadCommand(effect.type().label() + " has no knob '" + word + "'; it has "
                        + String.join(", ", names.toList())));
    }
}
