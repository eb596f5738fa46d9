package dev.consort.protocol.state.pattern;

import dev.consort.protocol.keyed.IdMap;

/** The tracks by instrument id; an instrument without notes may have none. */
public record PianoRoll(IdMap<Track> tracks) {
    public static final PianoRoll EMPTY = new PianoRoll(IdMap.empty());

    /** The notes of an instrument; empty when it has no track. */
    public NoteMap notes(int instrument) {
        Track track = tracks.get(instrument);
        return track == null ? NoteMap.empty() : track.notes();
    }

    /** This roll with an instrument's notes replaced; a track without notes is no track. */
    public PianoRoll withNotes(int instrument, NoteMap notes) {
        if (notes == notes(instrument)) {
            return this;
        }
        return withTracks(notes.isEmpty() ? tracks.without(instrument) : tracks.with(instrument, new Track(notes)));
    }

    public PianoRoll withTracks(IdMap<Track> changed) {
        return changed == tracks ? this : new PianoRoll(changed);
    }
}
