package dev.consort.audio.output.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.audio.output.AudioOutput;
import dev.consort.audio.output.FakeOutput;
import dev.consort.audio.output.SilentClock;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SteadyOutputTest {
    private static final long SECOND = 1_000_000_000;
    private static final int BLOCK = 128;

    private final AtomicLong now = new AtomicLong();
    private final List<String> told = new ArrayList<>();
    private final FakeOutput first = new FakeOutput("card A", 48_000);
    private final SilentClock silence = new SilentClock("silent", 48_000, 256, now::get, now::addAndGet);
    private AudioOutput present;
    private int attempts;

    private final SteadyOutput steady = steady(first, false);

    private SteadyOutput steady(AudioOutput begin, boolean isStandIn) {
        return new SteadyOutput(
                begin, isStandIn, this::find, (kind, text) -> told.add(kind + " " + text), now::get, silence);
    }

    private AudioOutput find() throws IOException {
        attempts++;
        if (present == null) {
            throw new IOException("not there");
        }
        return present;
    }

    @Test
    void whatGoesIsReplacedBySilenceAtTheSamePaceAndPeopleAreTold() {
        play(steady, 3);
        first.broken = true;
        play(steady, 1);
        long before = now.get();
        play(steady, 375);
        steady.caretaker().step();

        assertThat(first.blocks).isEqualTo(3);
        assertThat(now.get() - before).isEqualTo(SECOND);
        assertThat(first.closed.getCount()).isZero();
        assertThat(told).containsExactly("LOST The sound is lost (unplugged); the band goes on in silence.");
    }

    @Test
    void itIsLookedForEveryTwoSecondsAndTakenWhenItIsBack() {
        first.broken = true;
        play(steady, 1);
        for (int tenth = 0; tenth < 70; tenth++) {
            steady.caretaker().step();
            now.addAndGet(SECOND / 10);
        }
        assertThat(attempts).isEqualTo(3);
        FakeOutput back = new FakeOutput("card A again", 48_000);
        present = back;
        now.addAndGet(2 * SECOND);
        steady.caretaker().step();
        play(steady, 5);

        assertThat(back.blocks).isEqualTo(5);
        assertThat(steady.description()).isEqualTo("card A again");
        assertThat(told).last().isEqualTo("BACK There is sound: card A again.");
        steady.caretaker().step();
        assertThat(attempts).isEqualTo(4);
    }

    @Test
    void itCanBeLostAgainAndAgain() {
        for (int times = 1; times <= 3; times++) {
            FakeOutput back = new FakeOutput("card " + times, 48_000, 2);
            present = back;
            first.broken = true;
            play(steady, 3);
            steady.caretaker().step();
            now.addAndGet(2 * SECOND);
            steady.caretaker().step();
            play(steady, 2);
            assertThat(back.blocks).isEqualTo(2);
        }
        assertThat(told).filteredOn(each -> each.startsWith("BACK")).hasSize(3);
    }

    @Test
    void whatComesBackAtAnotherRateIsNotTaken() {
        FakeOutput other = new FakeOutput("card B", 44_100);
        present = other;
        first.broken = true;
        play(steady, 1);
        steady.caretaker().step();
        now.addAndGet(2 * SECOND);
        steady.caretaker().step();
        play(steady, 1);

        assertThat(other.blocks).isZero();
        assertThat(other.closed.getCount()).isZero();
        assertThat(told).last().asString().contains("44100 Hz", "48000 Hz");
        int said = told.size();
        now.addAndGet(2 * SECOND);
        steady.caretaker().step();
        assertThat(told).hasSize(said);
    }

    @Test
    void aStandInIsLeftWhenTheRealThingIsThere() {
        SteadyOutput waiting = steady(new SilentClock("silent", 48_000, 256, now::get, now::addAndGet), true);
        FakeOutput card = new FakeOutput("card A", 48_000);
        present = card;
        play(waiting, 2);
        waiting.caretaker().step();
        assertThat(attempts).isZero();
        now.addAndGet(2 * SECOND);
        waiting.caretaker().step();
        play(waiting, 2);

        assertThat(card.blocks).isEqualTo(2);
        assertThat(told).containsExactly("BACK There is sound: card A.");
    }

    @Test
    void aDriverThatKeepsTheAudioThreadIsClosedAndLost() throws InterruptedException {
        Hanging hanging = new Hanging();
        SteadyOutput held = steady(hanging, false);
        Thread audio = new Thread(() -> play(held, 1));
        audio.start();
        hanging.inside.await();
        now.addAndGet(SECOND);
        held.caretaker().step();
        assertThat(audio.isAlive()).isTrue();
        now.addAndGet(2 * SECOND);
        held.caretaker().step();
        audio.join();
        held.caretaker().step();

        assertThat(told).containsExactly("LOST The sound is lost (closed under way); the band goes on in silence.");
    }

    @Test
    void closingEndsWhatIsThereAndWhatHasJustComeBack() {
        FakeOutput back = new FakeOutput("card A again", 48_000);
        present = back;
        first.broken = true;
        play(steady, 1);
        steady.caretaker().step();
        now.addAndGet(2 * SECOND);
        steady.caretaker().step();
        steady.close();

        assertThat(back.closed.getCount()).isZero();
    }

    private static void play(AudioOutput output, int blocks) {
        float[] block = new float[2 * BLOCK];
        for (int i = 0; i < blocks; i++) {
            output.write(block, BLOCK);
        }
    }
}
