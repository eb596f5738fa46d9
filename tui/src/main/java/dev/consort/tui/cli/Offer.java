package dev.consort.tui.cli;

import dev.consort.client.discovery.FoundSession;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of the sessions that were found a person wants to join. */
record Offer(List<FoundSession> sessions, Person person) {
    /** Asks; nothing if they want none. */
    Optional<FoundSession> choice() {
        boolean isOne = sessions.size() == 1;
        String answer =
                person.answer(isOne ? "join it? [Y/n] " : "join which? [1-" + sessions.size() + ", Enter: none] ");
        int number = answer == null ? 0 : number(answer.toLowerCase(Locale.ROOT), isOne);
        return number < 1 || number > sessions.size() ? Optional.empty() : Optional.of(sessions.get(number - 1));
    }

    private static int number(String answer, boolean isOne) {
        if (isOne && (answer.isEmpty() || answer.startsWith("y"))) {
            return 1;
        }
        return answer.matches("[0-9]{1,3}") ? Integer.parseInt(answer) : 0;
    }
}
