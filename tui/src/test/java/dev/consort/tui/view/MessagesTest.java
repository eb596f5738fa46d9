package dev.consort.tui.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.tui.studio.Tone;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Messages messages = new Messages();

    @Test
    void forgetsNoticesAfterAWhileAndKeepsThemInTheLog() {
        messages.add(new Message(Tone.NOTICE, "saved", 0));
        assertThat(messages.current(5_999).text()).isEqualTo("saved");
        assertThat(messages.remainingMillis(5_000)).isEqualTo(1_000);
        assertThat(messages.current(6_000)).isNull();
        assertThat(messages.log()).hasSize(1);
    }

    @Test
    void keepsARefusalUntilItWasSeenAndNoNoticeCoversIt() {
        messages.add(new Message(Tone.REFUSAL, "no", 0));
        messages.add(new Message(Tone.NOTICE, "saved", 10));
        messages.seen(20);
        assertThat(messages.current(100_000).text()).isEqualTo("no");
        messages.seen(100_000);
        assertThat(messages.current(100_000)).isNull();
    }

    @Test
    void countsWhatWasSaidSinceItWasRead() {
        messages.add(new Message(Tone.CHAT, "hi", 0));
        messages.add(new Message(Tone.CHAT, "there", 0));
        assertThat(messages.unreadChat()).isEqualTo(2);
        messages.chatRead();
        assertThat(messages.unreadChat()).isZero();
    }

    @Test
    void remembersOnlySoMuch() {
        for (int i = 0; i < 1000; i++) {
            messages.add(new Message(Tone.CHAT, "line " + i, i));
        }
        assertThat(messages.log()).hasSize(200).last().extracting(Message::text).isEqualTo("line 999");
    }
}
