package dev.consort.tui.cli.remote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.message.HistoryEntry;
import dev.consort.protocol.message.ServerMessage.History;
import dev.consort.tui.cli.remote.Question.Sent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PastPagesTest {
    private long now;
    private Sent sent = Sent.SENT;
    private final List<Long> asked = new ArrayList<>();
    private final PastPages pages = new PastPages(() -> now, before -> {
        asked.add(before);
        return sent;
    });

    /** Entries from one number down to another. */
    private static History page(long newest, long oldest) {
        return new History(LongStream.iterate(newest, number -> number >= oldest, number -> number - 1)
                .mapToObj(number -> new HistoryEntry(number, number, 1, "Ana", number, "did " + number))
                .toList());
    }

    private List<Long> numbers() {
        return pages.answer().found().orElseThrow().entries().stream()
                .map(HistoryEntry::number)
                .toList();
    }

    @Test
    void pagesAreLeafedTogether() {
        pages.ask(null);
        assertThat(pages.heard(page(10, 8))).isFalse();
        pages.ask(8L);
        pages.heard(page(7, 5));

        assertThat(numbers()).containsExactly(10L, 9L, 8L, 7L, 6L, 5L);
        assertThat(pages.answer().value().hasMore()).isTrue();
        assertThat(pages.answer().value().oldest()).isEqualTo(5);
        assertThat(asked).containsExactly(null, 8L);
    }

    @Test
    void theNewestBeginsAnew() {
        pages.ask(null);
        pages.heard(page(10, 8));
        pages.ask(null);
        pages.heard(page(12, 1));

        assertThat(numbers()).hasSize(12).startsWith(12L);
        assertThat(pages.answer().value().hasMore()).isFalse();
    }

    @Test
    void aPageThatIsToldIsNotKept() {
        pages.speak(50L);
        pages.ask(null);

        assertThat(pages.heard(page(49, 40))).isTrue();
        assertThat(pages.answer().isWaiting()).isTrue();
        assertThat(pages.heard(page(90, 80))).isFalse();
        assertThat(numbers()).startsWith(90L);
    }

    @Test
    void anAnswerThatNeverCameDoesNotShiftTheOthers() {
        pages.speak(5L);
        pages.ask(null);

        assertThat(pages.heard(page(90, 80))).isFalse();
        assertThat(numbers()).startsWith(90L);
    }

    @Test
    void aQuestionThatIsLongPastIsForgotten() {
        pages.speak(null);
        now += Question.PATIENCE_NANOS;
        pages.ask(null);

        assertThat(pages.heard(page(3, 1))).isFalse();
        assertThat(numbers()).containsExactly(3L, 2L, 1L);
    }

    @Test
    void whatNobodyAskedForIsPassedOver() {
        assertThat(pages.heard(page(3, 1))).isFalse();
        assertThat(pages.answer().isWaiting()).isTrue();
    }

    @Test
    void aNewLinkAsksAgain() {
        pages.ask(null);
        pages.askAgain();
        pages.heard(page(3, 1));

        assertThat(asked).hasSize(2);
        assertThat(pages.heard(page(9, 7))).as("the answer of the old link").isFalse();
        assertThat(numbers()).containsExactly(3L, 2L, 1L);
    }

    @Test
    void itDoesNotGrowWithoutEnd() {
        pages.ask(null);
        pages.heard(page(PastPages.MOST + 500L, 1));

        assertThat(numbers()).hasSize(PastPages.MOST);
    }

    @Test
    void withoutALinkNothingIsToldAndThatIsSaid() {
        sent = Sent.NOT_YET;

        assertThat(pages.speak(null)).isFalse();
        assertThat(pages.heard(page(3, 1))).isFalse();
    }
}
