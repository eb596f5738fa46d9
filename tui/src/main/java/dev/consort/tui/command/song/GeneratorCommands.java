package dev.consort.tui.command.song;

import dev.consort.protocol.action.GeneratorVoiceAction.AddVoice;
import dev.consort.protocol.action.GeneratorVoiceAction.Capture;
import dev.consort.protocol.action.GeneratorVoiceAction.RemoveVoice;
import dev.consort.protocol.action.GeneratorVoiceAction.SetVoiceAlgorithm;
import dev.consort.protocol.action.GeneratorVoiceAction.SetVoiceEnabled;
import dev.consort.protocol.action.GeneratorVoiceAction.SetVoiceInstrument;
import dev.consort.protocol.action.GeneratorVoiceAction.SetVoiceOctaves;
import dev.consort.protocol.action.GeneratorVoiceAction.SetVoiceRate;
import dev.consort.protocol.action.GeneratorVoiceAction.SetVoiceSeed;
import dev.consort.protocol.action.GeneratorVoiceAction.SetVoiceVelocities;
import dev.consort.protocol.state.generator.GeneratorRate;
import dev.consort.protocol.state.generator.GeneratorVoice;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.CommandFamily;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.command.LineCommand;
import dev.consort.tui.command.Thing;
import dev.consort.tui.command.words.SongPlaces.Span;
import java.util.List;
import java.util.stream.Stream;

/** Commands for voices that make up their own notes. */
public final class GeneratorCommands implements CommandFamily {
    @Override
    public String title() {
        return "Generators";
    }

    @Override
    public String about() {
        return "A generator makes up notes for an instrument; the same seed makes the same notes.";
    }

    @Override
    public List<LineCommand> commands(CommandHost host) {
        return Stream.concat(voices().stream(), settings().stream()).toList();
    }

    private static List<LineCommand> voices() {
        return List.of(
                LineCommand.of(
                                "generator",
                                "<generator> [on|off]",
                                "let it play, or no longer",
                                GeneratorCommands::enable)
                        .like("generator 1 off"),
                LineCommand.of(
                                "generator add",
                                "<instrument> <algorithm> [setting value …] [name <name>]",
                                "add one; algorithms are euclid, markov and lsystem",
                                GeneratorCommands::add)
                        .like("generator add 3 euclid hits 5 steps 16", "generator add 4 markov name Rain"),
                LineCommand.of(
                                "generator remove",
                                "<generator>",
                                "remove it",
                                a -> a.send(new RemoveVoice(a.id(Thing.VOICE))))
                        .like("generator remove 1"),
                LineCommand.of(
                                "generator instrument",
                                "<generator> <instrument>|none",
                                "what it plays on",
                                GeneratorCommands::instrument)
                        .like("generator instrument 1 4"),
                LineCommand.of(
                                "generator algorithm",
                                "<generator> <algorithm> [setting value …]",
                                "how it makes up notes",
                                GeneratorCommands::algorithm)
                        .like(
                                "generator algorithm 1 euclid hits 7 steps 16 rotation 2 mode scalewalk",
                                "generator algorithm 1 markov initial A rest 20%",
                                "generator algorithm 1 lsystem axiom F rule F=F+G-F iterations 3"));
    }

    private static List<LineCommand> settings() {
        return List.of(
                LineCommand.of(
                                "generator rate",
                                "<generator> <length>",
                                "how long its steps are",
                                GeneratorCommands::rate)
                        .like("generator rate 1 1/8T"),
                LineCommand.of(
                                "generator velocity",
                                "<generator> <softest> <loudest>",
                                "how loud it plays",
                                GeneratorCommands::velocity)
                        .like("generator velocity 1 60 110"),
                LineCommand.of(
                                "generator octaves",
                                "<generator> <lowest> <highest>",
                                "4 begins with middle c",
                                GeneratorCommands::octaves)
                        .like("generator octaves 1 3 5"),
                LineCommand.of(
                                "generator seed",
                                "<generator> <number>",
                                "let it make up other notes",
                                GeneratorCommands::seed)
                        .like("generator seed 1 42"),
                LineCommand.of(
                                "generator capture",
                                "<generator> <range>",
                                "write what it makes up into the track of its instrument",
                                GeneratorCommands::capture)
                        .like("generator capture 1 1-4"));
    }

    private static void enable(Arguments a) throws BadCommand {
        int id = a.id(Thing.VOICE);
        GeneratorVoice voice = a.state().generators().voices().get(id);
        a.send(new SetVoiceEnabled(id, a.onOff(voice.enabled())));
    }

    private static void add(Arguments a) throws BadCommand {
        int instrument = a.the(Thing.INSTRUMENT).id();
        AlgorithmReader algorithm = AlgorithmReader.of(a, null);
        String name = null;
        while (a.hasMore() && name == null) {
            if (a.maybe("name") != null) {
                name = a.rest("the name");
            } else {
                algorithm.read(a);
            }
        }
        a.send(new AddVoice(instrument, algorithm.read(), name, null));
    }

    private static void instrument(Arguments a) throws BadCommand {
        int id = a.id(Thing.VOICE);
        Integer instrument = a.maybe("none") != null
                ? null
                : (Integer) a.the(Thing.INSTRUMENT).id();
        a.send(new SetVoiceInstrument(id, instrument));
    }

    private static void algorithm(Arguments a) throws BadCommand {
        int id = a.id(Thing.VOICE);
        GeneratorVoice voice = a.state().generators().voices().get(id);
        AlgorithmReader algorithm = AlgorithmReader.of(a, voice.algorithm());
        while (a.hasMore()) {
            algorithm.read(a);
        }
        a.send(new SetVoiceAlgorithm(id, algorithm.read()));
    }

    private static void rate(Arguments a) throws BadCommand {
        int id = a.id(Thing.VOICE);
        a.send(new SetVoiceRate(id, a.oneOf("the rate", GeneratorRate.class)));
    }

    private static void velocity(Arguments a) throws BadCommand {
        int id = a.id(Thing.VOICE);
        int softest = a.velocity("the softest");
        a.send(new SetVoiceVelocities(id, softest, a.velocity("the loudest")));
    }

    private static void octaves(Arguments a) throws BadCommand {
        int id = a.id(Thing.VOICE);
        int lowest = a.whole("the lowest octave", 0, 8);
        a.send(new SetVoiceOctaves(id, lowest, a.whole("the highest octave", 0, 8)));
    }

    private static void seed(Arguments a) throws BadCommand {
        int id = a.id(Thing.VOICE);
        a.send(new SetVoiceSeed(id, a.whole("the seed")));
    }

    private static void capture(Arguments a) throws BadCommand {
        int id = a.id(Thing.VOICE);
        Span span = a.span("the range");
        a.send(new Capture(id, span.from(), span.to()));
    }
}
