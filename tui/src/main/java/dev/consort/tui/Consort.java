package dev.consort.tui;

import dev.consort.tui.canvas.Scrubber;
import dev.consort.tui.cli.ExitCode;
import dev.consort.tui.cli.Failure;
import dev.consort.tui.cli.Options;
import dev.consort.tui.cli.Version;
import picocli.CommandLine;

/** The program. */
public final class Consort {
    private Consort() {}

    public static void main(String[] arguments) {
        trustNoAuthority();
        int exitCode = run(arguments);
        System.out.flush();
        System.err.flush();
        System.exit(exitCode);
    }

    /** Rooms are known by their keys; reading the list of those who vouch for others costs a good part of a start. */
    private static void trustNoAuthority() {
        System.setProperty("javax.net.ssl.trustStore", "NONE");
    }

    /** Runs one command line to its end and answers the exit code. */
    static int run(String... arguments) {
        Options options = new Options();
        CommandLine line = new CommandLine(options)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(Consort::complain);
        line.getCommandSpec().version(Version.lines());
        line.setExecutionStrategy(parsed -> {
            Integer answered = CommandLine.executeHelpRequest(parsed);
            return answered != null ? answered : perform(options);
        });
        return line.execute(arguments);
    }

    private static int complain(CommandLine.ParameterException mistake, String[] arguments) {
        System.err.println("consort: " + mistake.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(
                mistake, new java.io.PrintWriter(System.err, true))) {
            System.err.println("'consort --help' shows what there is");
        }
        return ExitCode.USAGE;
    }

    private static int perform(Options options) {
        try {
            return options.mode().run();
        } catch (Failure failure) {
            System.err.println("consort: " + Scrubber.cleanLines(failure.getMessage()));
            return failure.exitCode();
        }
    }
}
