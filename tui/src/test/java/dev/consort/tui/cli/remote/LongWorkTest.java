package dev.consort.tui.cli.remote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.message.NoticeLevel;
import dev.consort.protocol.message.ServerMessage.Notice;
import dev.consort.tui.studio.Work;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LongWorkTest {
    private final AtomicLong nanos = new AtomicLong();
    private final LongWork work = new LongWork(nanos::get);

    private void hear(String text, Double progress) {
        work.heard(new Notice(NoticeLevel.INFO, text, progress));
    }

    @Test
    void goesOnUntilTheFileIsWrittenOrTheExportCancelled() {
        for (String end : new String[] {"Ana wrote exports/dawn.wav", "Ben cancelled the export"}) {
            hear("writing dawn.wav: 40 %", 0.4);
            hear("Cem came in", null);
            assertThat(work.newest()).isEqualTo(new Work("writing dawn.wav: 40 %", 0.4));
            hear(end, null);
            assertThat(work.newest()).isNull();
        }
    }

    @Test
    void isTakenForEndedWhenNothingIsHeardOfIt() {
        hear("writing dawn.wav: 40 %", 0.4);
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(119));
        assertThat(work.newest()).isNotNull();
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(2));
        assertThat(work.newest()).isNull();
    }

    @Test
    void staysWithinWhatCanBeDrawn() {
        hear("odd", 7.0);
        assertThat(work.newest().share()).isEqualTo(1);
    }
}
