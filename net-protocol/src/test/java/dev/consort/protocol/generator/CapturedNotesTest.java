package dev.consort.protocol.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.range.Length;
import dev.consort.protocol.range.Tick;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapturedNotesTest {
    private static LiveEvent on(int tick, int pitch, int velocity) {
        return new LiveEvent(tick, pitch, velocity, true);
    }

    private static LiveEvent off(int tick, int pitch) {
        return new LiveEvent(tick, pitch, 64, false);
    }

    private static NoteMap captured(LiveEvent... events) {
        return CapturedNotes.of(List.of(events), 480, 1920);
    }

    private static NoteMap notes(int tick, int pitch, int duration, int velocity) {
        return NoteMap.empty().with(tick, pitch, new Note(duration, velocity));
    }

    @Test
    void aNoteLastsFromPressingToLettingGo() {
        assertThat(captured(on(500, 60, 90), on(510, 64, 80), off(600, 60), off(810, 64)))
                .isEqualTo(notes(500, 60, 100, 90).with(510, 64, new Note(300, 80)));
    }

    @Test
    void eventsMayComeInAnyOrder() {
        assertThat(captured(off(600, 60), on(700, 60, 1), on(500, 60, 90), off(701, 60)))
                .isEqualTo(notes(500, 60, 100, 90).with(700, 60, new Note(1, 1)));
    }

    @Test
    void aHeldKeyEndsWithTheRange() {
        assertThat(captured(on(500, 60, 90))).isEqualTo(notes(500, 60, 1420, 90));
        assertThat(captured(on(500, 60, 90), off(5000, 60))).isEqualTo(notes(500, 60, 1420, 90));
    }

    @Test
    void whatBeginsOutsideTheRangeIsPassedOver() {
        assertThat(captured(on(479, 60, 90), off(600, 60), on(1920, 61, 90), off(2000, 61))
                        .size())
                .isZero();
        assertThat(captured(on(480, 60, 90), off(600, 60), on(1919, 61, 90)))
                .isEqualTo(notes(480, 60, 120, 90).with(1919, 61, new Note(1, 90)));
    }

    @Test
    void aSecondPressEndsTheFirstAndBothInOneTickAreOne() {
        assertThat(captured(on(500, 60, 90), on(600, 60, 70), off(650, 60)))
                .isEqualTo(notes(500, 60, 100, 90).with(600, 60, new Note(50, 70)));
        assertThat(captured(on(500, 60, 90), on(500, 60, 70), off(650, 60))).isEqualTo(notes(500, 60, 150, 70));
    }

    @Test
    void lettingGoWithinTheTickIsOneTick() {
        assertThat(captured(on(500, 60, 90), off(500, 60))).isEqualTo(notes(500, 60, 1, 90));
    }

    @Test
    void pressingWithoutVelocityIsLettingGo() {
        assertThat(captured(on(500, 60, 90), on(600, 60, 0), off(700, 60))).isEqualTo(notes(500, 60, 100, 90));
        assertThat(captured(on(500, 60, 0)).size()).isZero();
    }

    @Test
    void hostileEventsGiveLegalNotes() {
        LiveEvent[] events = {
            on(Integer.MIN_VALUE, 60, 1), on(5, -1, 1), on(5, 128, 1), on(5, 60, Integer.MAX_VALUE),
            off(Integer.MAX_VALUE, 60), on(Integer.MAX_VALUE, 61, -5), on(Tick.LAST, 62, 5), on(Tick.LAST + 1, 63, 5)
        };
        assertThat(CapturedNotes.of(List.of(events), Integer.MIN_VALUE, Integer.MAX_VALUE))
                .isEqualTo(notes(5, 60, Length.LONGEST, 127).with(Tick.LAST, 62, new Note(1, 5)));
        assertThat(CapturedNotes.of(List.of(events), 100, 5).size()).isZero();
    }
}
