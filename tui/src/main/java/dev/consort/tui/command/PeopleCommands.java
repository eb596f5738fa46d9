package dev.consort.tui.command;

import dev.consort.protocol.message.ModerationVerb;
import dev.consort.tui.studio.Studio;
import java.util.List;
import java.util.function.BiConsumer;

/** Commands for who holds what, for talking and for leaving. */
final class PeopleCommands {
    private PeopleCommands() {}

    static List<LineCommand> all() {
        return List.of(
                LineCommand.of("own", "[instrument]", "take it, if it is free", a -> askWith(a, Studio::claim)),
                LineCommand.of("release", "[instrument]", "let go of it", a -> askWith(a, Studio::release)),
                LineCommand.of("give", "<instrument> <person>", "hand it over", PeopleCommands::give)
                        .choosing(a -> a.count() == 1 ? Choices.people(a.state()) : List.of()),
                LineCommand.of("privilege", "[release]", "ask for the privilege", PeopleCommands::privilege),
                answer("grant", "give the privilege to somebody who asked", true),
                answer("deny", "keep the privilege", false),
                LineCommand.of("chat", "<text>", "say something to everybody", PeopleCommands::chat),
                moderation("kick", "send somebody out", ModerationVerb.KICK),
                moderation("ban", "keep somebody's machine out", ModerationVerb.BAN),
                moderation("hush", "take somebody's voice in the chat", ModerationVerb.MUTE),
                moderation("unhush", "give it back", ModerationVerb.UNMUTE),
                LineCommand.of("unban", "<number>", "let a banned client's machine in again", PeopleCommands::unban),
                LineCommand.of("quit", "", "leave; the band plays on", Arguments::leave),
                LineCommand.of("q", "", "the same as quit", Arguments::leave));
    }

    private static LineCommand answer(String name, String help, boolean grant) {
        return LineCommand.of(name, "<person>", help, a -> {
                    int person = a.person();
                    a.ask(studio -> studio.answerPrivilege(person, grant));
                })
                .choosing(a -> a.count() == 0 ? Choices.people(a.state()) : List.of());
    }

    private static LineCommand moderation(String name, String help, ModerationVerb verb) {
        return LineCommand.of(name, "<person> [why]", help, a -> {
                    int person = a.person();
                    String why = a.hasMore() ? a.rest("why") : null;
                    a.ask(studio -> studio.moderate(person, verb, why));
                })
                .choosing(a -> a.count() == 0 ? Choices.people(a.state()) : List.of());
    }

    private static void unban(Arguments arguments) throws BadCommand {
        int clientId = arguments.whole("the number that the client had");
        arguments.ask(studio -> studio.moderate(clientId, ModerationVerb.UNBAN, null));
    }

    private static void askWith(Arguments arguments, BiConsumer<Studio, int[]> request) throws BadCommand {
        int id = arguments.instrument().id();
        arguments.ask(studio -> request.accept(studio, new int[] {id}));
    }

    private static void chat(Arguments arguments) throws BadCommand {
        String text = arguments.rest("the text");
        arguments.ask(studio -> studio.chat(text));
    }

    private static void give(Arguments arguments) throws BadCommand {
        int id = arguments.instrument().id();
        int person = arguments.person();
        arguments.ask(studio -> studio.handOver(id, person));
    }

    private static void privilege(Arguments arguments) throws BadCommand {
        if (!arguments.hasMore()) {
            arguments.ask(Studio::requestPrivilege);
        } else if (arguments.word("release").equals("release")) {
            arguments.ask(Studio::releasePrivilege);
        } else {
            throw new BadCommand("say privilege to ask for it, privilege release to give it up");
        }
    }
}
