package dev.consort.tui.command;

import java.util.List;

/** Commands for who holds what, for talking and for leaving. */
final class PeopleCommands {
    private PeopleCommands() {}

    static List<LineCommand> all() {
        return List.of(
                LineCommand.of("own", "[instrument]", "take it, if it is free", a -> a.studio()
                        .claim(a.instrument().id())),
                LineCommand.of("release", "[instrument]", "let go of it", a -> a.studio()
                        .release(a.instrument().id())),
                LineCommand.of("give", "<instrument> <person>", "hand it over", PeopleCommands::give)
                        .choosing(a -> a.count() == 1 ? Choices.people(a.state()) : List.of()),
                LineCommand.of("privilege", "[release]", "ask for the privilege", PeopleCommands::privilege),
                answer("grant", "give the privilege to somebody who asked", true),
                answer("deny", "keep the privilege", false),
                LineCommand.of("chat", "<text>", "say something to everybody", a -> a.studio()
                        .chat(a.rest("the text"))),
                LineCommand.of("quit", "", "leave; the band plays on", Arguments::leave),
                LineCommand.of("q", "", "the same as quit", Arguments::leave));
    }

    private static LineCommand answer(String name, String help, boolean grant) {
        return LineCommand.of(name, "<person>", help, a -> a.studio().answerPrivilege(a.person(), grant))
                .choosing(a -> a.count() == 0 ? Choices.people(a.state()) : List.of());
    }

    private static void give(Arguments arguments) throws BadCommand {
        int id = arguments.instrument().id();
        arguments.studio().handOver(id, arguments.person());
    }

    private static void privilege(Arguments arguments) throws BadCommand {
        if (arguments.hasMore() && arguments.word("release").equals("release")) {
            arguments.studio().releasePrivilege();
        } else {
            arguments.studio().requestPrivilege();
        }
    }
}
