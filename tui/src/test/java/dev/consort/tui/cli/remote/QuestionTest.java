package dev.consort.tui.cli.remote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.tui.cli.remote.Question.Sent;
import dev.consort.tui.studio.Answer;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private long now;
    private int asked;
    private Sent sent = Sent.SENT;
    private final Question<String> question = new Question<>(() -> now, () -> {
        asked++;
        return sent;
    });

    private void pass(long nanos) {
        now += nanos;
    }

    @Test
    void beforeAnybodyAsksItWaits() {
        pass(2 * Question.PATIENCE_NANOS);

        assertThat(question.answer().isWaiting()).isTrue();
    }

    @Test
    void anAnswerIsHereWhenItWasHeard() {
        question.ask();
        assertThat(question.answer().isWaiting()).isTrue();
        question.heard("yes");

        assertThat(question.answer()).isEqualTo(Answer.of("yes"));
    }

    @Test
    void aServerThatDoesNotAnswerDoesNotKnowIt() {
        question.ask();
        pass(Question.PATIENCE_NANOS - 1);
        assertThat(question.answer().isWaiting()).isTrue();
        pass(1);

        assertThat(question.answer()).isEqualTo(Answer.missing("not available from this server: it does not answer"));
    }

    @Test
    void aServerThatDoesNotOfferItIsNotWaitedFor() {
        sent = Sent.NEVER;
        question.ask();

        assertThat(question.answer().reason()).isEqualTo("not available from this server");
    }

    @Test
    void withoutALinkItWaitsForOneAndIsAskedThen() {
        sent = Sent.NOT_YET;
        question.ask();
        pass(10 * Question.PATIENCE_NANOS);
        assertThat(question.answer().isWaiting()).isTrue();

        sent = Sent.SENT;
        question.askAgain();
        assertThat(asked).isEqualTo(2);
        pass(Question.PATIENCE_NANOS - 1);
        assertThat(question.answer().isWaiting()).isTrue();
    }

    @Test
    void whatWasAnsweredIsNotAskedAgainAndStaysWhileItIsAskedAnew() {
        question.ask();
        question.heard("old");
        question.askAgain();
        assertThat(asked).isEqualTo(1);

        question.ask();
        pass(2 * Question.PATIENCE_NANOS);
        assertThat(question.answer()).isEqualTo(Answer.of("old"));
    }

    @Test
    void anAnswerThatComesLateIsStillAnAnswer() {
        question.ask();
        pass(2 * Question.PATIENCE_NANOS);
        question.heard("late");

        assertThat(question.answer()).isEqualTo(Answer.of("late"));
    }
}
