package dev.consort.protocol.state;

import dev.consort.protocol.range.Tick;

/**
 * Whether and what the band plays. Where it is at this moment is no state: the meters carry the playhead.
 *
 * @param playing the transport is rolling
 * @param recording live notes are written into the roll while it is rolling
 * @param looping the loop range repeats
 * @param loopStart tick
 * @param loopEnd tick, later than {@code loopStart}
 * @param startTick where the next Play begins
 * @param mode the roll, or the song's arrangement
 */
public record Transport(
        boolean playing,
        boolean recording,
        boolean looping,
        @Tick int loopStart,
        @Tick int loopEnd,
        @Tick int startTick,
        TransportMode mode) {

    public static final Transport DEFAULT = new Transport(false, false, true, 0, 7680, 0, TransportMode.PATTERN);

    public Transport withPlaying(boolean changed) {
        return new Transport(changed, recording, looping, loopStart, loopEnd, startTick, mode);
    }

    public Transport withRecording(boolean changed) {
        return new Transport(playing, changed, looping, loopStart, loopEnd, startTick, mode);
    }

    public Transport withLoop(boolean on, int start, int end) {
        return new Transport(playing, recording, on, start, end, startTick, mode);
    }

    public Transport withStartTick(int changed) {
        return new Transport(playing, recording, looping, loopStart, loopEnd, changed, mode);
    }

    public Transport withMode(TransportMode changed) {
        return new Transport(playing, recording, looping, loopStart, loopEnd, startTick, changed);
    }
}
