package dev.consort.audio.mix;

/** Tells where the song is. On the audio thread. */
@FunctionalInterface
public interface SongClock {
    /** The tick of the song at a frame of the block that is being rendered. */
    double tickAt(int frame);
}
