package dev.consort.audio.output;

/** Where sound goes. Started once and closed once, by the assembly. */
public interface AudioOutput extends AutoCloseable {
    /** What it is, in one line for people. */
    String description();

    /** Begins to ask for sound, on a thread of its own. */
    void start(BlockSource source);

    /** Ends; waits a moment for that. */
    @Override
    void close();
}
