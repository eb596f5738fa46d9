package dev.consort.server.journal;

import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.message.ServerMessage;
import java.util.List;
import java.util.function.Consumer;

/** Does errands with projects and files. Nothing here blocks; answers come on any thread. */
public interface ProjectDesk {
    /** Knows no projects. */
    ProjectDesk NONE = new ProjectDesk() {
        private static final String NO_STORE =
                "this server keeps no projects, files or history; it lives while it runs";

        @Override
        public void ask(Errand errand, Consumer<ErrandNews> news) {
            news.accept(new ErrandNews.Refused(RefusalCode.UNKNOWN, NO_STORE));
        }

        @Override
        public void list(Consumer<ServerMessage> answer) {
            answer.accept(new ServerMessage.Projects(null, List.of(), List.of()));
        }

        @Override
        public void history(Long before, Consumer<ServerMessage> answer) {
            answer.accept(new ServerMessage.History(List.of()));
        }
    };

    /** Sees to an errand. */
    void ask(Errand errand, Consumer<ErrandNews> news);

    /** The name of the project that is open; null if there is none. Any thread. */
    default String project() {
        return null;
    }

    /** Answers which projects there are. */
    void list(Consumer<ServerMessage> answer);

    /** Answers who did what before an entry, or last for null. */
    void history(Long before, Consumer<ServerMessage> answer);
}
