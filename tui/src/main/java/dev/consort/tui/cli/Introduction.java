package dev.consort.tui.cli;

import dev.consort.protocol.invite.Invite;
import dev.consort.protocol.invite.SixWords;
import java.util.Optional;

/**
 * A person gets to know a room: compares the words of the key that its server has shown with those on the host's screen,
 * and has the invite ready. Nobody needs to be connected meanwhile.
 */
record Introduction(Person person, SixWords shown) {
    /** A person who has mistyped so often had better look again at what they have. */
    private static final int TRIES = 3;

    private static final String QUESTION = "same words there? type yes, or the host's words (Enter: leave): ";

    /**
     * Asks whether the words are the same; false if the person leaves.
     *
     * @throws Failure if they are not
     */
    boolean areWordsTheSame() throws Failure {
        person.tell("compare them with the six words on the host's screen; six of six must be the same");
        for (int i = 0; i < TRIES; i++) {
            String answer = person.answer(QUESTION);
            if (isLeaving(answer)) {
                return false;
            }
            if (answer.equalsIgnoreCase("yes") || isTyped(answer)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLeaving(String answer) {
        return answer == null || answer.isEmpty();
    }

    /** Whether these are the words; says so if they are no words at all. */
    private boolean isTyped(String answer) throws Failure {
        if (answer.equalsIgnoreCase("no") || answer.equalsIgnoreCase("n")) {
            throw other("the host's server has other words, so this is somebody else's");
        }
        try {
            if (SixWords.parse(answer).equals(shown)) {
                return true;
            }
        } catch (IllegalArgumentException e) {
            person.tell(e.getMessage());
            return false;
        }
        throw other("these are not the words of the server there, so it is not the host's");
    }

    private Failure other(String sentence) {
        return new Failure(
                ExitCode.DISTRUSTED,
                sentence + "; ask the host for the invite line\n  the server's key:  " + shown.line()
                        + "\n  Nothing was said to this server.");
    }

    /**
     * Asks for the invite; nothing if the person leaves.
     *
     * @throws Failure if it was mistyped too often
     */
    Optional<Invite> invite() throws Failure {
        for (int i = 0; i < TRIES; i++) {
            String answer = person.secretAnswer("the host's invite (it is not shown; Enter: leave): ");
            if (isLeaving(answer)) {
                return Optional.empty();
            }
            try {
                return Optional.of(Invite.parse(answer));
            } catch (IllegalArgumentException e) {
                person.tell(e.getMessage());
            }
        }
        throw new Failure(
                ExitCode.USAGE, "that was no invite; copy the whole line from the host's screen and try again");
    }
}
