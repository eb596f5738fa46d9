package dev.consort.protocol.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** A tempered C major triad becomes a pure one: the three tones cannot all stay. */
class ContinuityTest {
    private static final double THIRD = -13.6863;
    private static final double FIFTH = 1.9550;
    /** By how much the pure triad as a whole is moved so as to be where the tempered one was on average. */
    private static final double SHIFT = -(THIRD + FIFTH) / 3;

    private final PitchClassSet triad = PitchClassSet.of(Sounding.C_MAJOR);
    private final Intonation tempered = new Intonation(new double[12], triad.bits(), 0);
    private final PitchClassSet seventh = PitchClassSet.of(Sounding.pitches(60, 64, 67, 70));

    @Test
    void toneThatIsNearlyRightStaysExactly() {
        assertThat(pure(Continuity.FREE).cents(60)).isCloseTo(0, within(1e-3));
    }

    @Test
    void toneThatIsFurtherOutGoesThreeTenthsOfTheWayToItsPlace() {
        assertThat(pure(Continuity.FREE).cents(64)).isCloseTo(0.3 * (THIRD + SHIFT), within(1e-3));
        assertThat(pure(Continuity.FREE).cents(67)).isCloseTo(0.3 * (FIFTH + SHIFT), within(1e-3));
    }

    @Test
    void toneThatIsNewIsPutWhereTheChordHasIt() {
        assertThat(after(Continuity.FREE, seventh).cents(70)).isCloseTo(17.5963 + SHIFT, within(1e-3));
    }

    @Test
    void driftIsHowFarTheChordWasMoved() {
        assertThat(pure(Continuity.FREE).drift()).isCloseTo(SHIFT, within(1e-3));
        assertThat(pure(Continuity.HOMEWARD).drift())
                .as("less than a step from home")
                .isZero();
    }

    private Intonation pure(Continuity continuity) {
        return after(continuity, triad);
    }

    private Intonation after(Continuity continuity, PitchClassSet tones) {
        double[] home = {0, 0, 0, 0, THIRD, 0, 0, FIFTH, 0, 0, 17.5963, 0};
        MovingIntonation now = MovingIntonation.of(new Intonation(home, 0, 0));
        continuity.follow(MovingIntonation.of(tempered), tones.bits(), now);
        return now.still();
    }
}
