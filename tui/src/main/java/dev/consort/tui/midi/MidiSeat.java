package dev.consort.tui.midi;

import dev.consort.protocol.history.words.TargetNames;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Targets;
import dev.consort.protocol.state.control.CcMapping;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.control.Sweeps;
import dev.consort.tui.control.TargetMoves;
import dev.consort.tui.studio.Studio;
import dev.consort.tui.studio.Tone;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

/**
 * A player's MIDI keyboard and controller. Every method returns at once; whatever may take time happens on threads of its
 * own, and what there is to say comes as messages.
 */
public final class MidiSeat implements MidiDesk, AutoCloseable {
    private static final long LOOK_MILLIS = 2_000;
    private static final long OPEN_MILLIS = 3_000;

    private final Studio studio;
    private final BiConsumer<Tone, String> teller;
    private final MidiPorts ports;
    private final Hands hands;
    private final Sweeps sweeps = new Sweeps();
    private final Controllers controllers;
    private final MidiKeyboard keyboard;
    private final ScheduledExecutorService caretaker = executor("consort-midi-port");
    private final ScheduledExecutorService sweeper = executor("consort-midi");
    private final AtomicBoolean isSweeping = new AtomicBoolean();
    private volatile MidiWish wish;
    private volatile MidiReader reader;
    private volatile List<String> seen = List.of();
    private boolean isWatching;

    /**
     * A seat that does nothing until {@link #begin}.
     *
     * @param teller hears what the person should know; any thread
     */
    public MidiSeat(Studio studio, BiConsumer<Tone, String> teller, MidiPorts ports, MidiWish wish) {
        this.studio = studio;
        this.teller = teller;
        this.ports = ports;
        this.wish = wish;
        hands = new Hands(studio, teller, System::nanoTime);
        controllers = new Controllers(studio, teller, sweeps);
        keyboard = new MidiKeyboard(ports, this::newReader, hands::silence, teller, OPEN_MILLIS);
    }

    /** A seat without any ports. */
    public static MidiSeat without(Studio studio) {
        return new MidiSeat(studio, (tone, text) -> {}, MidiPorts.none(), MidiWish.WITHOUT);
    }

    private static ScheduledExecutorService executor(String name) {
        return Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    private MidiReader newReader() {
        reader = new MidiReader(hands, controllers, teller, this::sweep, wish.channel());
        return reader;
    }

    /** Looks for the port that is wanted, if one is. */
    public void begin() {
        if (!wish.port().equals(MidiWish.NONE)) {
            use(wish.port());
        }
    }

    /** From now on this port is wanted: {@code none}, {@code auto} or a part of its name. */
    @Override
    public void use(String port) {
        wish = new MidiWish(port, wish.channel());
        inTurn(() -> keyboard.want(port));
        if (!isWatching && !caretaker.isShutdown()) {
            isWatching = true;
            caretaker.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        keyboard.look();
        hands.letGoWithoutLink();
    }

    private void inTurn(Runnable work) {
        try {
            caretaker.execute(work);
        } catch (RejectedExecutionException over) {
            // The seat is closed.
        }
    }

    /** Only this channel is heard from now on, 1–16; 0 for all. What is held ends. */
    @Override
    public void hear(int channel) {
        wish = new MidiWish(wish.port(), channel);
        MidiReader open = reader;
        if (open != null) {
            open.hear(channel);
        }
        hands.silence();
    }

    /** Says which inputs there are, as messages. */
    public void list() {
        inTurn(() -> {
            List<String> names = ports.names();
            names.forEach(name -> teller.accept(Tone.NOTICE, "MIDI input: " + name));
            if (names.isEmpty()) {
                teller.accept(Tone.NOTICE, "there is no MIDI input");
            }
        });
    }

    @Override
    public List<String> ports() {
        return seen;
    }

    @Override
    public void lookForPorts() {
        inTurn(() -> seen = ports.names());
    }

    @Override
    public String openPort() {
        return keyboard.openName();
    }

    @Override
    public MidiWish wish() {
        return wish;
    }

    @Override
    public int playsTo() {
        return hands.chosen();
    }

    @Override
    public Target learning() {
        return controllers.learning();
    }

    /** This instrument is selected on the screen; 0 for none. */
    public void select(int instrument) {
        hands.select(instrument);
    }

    /** Notes go to this instrument, whatever is selected; 0 for wherever is. */
    @Override
    public void playTo(int instrument) {
        hands.choose(instrument);
    }

    /** In a sentence: the port, the channel and the instrument. */
    public String status() {
        String open = keyboard.openName();
        String port = open.isEmpty() ? "no MIDI keyboard" : "MIDI keyboard " + open;
        String wanted = open.isEmpty() && !wish.port().equals(MidiWish.NONE) ? ", '" + wish.port() + "' is wanted" : "";
        String channel = wish.channel() == 0 ? "all channels" : "channel " + wish.channel();
        Instrument to = hands.instrument();
        return port + wanted + ", " + channel + ", plays " + (to == null ? "nothing yet" : to.id() + " " + to.name());
    }

    /** The next controller that moves is mapped to this. Answers a sentence about it. */
    @Override
    public String learn(Target target) {
        NetworkState state = studio.state();
        String what = TargetNames.of(state, target);
        double middle = Targets.spec(state, target).valueAt(0.5);
        if (TargetMoves.of(state, target, middle) == null) {
            return "only automation moves " + what;
        }
        controllers.learn(target);
        String open = keyboard.openName().isEmpty() ? "; no MIDI keyboard is open yet: midi auto" : "";
        return "move the controller that is to move " + what + open;
    }

    /** Nothing is learned any more. Answers whether something was to be. */
    @Override
    public boolean stopLearning() {
        boolean was = controllers.learning() != null;
        controllers.learn(null);
        return was;
    }

    /** The session's mappings, one to a line. */
    public String mappings() {
        NetworkState state = studio.state();
        StringBuilder lines = new StringBuilder();
        for (int id : state.midi().ccMappings().ids()) {
            CcMapping each = state.midi().ccMappings().get(id);
            lines.append(lines.isEmpty() ? "" : "\n").append(line(state, id, each));
        }
        return lines.isEmpty() ? "no controller moves anything; learn maps one" : lines.toString();
    }

    private static String line(NetworkState state, int id, CcMapping mapping) {
        boolean isWhole = mapping.min() == 0 && mapping.max() == 1;
        String range =
                isWhole ? "" : String.format(java.util.Locale.ROOT, ", %.2f to %.2f", mapping.min(), mapping.max());
        return id + ": controller " + mapping.cc() + " on "
                + (mapping.channel() == null ? "any channel" : "channel " + mapping.channel()) + " moves "
                + TargetNames.of(state, mapping.target()) + range;
    }

    private void sweep() {
        if (isSweeping.compareAndSet(false, true)) {
            later(0);
        }
    }

    private void later(long nanos) {
        try {
            sweeper.schedule(this::step, nanos, TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException over) {
            // The seat is closed.
        }
    }

    private void step() {
        try {
            controllers.send(System.nanoTime());
        } finally {
            isSweeping.set(false);
            long wait = sweeps.remainingNanos(System.nanoTime());
            if (wait != Long.MAX_VALUE && isSweeping.compareAndSet(false, true)) {
                later(wait);
            }
        }
    }

    /** Ends every note and lets go of the keyboard. */
    @Override
    public void close() {
        MidiReader open = reader;
        if (open != null) {
            open.close();
        }
        hands.silence();
        inTurn(keyboard::letGo);
        caretaker.shutdown();
        sweeper.shutdown();
    }
}
