package dev.consort.tui.pane.generators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.state.generator.Algorithm.Markov;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarkovShapeTest {
    private static Markov chain(List<Double> matrix) {
        return new Markov(matrix, Markov.DEFAULT.initial(), 0, Markov.DEFAULT.duration());
    }

    @ParameterizedTest
    @EnumSource(MarkovShape.class)
    void knowsItselfAgainAndStaysInRange(MarkovShape shape) {
        assertThat(MarkovShape.of(chain(shape.matrix()))).isEqualTo(shape);
        assertThat(shape.matrix()).hasSize(Markov.WEIGHTS).allMatch(weight -> weight > 0 && weight <= 1);
    }

    @Test
    void learnsWhatFollowsWhat() {
        NoteMap notes = NoteMap.empty()
                .with(0, 60, new Note(120, 96))
                .with(480, 64, new Note(120, 96))
                .with(960, 48, new Note(120, 96))
                .with(1440, 64, new Note(120, 96))
                .with(1920, 67, new Note(120, 96));
        List<Double> learned = MarkovShape.learned(notes);
        assertThat(learned.get(4)).isEqualTo(1);
        assertThat(learned.get(4 * 12)).isEqualTo(0.5);
        assertThat(learned.get(4 * 12 + 7)).isEqualTo(0.5);
        assertThat(learned.stream().filter(weight -> weight > 0)).hasSize(3);
        assertThat(MarkovShape.of(chain(learned))).isNull();
    }

    @Test
    void learnsNothingFromASingleNote() {
        assertThat(MarkovShape.learned(NoteMap.empty())).isNull();
        assertThat(MarkovShape.learned(NoteMap.empty().with(0, 60, new Note(1, 1))))
                .isNull();
    }
}
