package dev.consort.audio.sample;

/** Where recordings come from. Called off the audio thread; may read files. */
@FunctionalInterface
public interface Samples {
    /** There are none. */
    Samples NONE = name -> null;

    /** The recording of this name; null when there is none, or it cannot be played. The same instance while it is the same. */
    Octaves find(String name);
}
