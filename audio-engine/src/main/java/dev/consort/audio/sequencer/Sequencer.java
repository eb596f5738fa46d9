package dev.consort.audio.sequencer;

import dev.consort.audio.mix.EventQueue;
import dev.consort.audio.mix.Part;
import dev.consort.audio.mix.Score;
import dev.consort.protocol.keyed.TickMap;
import dev.consort.protocol.state.Transport;
import dev.consort.protocol.state.pattern.Note;

/**
 * Plays the roll: puts every beginning and end of a note into the queue of its strip at the very frame where it belongs.
 *
 * <p>A block is cut where the tempo changes and where the loop ends. Each piece plays the ticks from where the last one
 * ended up to its own end, so that no tick is left out and none is played twice, whatever the block size. Audio thread only;
 * nothing here allocates.
 */
public final class Sequencer implements SoundingNotes.Clock, TickMap.EventVisitor<Note> {
    /** Guards against a tick that is a hair before its frame by rounding. */
    private static final double ROUNDING = 1e-6;

    private final double sampleRate;
    private final SoundingNotes sounding = new SoundingNotes();
    private final Metronome metronome;
    private Tempo tempo;
    private Score score;
    private Part part;
    private double swing;
    private double position;
    private double played;
    private double pieceStart;
    private double ticksPerFrame;
    private int pieceFrame;
    private int pieceFrames;
    private long passes;
    private boolean isPlaying;

    public Sequencer(double sampleRate) {
        this.sampleRate = sampleRate;
        this.metronome = new Metronome(sampleRate);
    }

    /** Queues what is to happen in the next {@code frames} frames. */
    public void advance(Score next, int frames) {
        if (tempo == null || !tempo.isOf(next.state().session())) {
            tempo = Tempo.of(next.state().session());
        }
        boolean hasChanged = score != next;
        score = next;
        swing = next.state().session().swing();
        follow(next.state().transport());
        if (isPlaying) {
            if (hasChanged) {
                sounding.endRemoved(score);
            }
            play(next.state().transport(), frames);
        }
    }

    private void follow(Transport transport) {
        if (transport.playing() != isPlaying) {
            isPlaying = transport.playing();
            if (!isPlaying) {
                sounding.endAll(score, 0);
            }
            jump(transport.startTick());
        } else if (!isPlaying) {
            jump(transport.startTick());
        }
    }

    /** Goes to a tick; what sounds is let go. */
    public void locate(Score current, int tick) {
        if (isPlaying) {
            sounding.endAll(current, 0);
            jump(tick);
        }
    }

    private void jump(double tick) {
        position = tick;
        played = tick;
    }

    private void play(Transport transport, int frames) {
        int at = 0;
        while (at < frames) {
            boolean loops = transport.looping() && position < transport.loopEnd();
            double limit = Math.min(tempo.nextChange(position), loops ? transport.loopEnd() : Double.POSITIVE_INFINITY);
            begin(at, frames - at, limit);
            double end = position + pieceFrames * ticksPerFrame;
            boolean reached = end >= limit - ROUNDING * ticksPerFrame;
            playPiece(reached ? limit : end);
            at += pieceFrames;
            position = end;
            played = reached ? limit : end;
            if (reached && loops && limit == transport.loopEnd()) {
                wrap(transport, at, frames, end - limit);
            }
        }
    }

    private void begin(int frame, int most, double limit) {
        ticksPerFrame = tempo.bpmAt(position + ROUNDING) * 480 / 60 / sampleRate;
        pieceStart = position;
        pieceFrame = frame;
        double toLimit = Math.ceil((limit - position) / ticksPerFrame - ROUNDING);
        pieceFrames = (int) Math.max(1, Math.min(most, toLimit));
    }

    private void playPiece(double until) {
        int first = firstTick(played);
        int last = firstTick(until);
        sounding.endBefore(score, until, this);
        for (int i = 0; i < score.size(); i++) {
            part = score.part(i);
            part.notes().window(first, last, this);
        }
        // A very short note may begin and end in the same piece.
        sounding.endBefore(score, until, this);
        metronome.play(score.state().session(), played, until, this);
    }

    /** The first tick of the roll that is played at this moment or later. */
    private int firstTick(double moment) {
        return (int) Math.ceil(Swing.written(moment, swing) - ROUNDING);
    }

    private void wrap(Transport transport, int at, int frames, double beyond) {
        sounding.endAll(score, Math.min(at, frames - 1));
        position = transport.loopStart() + beyond;
        played = transport.loopStart();
        passes++;
    }

    @Override
    public void onEvent(int tick, int pitch, Note note) {
        if (note.probability() != null && chance(tick, pitch) >= note.probability()) {
            return;
        }
        double moment = Swing.played(tick, swing);
        part.strip().events().add(frameOf(moment), EventQueue.Kind.ON, pitch, note.velocity(), false);
        sounding.add(score, part.id(), pitch, tick, moment + note.duration());
    }

    /** A number from 0 to 1 that follows from the place and the pass alone, so that a render can be repeated. */
    private double chance(int tick, int pitch) {
        long mixed = (tick * 128L + pitch + passes * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        mixed ^= mixed >>> 31;
        mixed *= 0x94D049BB133111EBL;
        return (mixed >>> 11) * 0x1.0p-53;
    }

    @Override
    public int frameOf(double tick) {
        int frame = (int) Math.floor((tick - pieceStart) / ticksPerFrame + ROUNDING);
        return pieceFrame + Math.max(0, Math.min(pieceFrames - 1, frame));
    }

    /** The playhead. */
    public double tick() {
        return position;
    }

    public boolean isPlaying() {
        return isPlaying;
    }

    /** The tempo at the playhead. */
    public double bpm() {
        return tempo == null ? 0 : tempo.bpmAt(position);
    }

    public Metronome metronome() {
        return metronome;
    }
}
