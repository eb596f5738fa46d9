package dev.consort.tui.cli;

import dev.consort.tui.app.KeyTable;

/** {@code --list-keys}: every command with its keys, as the file is written in which one chooses others. */
record ListKeysMode(Places places) implements Mode {
    @Override
    public int run() {
        System.out.println("# Choose your own keys: put the lines that you change into " + places.keys());
        KeyTable.all()
                .forEach(command -> System.out.printf(
                        "%-36s # %s%n", command.fullName() + " = " + String.join(" ", command.keys()), command.help()));
        return ExitCode.OK;
    }
}
