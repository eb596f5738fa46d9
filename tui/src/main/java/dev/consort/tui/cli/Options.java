package dev.consort.tui.cli;

import dev.consort.audio.EngineConfig;
import dev.consort.audio.output.choice.OutputWish;
import dev.consort.tui.midi.MidiWish;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
        name = "consort",
        sortOptions = false,
        header = "A shared music session for people in one room.",
        synopsisHeading = "%n",
        customSynopsis = {
            "consort                                        play alone",
            "consort --server                               hold a session, on the machine with the loudspeakers",
            "consort --connect 192.168.1.20:9999 --own 1,2  join it from another machine",
            "consort --server --secure                      the same, for invited people only",
            "consort --discover                             find sessions on the local network",
            "consort --render out.wav --import song.mid     make a WAV of a MIDI file"
        },
        optionListHeading = "%n",
        footerHeading = "%nExit codes:%n",
        footer = {
            "   0 ok   1 failure   2 wrong command line   3 nothing discovered   4 cannot connect",
            "   5 refused   6 other protocol version   7 port in use   8 no such audio device",
            "   9 file cannot be read or written   10 not the server that it should be   130 interrupted"
        })
public final class Options {
    @Spec
    private CommandSpec spec;

    @ArgGroup
    private Chosen chosen = new Chosen();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "where --server listens; 0 takes any free port (default: 9999)")
    private Integer port;

    @Option(names = "--bind", paramLabel = "ADDR", description = "the address that --server listens on (default: all)")
    private String bind;

    @Option(
            names = "--project",
            paramLabel = "FILE",
            description = "the project to work in: a file, or a name in the session folder (default: the last one)")
    private String project;

    @Option(names = "--new", description = "begin a new project instead of going on with the last one")
    private boolean isNew;

    @Option(
            names = "--session",
            paramLabel = "NAME",
            description = "the session's name; goes on with the project of this name, or begins it")
    private String session;

    @Option(
            names = "--audio",
            paramLabel = "OUTPUT",
            description = "auto (a card, else JACK, else silence), card:NAME (a part is enough), jack, null (silence), "
                    + "wav:FILE, or scsynth, for SuperCollider (default: auto)")
    private String audio;

    @Option(
            names = "--input",
            paramLabel = "CARD",
            description = "what the source 'Audio in' hears: a part of a card's name, auto or none (default: none)")
    private String input;

    @Option(
            names = "--buffer",
            paramLabel = "FRAMES",
            description = "sound that waits to be heard, 32 to 4096: less is quicker, more is safer "
                    + "(default: 1024, with JACK two periods)")
    private Integer buffer;

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = "write what is heard into a new WAV file, 24 bits, as long as the session goes on")
    private Path recording;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "the picture that --plot makes, a PNG (default: the WAV file's name with .png)")
    private Path picture;

    @Option(names = "--import", paramLabel = "FILE", description = "open a Standard MIDI File as the session")
    private Path imported;

    @Option(names = "--max-clients", paramLabel = "N", description = "most people in a session (default: 64)")
    private Integer maxClients;

    @Option(names = "--no-announce", description = "do not tell the local network of the session")
    private boolean unannounced;

    @Option(
            names = "--secure",
            description = "--server: only invited people join, over TLS; --connect: show the room's six words")
    private boolean secure;

    @Option(
            names = "--invite",
            paramLabel = "CODE",
            description = "the invite to a secure session; - reads it from standard input, CONSORT_INVITE has it, too")
    private String invite;

    @Option(
            names = "--words",
            paramLabel = "WORDS",
            description = "the six words that the host's server shows, in quotes")
    private String words;

    @Option(names = "--own", split = ",", paramLabel = "ID", description = "instruments to own, for example 1,2,3")
    private List<Integer> own;

    @Option(names = "--name", paramLabel = "NAME", description = "what the others call you")
    private String name;

    @Option(names = "--privilege", description = "ask for transport, tempo and master at once")
    private boolean privilege;

    @Option(names = "--watch", description = "watch without playing")
    private boolean watch;

    @Option(names = "--plain", description = "lines instead of a screen: for scripts and screen readers")
    private boolean plain;

    @Option(
            names = "--keep-going",
            description = "a script in lines ends with 0 even if something in it was refused or not understood")
    private boolean keepGoing;

    @Mixin
    private ScreenOptions screen;

    @Option(
            names = "--midi",
            paramLabel = "PORT",
            description = "play with a MIDI keyboard: a part of its name, auto for the first, or none (default: none)")
    private String midi;

    @Option(
            names = "--midi-channel",
            paramLabel = "N",
            description = "hear only this channel of the keyboard, 1 to 16 (default: all)")
    private Integer midiChannel;

    @Option(
            names = "--midi-out",
            paramLabel = "PORT",
            description = "where --server sends MIDI clock while 'clock on' holds: a part of the port's name")
    private String midiOut;

    @Option(names = "--json", description = "--discover prints one JSON object to a line")
    private boolean json;

    @Option(names = "--wait", paramLabel = "SECONDS", description = "how long --discover looks around (default: 4)")
    private Integer wait;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "show versions of program, protocol, Java and system")
    private boolean version;

    @Option(names = "--warm-up", hidden = true, description = "load what a start needs, and end")
    private boolean warmUp;

    /** One of several things to do. */
    private static final class Chosen {
        @Option(names = "--server", description = "hold a session and make the sound")
        private boolean server;

        @Option(names = "--connect", paramLabel = "HOST[:PORT]", description = "join a session")
        private String connect;

        @Option(names = "--forget", paramLabel = "HOST[:PORT]", description = "forget the key of a secure session")
        private String forget;

        @Option(names = "--discover", description = "list the sessions on the local network, and offer to join one")
        private boolean discover;

        @Option(names = "--list-midi", description = "list the MIDI ports of this machine")
        private boolean listMidi;

        @Option(names = "--list-keys", description = "list what every key does, as the file is written that changes it")
        private boolean listKeys;

        @Option(names = "--list-audio", description = "list where sound can go, and what --audio auto takes")
        private boolean listAudio;

        @Option(names = "--plot", paramLabel = "FILE", description = "draw a WAV file: its waveform and its spectrum")
        private Path plot;

        @Option(names = "--render", paramLabel = "FILE", description = "make a WAV file, faster than real time")
        private Path render;
    }

    /**
     * What is to be done.
     *
     * @throws ParameterException if the options do not go together
     */
    public Mode mode() {
        rejectWhatDoesNotBelong();
        if (warmUp) {
            return new WarmUpMode();
        }
        if (chosen.server) {
            return new ServeMode(server(HostPort.DEFAULT_PORT));
        }
        if (chosen.connect != null) {
            return new JoinMode(address("--connect", chosen.connect), seat(), door(), TerminalPerson.here());
        }
        if (chosen.forget != null) {
            return new ForgetMode(address("--forget", chosen.forget));
        }
        if (chosen.discover) {
            return new DiscoverMode(seat(), wait == null ? 4 : wait, json);
        }
        if (chosen.listMidi) {
            return new ListMidiMode();
        }
        if (chosen.listKeys) {
            return new ListKeysMode(new Places(System.getenv()));
        }
        if (chosen.listAudio) {
            return new ListAudioMode();
        }
        if (chosen.plot != null) {
            return new PlotMode(chosen.plot, picture);
        }
        return chosen.render != null ? new RenderMode(chosen.render, imported) : new SoloMode(server(0), seat());
    }

    private void rejectWhatDoesNotBelong() {
        boolean isServing = chosen.server;
        boolean isJoining = chosen.connect != null || chosen.discover;
        boolean isRendering = chosen.render != null;
        reject(isJoining && imported != null, "--import goes with --server or --render; the server holds the session");
        reject((isJoining || isRendering) && (project != null || isNew), "--project and --new go with --server");
        reject(
                isNew && project != null,
                "--new and --project do not go together; --project begins a file that is not there");
        boolean isLooking =
                chosen.listMidi || chosen.listKeys || chosen.listAudio || chosen.plot != null || chosen.forget != null;
        reject(
                (isJoining || isLooking) && (audio != null || buffer != null || recording != null || input != null),
                "--audio, --buffer, --input and --record go with --server; clients make no sound");
        reject(isRendering && recording != null, "--record goes with --server; --render makes a file by itself");
        reject(chosen.plot == null && picture != null, "--to goes with --plot");
        reject(
                buffer != null && (buffer < OutputWish.LEAST_BUFFER || buffer > OutputWish.MOST_BUFFER),
                "--buffer goes from 32 to 4096 frames");
        reject(
                isServing && (own != null || privilege || plain || watch),
                "--own, --privilege, --watch and --plain go with --connect");
        boolean isSeat = !isServing && !isRendering && !isLooking;
        reject(!isSeat && (midi != null || midiChannel != null), "--midi and --midi-channel go with --connect");
        reject(!isSeat && screen.isGiven(), ScreenOptions.NAMES + " go with --connect");
        reject(midiOut != null && (isJoining || !isSeat && !isServing), "--midi-out goes with --server");
        reject(midiChannel != null && (midiChannel < 1 || midiChannel > 16), "--midi-channel goes from 1 to 16");
        reject(isRendering && own != null, "--own goes with --connect");
        reject(
                !isServing && (port != null || bind != null),
                "--port and --bind go with --server; --connect takes HOST:PORT");
        reject(chosen.connect == null && (invite != null || words != null), "--invite and --words go with --connect");
        reject(!isServing && chosen.connect == null && secure, "--secure goes with --server or --connect");
        reject(port != null && (port < 0 || port > 65_535), "--port goes from 0 to 65535");
        reject(maxClients != null && (maxClients < 1 || maxClients > 1024), "--max-clients goes from 1 to 1024");
        reject(wait != null && (wait < 1 || wait > 60), "--wait goes from 1 to 60 seconds");
    }

    private void reject(boolean isWrong, String sentence) {
        if (isWrong) {
            throw new ParameterException(spec.commandLine(), sentence);
        }
    }

    private HostPort address(String option, String text) {
        try {
            return HostPort.parse(text);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), option + ": " + e.getMessage());
        }
    }

    private DoorWish door() {
        return new DoorWish(secure || words != null, invite, words);
    }

    private ServerWish server(int defaultPort) {
        return new ServerWish(
                bind,
                port == null ? defaultPort : port,
                new ProjectWish(project, isNew, session, imported),
                sound(),
                maxClients == null ? 64 : maxClients,
                !unannounced,
                secure,
                false);
    }

    private SoundWish sound() {
        String where = audio == null ? "auto" : audio;
        int rate = EngineConfig.DEFAULT.sampleRate();
        return new SoundWish(
                new OutputWish(where, rate, buffer == null ? 0 : buffer),
                recording,
                input == null ? SoundWish.NO_INPUT : input,
                midiOut);
    }

    private SeatWish seat() {
        MidiWish keyboard = new MidiWish(midi == null ? MidiWish.NONE : midi, midiChannel == null ? 0 : midiChannel);
        return new SeatWish(
                name, own == null ? List.of() : own, privilege, watch, plain, keepGoing, keyboard, screen.wish());
    }
}
