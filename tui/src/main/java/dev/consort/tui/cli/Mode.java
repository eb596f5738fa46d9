package dev.consort.tui.cli;

/** What the program does in one run. */
public interface Mode {
    /**
     * Does it, to the end.
     *
     * @return the exit code
     * @throws Failure if it cannot be done
     */
    int run() throws Failure;
}
