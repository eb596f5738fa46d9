package dev.consort.tui.midi;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.tui.studio.Studio;
import dev.consort.tui.studio.Tone;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;

/**
 * Plays notes on an instrument of one's own: the one that was chosen, else the selected one, else the first one owned. Any
 * thread; what one message does is not mixed with what another one does.
 */
final class Hands {
    /** Above what hands do; below what a server takes from one player. A broken device may well send more. */
    private static final double NOTES_PER_SECOND = 100;

    private static final double NOTES_AT_ONCE = 200;

    private final Studio studio;
    private final BiConsumer<Tone, String> teller;
    private final LongSupplier nanos;
    private final HeldNotes held;
    private double allowance = NOTES_AT_ONCE;
    private long countedAt;
    private int chosen;
    private int selected;
    private int refused;
    private boolean flooded;

    Hands(Studio studio, BiConsumer<Tone, String> teller, LongSupplier nanos) {
        this.studio = studio;
        this.teller = teller;
        this.nanos = nanos;
        this.held = new HeldNotes(this::send);
        this.countedAt = nanos.getAsLong();
    }

    /** This instrument is selected; 0 for none. What sounds already stays where it is. */
    synchronized void select(int instrument) {
        selected = instrument;
    }

    /** Notes go here, whatever is selected; 0 for wherever is. */
    synchronized void choose(int instrument) {
        chosen = instrument;
        refused = 0;
    }

    /** What was chosen; 0 for wherever is selected. */
    synchronized int chosen() {
        return chosen;
    }

    /** The instrument that the next note goes to; null when there is none. */
    synchronized Instrument instrument() {
        NetworkState state = studio.state();
        int wanted = chosen != 0 ? chosen : selected;
        return wanted != 0
                ? state.instruments().get(wanted)
                : state.instruments()
                        .inOrder()
                        .filter(one -> isOwn(state, one))
                        .findFirst()
                        .orElse(null);
    }

    private boolean isOwn(NetworkState state, Instrument instrument) {
        OwnerInfo owner = state.ownerOf(instrument.id());
        return owner != null && owner.clientId() == studio.clientId();
    }

    /** A key goes down; velocity 0 is a key that goes up. */
    synchronized void press(int channel, int pitch, int velocity) {
        letGoWithoutLink();
        if (velocity == 0) {
            held.release(channel, pitch);
            return;
        }
        Instrument instrument = studio.link().isJoined() ? instrument() : null;
        if (instrument != null && isOwn(studio.state(), instrument)) {
            refused = 0;
            strike(channel, pitch, velocity, instrument.id());
        } else if (studio.link().isJoined()) {
            refuse(instrument);
        }
    }

    private void strike(int channel, int pitch, int velocity, int instrument) {
        long now = nanos.getAsLong();
        allowance = Math.min(NOTES_AT_ONCE, allowance + (now - countedAt) * 1e-9 * NOTES_PER_SECOND);
        countedAt = now;
        if (allowance >= 1) {
            allowance--;
            held.press(channel, pitch, velocity, instrument);
        } else if (!flooded) {
            flooded = true;
            teller.accept(Tone.WARNING, "the MIDI keyboard sends more notes than hands can play; some are left out");
        }
    }

    private void refuse(Instrument instrument) {
        int id = instrument == null ? -1 : instrument.id();
        if (id != refused) {
            refused = id;
            teller.accept(Tone.REFUSAL, instrument == null ? nothing() : notOwn(instrument));
        }
    }

    private static String nothing() {
        return "the MIDI keyboard plays what you own: own an instrument first, for example with 'own 1'";
    }

    private String notOwn(Instrument instrument) {
        OwnerInfo owner = studio.state().ownerOf(instrument.id());
        String whose =
                owner == null ? " is free; 'own " + instrument.id() + "' takes it" : " belongs to " + owner.name();
        return "the MIDI keyboard plays only what you own; " + instrument.name() + whose;
    }

    /** A key goes up. */
    synchronized void release(int channel, int pitch) {
        letGoWithoutLink();
        held.release(channel, pitch);
    }

    /** A sustain pedal moves. */
    synchronized void pedal(int channel, boolean isDown) {
        letGoWithoutLink();
        held.pedal(channel, isDown);
    }

    /** Everything of a channel ends. */
    synchronized void silence(int channel) {
        held.silence(channel);
    }

    /** Everything ends. */
    synchronized void silence() {
        held.silence();
    }

    /** A server that is lost has ended all notes by itself; nothing of them is left to be ended here. */
    synchronized void letGoWithoutLink() {
        if (!studio.link().isJoined() && !held.isEmpty()) {
            held.silence();
        }
    }

    /** The end of a note on an instrument that has changed hands is the server's business. */
    private void send(NetworkAction action) {
        if (action.access().refusal(studio.state(), studio.clientId()) == null) {
            studio.post(action);
        }
    }
}
