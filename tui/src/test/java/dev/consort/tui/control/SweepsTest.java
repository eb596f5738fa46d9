package dev.consort.tui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.state.control.Target;
import dev.consort.tui.control.Sweeps.Move;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SweepsTest {
    private static final long MILLI = 1_000_000;

    private final Sweeps sweeps = new Sweeps();
    private final List<Move> moves = new ArrayList<>();

    /** Moves some targets every millisecond for a second, and takes what may leave. */
    private void sweep(int targets) {
        for (long ms = 0; ms < 1000; ms++) {
            for (int i = 0; i < targets; i++) {
                sweeps.turn(target(i), ms / 1000.0);
            }
            take(ms * MILLI);
        }
    }

    private void take(long now) {
        for (Move move = sweeps.next(now); move != null; move = sweeps.next(now)) {
            moves.add(move);
        }
    }

    private static Target target(int number) {
        return new Target.SendLevel(1, number);
    }

    @Test
    void aTargetMovesThirtyTimesASecondAndEndsWhereTheKnobStands() {
        sweep(1);
        take(2000 * MILLI);
        assertThat(moves).hasSizeBetween(29, 32);
        assertThat(moves.get(moves.size() - 1).value()).isEqualTo(0.999);
    }

    @Test
    void theFirstTouchLeavesAtOnce() {
        sweeps.turn(target(1), 0.5);
        assertThat(sweeps.remainingNanos(7)).isZero();
        assertThat(sweeps.next(7)).isEqualTo(new Move(target(1), 0.5));
        assertThat(sweeps.remainingNanos(7)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void eightFadersAtOnceShareNinetyMovesFairly() {
        sweep(8);
        assertThat(moves).hasSizeBetween(83, 91);
        Map<Target, Integer> each = new HashMap<>();
        moves.forEach(move -> each.merge(move.target(), 1, Integer::sum));
        assertThat(each.values()).allSatisfy(count -> assertThat(count).isBetween(10, 12));
    }

    @Test
    void tellsHowLongTheNextHasToWait() {
        sweeps.turn(target(1), 0.1);
        sweeps.next(0);
        sweeps.turn(target(1), 0.2);
        long wait = sweeps.remainingNanos(10 * MILLI);
        assertThat(wait).isBetween(23 * MILLI, 24 * MILLI);
        assertThat(sweeps.next(10 * MILLI)).isNull();
        assertThat(sweeps.next(10 * MILLI + wait)).isEqualTo(new Move(target(1), 0.2));
    }
}
