package dev.consort.audio.scsynth.server;

/** Starts the server. */
@FunctionalInterface
public interface Launcher {
    /**
     * Starts one, which takes a while until it answers.
     *
     * @throws ScsynthException when none can be started
     */
    Running launch() throws ScsynthException;
}
