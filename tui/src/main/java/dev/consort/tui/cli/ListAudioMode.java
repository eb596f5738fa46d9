package dev.consort.tui.cli;

import dev.consort.audio.output.choice.OutputList;

/** {@code --list-audio}: what outputs there are, in lines on stdout. */
record ListAudioMode() implements Mode {
    @Override
    public int run() {
        Logs.toStderr();
        new OutputList().lines().forEach(System.out::println);
        return ExitCode.OK;
    }
}
