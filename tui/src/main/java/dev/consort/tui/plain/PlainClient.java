package dev.consort.tui.plain;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.tui.canvas.Scrubber;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.Choice;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.command.CommandLine;
import dev.consort.tui.midi.MidiSeat;
import dev.consort.tui.studio.Studio;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * The client in lines. Commands wait until the session is joined and, in a script, until {@code wait} is over. At the end of
 * the input everything asked for is answered before the client leaves.
 */
public final class PlainClient implements CommandHost {
    /** The person left, or the script is done. */
    public static final int LEFT = 0;

    /** The session ended, or something in a script was refused or not understood. */
    public static final int ENDED = 1;

    private static final int GATHER_MILLIS = 100;
    private static final int MOMENT_MILLIS = 300;
    private static final int SETTLE_MILLIS = 5_000;

    private final Studio studio;
    private final MidiSeat midi;
    private final LongSupplier clockMillis;
    private final PlainInbox inbox = new PlainInbox();
    private final CommandLine commands;
    private final News news;
    private final Deque<String> lines = new ArrayDeque<>();
    private Lines ends;
    private String advice = "";
    private boolean inputEnded;
    private boolean over;
    private boolean hasFailed;
    private int exitCode = LEFT;
    private long heldUntil;
    private long ranAt;

    public PlainClient(Studio studio, MidiSeat midi) {
        this(studio, midi, () -> System.nanoTime() / 1_000_000);
    }

    PlainClient(Studio studio, MidiSeat midi, LongSupplier clockMillis) {
        this.studio = studio;
        this.midi = midi;
        this.clockMillis = clockMillis;
        this.heldUntil = clockMillis.getAsLong();
        this.news = new News(studio, clockMillis, this::tell);
        this.commands = new CommandLine(this, new PlainCommands(this).all());
    }

    /** What the last word of a line may become. */
    public List<Choice> suggestions(String line) {
        return commands.suggestions(line);
    }

    /**
     * Runs until the input ends, {@code quit} is typed or the session ends; answers the exit code.
     *
     * @param keepsGoing whether a script succeeds even if something in it was refused or not understood
     */
    public int run(Lines from, boolean keepsGoing) {
        ends = from;
        studio.listen(inbox);
        midi.begin();
        inbox.readFrom(ends);
        try {
            while (!over) {
                step(inbox.take(canRunLine() ? 0 : GATHER_MILLIS));
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            midi.close();
            studio.quit();
            ends.close();
        }
        boolean isFailure = hasFailed && !ends.isTyped() && !keepsGoing;
        return isFailure ? ENDED : exitCode;
    }

    /** News first; a command only when there are none, so that its answers stand right below it. */
    private void step(PlainEvent event) {
        handle(event);
        news.tell();
        if (event == null && canRunLine()) {
            // A script does not wait for answers, and its next line must not hide what this one did.
            news.tellAll();
            runLine(lines.remove());
            ranAt = clockMillis.getAsLong();
            news.tell();
        } else if (event == null || event instanceof PlainEvent.Changed) {
            // Meters change many times a second: waiting for a moment without news would be waiting for ever.
            finish();
        }
    }

    private boolean canRunLine() {
        return !lines.isEmpty() && news.hasBegun() && studio.link().isJoined() && !isHeld() && !studio.isCrowded();
    }

    private void handle(PlainEvent event) {
        if (event instanceof PlainEvent.Line line) {
            lines.add(line.text());
        } else if (event instanceof PlainEvent.EndOfInput) {
            inputEnded = true;
        } else if (event instanceof PlainEvent.Said said) {
            tell(said.text());
        } else if (event instanceof PlainEvent.Refused refused) {
            refused(refused.why());
        } else if (event instanceof PlainEvent.Closed closed) {
            tell("the session ended: " + closed.reason());
            exitCode = ENDED;
            over = true;
        }
    }

    private void refused(String why) {
        hasFailed = true;
        tell("refused: " + why);
        if (!advice.isEmpty()) {
            tell(advice);
            advice = "";
        }
    }

    private void runLine(String line) {
        if (line.strip().startsWith("#")) {
            return;
        }
        advice = "";
        try {
            String said = commands.run(line);
            said.lines().forEach(this::tell);
        } catch (BadCommand bad) {
            hasFailed = true;
            tell("not understood: " + bad.getMessage());
        }
    }

    private boolean isHeld() {
        return clockMillis.getAsLong() < heldUntil;
    }

    /**
     * Leaves when everything is answered. What has no answer of its own, such as a line of chat, gets a moment; a session
     * that does not answer at all must not keep a script for ever.
     */
    private void finish() {
        if (!inputEnded || !lines.isEmpty() || isHeld() || !news.hasBegun()) {
            return;
        }
        long since = clockMillis.getAsLong() - ranAt;
        if (studio.settled() && since >= MOMENT_MILLIS || since >= SETTLE_MILLIS) {
            news.tellAll();
            over = true;
        }
    }

    void hold(int millis) {
        heldUntil = clockMillis.getAsLong() + millis;
    }

    CommandLine commands() {
        return commands;
    }

    private void tell(String line) {
        ends.print(Scrubber.clean(line));
    }

    @Override
    public Studio studio() {
        return studio;
    }

    @Override
    public MidiSeat midi() {
        return midi;
    }

    @Override
    public int selectedInstrument() {
        return 0;
    }

    @Override
    public void leave() {
        over = true;
    }

    @Override
    public void sending(NetworkAction action) {
        String more = Advice.on(action, studio.state(), studio.clientId());
        advice = advice.isEmpty() ? more : advice;
        news.sent();
    }
}
