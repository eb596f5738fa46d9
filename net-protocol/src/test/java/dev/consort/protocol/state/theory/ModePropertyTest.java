package dev.consort.protocol.state.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ModePropertyTest {
    private static final Mode C_MAJOR = new Mode(PitchClass.C, Scale.MAJOR);

    @Property
    void nearestIsInTheModeAndNothingOfTheModeIsNearer(
            @ForAll PitchClass tonic, @ForAll Scale scale, @ForAll @IntRange(min = -500, max = 500) int pitch) {
        Mode mode = new Mode(tonic, scale);
        int nearest = mode.nearest(pitch);
        int distance = Math.abs(nearest - pitch);
        assertThat(mode.contains(nearest)).isTrue();
        for (int nearer = pitch - distance + 1; nearer < pitch + distance; nearer++) {
            assertThat(mode.contains(nearer)).isFalse();
        }
    }

    @Property
    void degreesCountTheTonesWithoutGap(
            @ForAll PitchClass tonic, @ForAll Scale scale, @ForAll @IntRange(min = -500, max = 500) int degree) {
        Mode mode = new Mode(tonic, scale);
        int pitch = mode.pitch(degree);
        assertThat(mode.degree(pitch)).isEqualTo(degree);
        assertThat(mode.contains(pitch)).isTrue();
        for (int between = pitch + 1; between < mode.pitch(degree + 1); between++) {
            assertThat(mode.contains(between)).isFalse();
        }
    }

    @Example
    void tiesGoDown() {
        assertThat(C_MAJOR.nearest(61)).isEqualTo(60);
        assertThat(C_MAJOR.nearest(66)).isEqualTo(65);
        assertThat(new Mode(PitchClass.C, Scale.BLUES).nearest(61)).isEqualTo(60);
        assertThat(new Mode(PitchClass.C, Scale.BLUES).nearest(62)).isEqualTo(63);
    }

    @Example
    void theScaleStandsOnTheTonic() {
        Mode dMinor = new Mode(PitchClass.D, Scale.MINOR);
        assertThat(List.of(62, 64, 65, 67, 69, 70, 72, 74)).allMatch(dMinor::contains);
        assertThat(List.of(61, 63, 66, 68, 71, 73)).noneMatch(dMinor::contains);
        assertThat(dMinor.pitch(dMinor.degree(62) + 7)).isEqualTo(74);
        assertThat(C_MAJOR.pitch(-1)).isEqualTo(-1);
    }
}
