package dev.consort.tui.cli;

import dev.consort.client.ClientConfig;
import dev.consort.client.JoinFailure;
import dev.consort.client.RemoteDispatcher;
import dev.consort.client.trust.ServerTrust;
import dev.consort.protocol.message.RefusedInstrument;
import dev.consort.protocol.message.ServerMessage.Welcome;
import dev.consort.protocol.state.people.Role;
import dev.consort.tui.app.StudioApp;
import dev.consort.tui.canvas.Scrubber;
import dev.consort.tui.cli.remote.RemoteStudio;
import dev.consort.tui.midi.MidiPorts;
import dev.consort.tui.midi.MidiSeat;
import dev.consort.tui.plain.Lines;
import dev.consort.tui.plain.PipedLines;
import dev.consort.tui.plain.PlainClient;
import dev.consort.tui.terminal.JLineScreen;
import dev.consort.tui.terminal.TerminalKind;
import dev.consort.tui.terminal.line.LineTerminal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Takes somebody's seat in a session and stays until they leave: on a screen, or in lines where no screen is possible. */
final class Seating {
    private static final long JOIN_SECONDS = 12;

    private final SeatWish wish;
    private final TerminalKind terminal;
    private final Runnable onJoined;

    Seating(SeatWish wish) {
        this(wish, () -> {});
    }

    /** @param onJoined done once the server has let the person in */
    Seating(SeatWish wish, Runnable onJoined) {
        this.wish = wish;
        this.onJoined = onJoined;
        this.terminal = TerminalKind.here();
        Logs.toFile(new Places(System.getenv()).preparedLog());
    }

    /**
     * Joins and stays.
     *
     * @param trust what the server of a secure room has to show; null for an open room
     * @param remarks what the person should know first
     * @return the exit code
     */
    int take(HostPort address, ServerTrust trust, List<String> remarks) throws Failure {
        List<String> first = new ArrayList<>(remarks);
        RemoteStudio studio = new RemoteStudio(first);
        studio.isAt(address.toString(), trust != null);
        ClientConfig config = new ClientConfig(
                address.host(),
                address.port(),
                wish.nameOrUser(),
                wish.isWatching() ? Role.SPECTATOR : Role.PLAYER,
                wish.own(),
                wish.wantsPrivilege(),
                "consort/" + Version.program(),
                trust);
        RemoteDispatcher dispatcher = RemoteDispatcher.open(config, studio.news());
        studio.attach(dispatcher);
        Runtime.getRuntime().addShutdownHook(new Thread(dispatcher::close, "consort-goodbye"));
        try {
            first.addAll(refusals(welcome(dispatcher, address)));
            onJoined.run();
            return terminal.isFullScreen() && !wish.isPlain() ? onScreen(studio) : inLines(studio, why());
        } finally {
            dispatcher.close();
        }
    }

    private String why() {
        return wish.isPlain() ? "as asked" : terminal.why();
    }

    private static Welcome welcome(RemoteDispatcher dispatcher, HostPort address) throws Failure {
        try {
            return dispatcher.joined().get(JOIN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (TimeoutException e) {
            throw new Failure(ExitCode.CANNOT_CONNECT, address + " accepts the connection but does not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(ExitCode.FAILED, "interrupted");
        }
    }

    /** How the program ends when a session could not be joined. */
    static Failure failure(Throwable cause) {
        if (!(cause instanceof JoinFailure failure)) {
            return new Failure(ExitCode.FAILED, String.valueOf(cause));
        }
        return switch (failure.kind()) {
            case CANNOT_CONNECT ->
                new Failure(
                        ExitCode.CANNOT_CONNECT,
                        failure.getMessage() + "; is the server running? 'consort --discover' looks for sessions");
            case REFUSED -> new Failure(ExitCode.REFUSED, failure.getMessage());
            case DISTRUSTED -> new Failure(ExitCode.DISTRUSTED, failure.getMessage());
            case PROTOCOL_MISMATCH -> new Failure(ExitCode.PROTOCOL_MISMATCH, failure.getMessage());
        };
    }

    private static List<String> refusals(Welcome welcome) {
        return welcome.refusedInstruments().stream().map(Seating::refusal).toList();
    }

    private static String refusal(RefusedInstrument refused) {
        return refused.ownerName().isEmpty()
                ? "there is no instrument " + refused.instrument()
                : "instrument " + refused.instrument() + " belongs to " + refused.ownerName();
    }

    private int onScreen(RemoteStudio studio) {
        JLineScreen screen;
        try {
            screen = JLineScreen.ofThisProcess(wish.screen());
        } catch (UncheckedIOException e) {
            return inLines(studio, "this terminal cannot be drawn on: " + e.getMessage());
        }
        OwnKeys keys = OwnKeys.in(new Places(System.getenv()).keys());
        StudioApp app = new StudioApp(studio, midi(studio), keys.keymap(), screen, wish.screen());
        keys.problems().forEach(app::warn);
        int exitCode = app.run();
        if (!app.ending().isEmpty()) {
            System.err.println("consort: " + Scrubber.clean(app.ending()));
        }
        return exitCode;
    }

    private MidiSeat midi(RemoteStudio studio) {
        return new MidiSeat(studio, studio::say, MidiPorts.ofThisMachine(), wish.midi());
    }

    private int inLines(RemoteStudio studio, String why) {
        System.err.println("consort: line mode, " + why + "; 'help' shows what there is");
        PlainClient client = new PlainClient(studio, midi(studio));
        return client.run(lines(client), wish.keepsGoing());
    }

    /** With completion and history where somebody types at a terminal that can do it. */
    private Lines lines(PlainClient client) {
        if (terminal.isFullScreen()) {
            try {
                return LineTerminal.ofThisProcess(new Places(System.getenv()).history(), client::suggestions);
            } catch (IOException cannot) {
                System.err.println("consort: no completion here: " + cannot.getMessage());
            }
        }
        Charset charset = Charset.defaultCharset();
        PrintStream out = new PrintStream(System.out, true, charset);
        boolean isTyped = terminal != TerminalKind.NO_TERMINAL;
        return new PipedLines(new InputStreamReader(System.in, charset), out, isTyped);
    }
}
