package dev.consort.audio.midi.file;

/** Told of what is in a file, track by track, in the order in which it stands there. Ticks are the file's. */
public interface MidiEvents {
    /** The next track begins. */
    void onTrack();

    /**
     * A message on a channel.
     *
     * @param status kind and channel, 0x80–0xEF
     * @param first data, 0–127
     * @param second data, 0–127; 0 where the kind has one byte only
     */
    void onChannel(long tick, int status, int first, int second);

    /** A remark of the file's: name, tempo, metre and so on. */
    void onMeta(long tick, int type, byte[] data);

    /** The track is over. */
    void onTrackEnd(long tick);
}
