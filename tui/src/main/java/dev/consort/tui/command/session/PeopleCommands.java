package dev.consort.tui.command.session;

import dev.consort.protocol.message.ModerationVerb;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.CommandFamily;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.command.LineCommand;
import dev.consort.tui.studio.Studio;
import java.util.List;
import java.util.function.BiConsumer;

/** Commands for who holds what, for talking and for leaving. */
public final class PeopleCommands implements CommandFamily {
    @Override
    public String title() {
        return "People";
    }

    @Override
    public List<LineCommand> commands(CommandHost host) {
        return List.of(
                LineCommand.of("own", "[instrument]", "take it, if it is free", a -> askWith(a, Studio::claim))
                        .like("own 3"),
                LineCommand.of("release", "[instrument]", "let go of it", a -> askWith(a, Studio::release))
                        .like("release 1"),
                LineCommand.of("give", "<instrument> <person>", "hand it over", PeopleCommands::give)
                        .like("give 1 Ben"),
                LineCommand.of(
                                "privilege",
                                "[release]",
                                "ask for the privilege, or give it up",
                                PeopleCommands::privilege)
                        .like("privilege", "privilege release"),
                answer("grant", "give the privilege to somebody who asked", true)
                        .like("grant Ben"),
                answer("deny", "keep the privilege", false).like("deny Ben"),
                LineCommand.of("chat", "<text>", "say something to everybody", PeopleCommands::chat)
                        .like("chat from the bridge, please"),
                moderation("kick", "send somebody out", ModerationVerb.KICK).like("kick Ben too loud"),
                moderation("ban", "keep somebody's machine out", ModerationVerb.BAN)
                        .like("ban Ben"),
                moderation("hush", "take somebody's voice in the chat", ModerationVerb.MUTE)
                        .like("hush Ben"),
                moderation("unhush", "give it back", ModerationVerb.UNMUTE).like("unhush Ben"),
                LineCommand.of("unban", "<number>", "let a banned client's machine in again", PeopleCommands::unban)
                        .like("unban 7"),
                LineCommand.of("quit", "", "leave; the band plays on", Arguments::leave)
                        .like("quit"),
                LineCommand.of("q", "", "the same as quit", Arguments::leave).like("q"));
    }

    private static LineCommand answer(String name, String help, boolean grant) {
        return LineCommand.of(name, "<person>", help, a -> {
            int person = a.person();
            a.ask(studio -> studio.answerPrivilege(person, grant));
        });
    }

    private static LineCommand moderation(String name, String help, ModerationVerb verb) {
        return LineCommand.of(name, "<person> [why]", help, a -> {
            int person = a.person();
            String why = a.hasMore() ? a.rest("why") : null;
            a.ask(studio -> studio.moderate(person, verb, why));
        });
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
        Instrument instrument = arguments.instrument();
        int person = arguments.person();
        arguments.ask(studio -> studio.handOver(instrument.id(), person));
    }

    private static void privilege(Arguments arguments) throws BadCommand {
        boolean isOver = arguments.maybe("release") != null;
        arguments.ask(isOver ? Studio::releasePrivilege : Studio::requestPrivilege);
    }
}
