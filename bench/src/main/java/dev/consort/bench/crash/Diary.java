package dev.consort.bench.crash;

import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.pattern.Note;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that one musician has done, in its order, so that a session can be asked whether it has it. Every note has a
 * place of its own, the fader only rises, every added instrument has a name of its own. Any thread.
 */
final class Diary {
    private static final int LENGTH = 24;
    private static final int PITCH = 60;
    private static final int LOUDEST = 127;
    private static final double FADER_STEPS = 1e6;

    private final String name;
    private final int instrument;
    private final List<NetworkAction> deeds = new ArrayList<>();
    private final Set<String> there = new HashSet<>();
    private int notes;
    private int steps;
    private int added;

    /** @param instrument the musician's own, which nobody else edits */
    Diary(String name, int instrument) {
        this.name = name;
        this.instrument = instrument;
    }

    synchronized int size() {
        return deeds.size();
    }

    /** Puts a note where none was. */
    synchronized NetworkAction note() {
        int number = notes++;
        return write(new NoteAction.AddNote(instrument, number * LENGTH, PITCH, LENGTH, 1 + number % LOUDEST));
    }

    /** Moves the fader up by a hair. */
    synchronized NetworkAction fader() {
        return write(new StripAction.SetLevel(instrument, ++steps / FADER_STEPS));
    }

    /** Adds an instrument: done twice, there would be two. */
    synchronized NetworkAction instrument() {
        String called = name + " adds " + ++added;
        there.add(called);
        return write(new BandAction.Add(SourceType.SAW, called));
    }

    /** Takes out an instrument that this musician has added. */
    synchronized NetworkAction remove(Instrument extra) {
        there.remove(extra.name());
        return write(new BandAction.Remove(extra.id()));
    }

    private NetworkAction write(NetworkAction action) {
        deeds.add(action);
        return action;
    }

    /** The instruments in a session that this musician has added. */
    List<Instrument> extras(NetworkState state) {
        return state.instruments()
                .inOrder()
                .filter(each -> each.name().startsWith(name + " adds "))
                .toList();
    }

    /** How many of the first deeds a session does not have; later ones may be in it. */
    synchronized int missing(NetworkState state, int upTo) {
        return (int) deeds.subList(0, upTo).stream()
                .filter(deed -> !has(state, deed))
                .count();
    }

    private boolean has(NetworkState state, NetworkAction deed) {
        if (deed instanceof NoteAction.AddNote note) {
            Note found = state.pianoRoll().notes(instrument).at(note.tick(), note.pitch());
            return new Note(note.duration(), note.velocity()).equals(found);
        } else if (deed instanceof StripAction.SetLevel fader) {
            return state.instruments().get(instrument) != null
                    && state.instruments().get(instrument).level() >= fader.level();
        } else if (deed instanceof BandAction.Remove removed) {
            return state.instruments().get(removed.instrument()) == null;
        }
        return hasExtra(state, ((BandAction.Add) deed).name());
    }

    /** One that was taken out later may be there or not. */
    private boolean hasExtra(NetworkState state, String called) {
        return !there.contains(called)
                || extras(state).stream().anyMatch(each -> each.name().equals(called));
    }

    /** What in a session is not as if all deeds had been done, each once; empty if nothing. */
    synchronized List<String> differences(NetworkState state) {
        List<String> found = new ArrayList<>();
        compare(found, "notes", notes, state.pianoRoll().notes(instrument).size());
        compare(found, "deeds that are missing", 0, missing(state, deeds.size()));
        compare(found, "fader", steps, Math.round(level(state) * FADER_STEPS));
        compare(
                found,
                "added instruments",
                there.stream().sorted().toList(),
                extras(state).stream().map(Instrument::name).sorted().toList());
        return found;
    }

    private double level(NetworkState state) {
        Instrument own = state.instruments().get(instrument);
        return own == null || steps == 0 ? 0 : own.level();
    }

    private void compare(List<String> found, String what, Object expected, Object actual) {
        if (!String.valueOf(expected).equals(String.valueOf(actual))) {
            found.add(name + ", " + what + ": " + actual + " instead of " + expected);
        }
    }
}
