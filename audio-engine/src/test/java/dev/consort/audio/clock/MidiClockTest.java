package dev.consort.audio.clock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.state.NetworkState;
import java.util.List;
import org.junit.jupiter.api.Test;

class MidiClockTest {
    private static final NetworkState SILENT = NetworkState.EMPTY;

    private final Studio studio = new Studio();

    private static NetworkState playing(double bpm, boolean clockOut) {
        return state(bpm, clockOut, true);
    }

    private static NetworkState state(double bpm, boolean clockOut, boolean playing) {
        return SILENT.withSession(SILENT.session().withBpm(bpm))
                .withMidi(SILENT.midi().withClockOut(clockOut))
                .withTransport(SILENT.transport().withPlaying(playing));
    }

    private static NetworkState from(int tick, NetworkState state) {
        return state.withTransport(state.transport().withStartTick(tick));
    }

    private List<Long> pulses() {
        return studio.heard.stream()
                .filter(each -> each.message() == MidiClock.PULSE)
                .map(Studio.Heard::nanos)
                .toList();
    }

    @Test
    void twentyFourPulsesAQuarterDoNotDriftInTenMinutes() {
        studio.follow(playing(133.7, true)).playUntil(600);
        List<Long> pulses = pulses();
        double apart = 60e9 / (133.7 * 24);
        assertThat(pulses).hasSize((int) (600e9 / apart) + 1);
        long frame = Math.round(1e9 / Studio.RATE);
        for (int i = 0; i < pulses.size(); i++) {
            assertThat(pulses.get(i) - Studio.LATENCY - i * apart).isBetween(-2.0, frame + 2.0);
        }
    }

    @Test
    void startComesBeforeTheFirstPulseByAMillisecond() {
        studio.follow(playing(120, true)).playUntil(1);
        assertThat(studio.story()).startsWith("start");
        assertThat(studio.heard.get(1).nanos() - studio.heard.get(0).nanos()).isEqualTo(1_000_000);
        assertThat(studio.heard.get(1).nanos()).isEqualTo(Studio.LATENCY);
    }

    @Test
    void aChangeOfTempoHoldsFromTheNextPulseOn() {
        studio.follow(playing(120, true)).playUntil(10);
        studio.follow(playing(60, true)).playUntil(20);
        List<Long> pulses = pulses();
        assertThat(pulses).hasSizeBetween(480 + 240 - 1, 480 + 240 + 1);
        assertThat(pulses.get(400) - pulses.get(399)).isCloseTo(20_833_333L, within());
        assertThat(pulses.get(600) - pulses.get(599)).isCloseTo(41_666_667L, within());
    }

    private static org.assertj.core.data.Offset<Long> within() {
        return org.assertj.core.data.Offset.offset(21_000L);
    }

    @Test
    void aLocateStopsAndContinuesElsewhere() {
        studio.follow(playing(120, true)).playUntil(1);
        studio.locate(480 * 8).playUntil(2);
        assertThat(studio.story())
                .startsWith("start", "49 pulses", "stop", "position 32", "continue")
                .hasSize(6);
    }

    @Test
    void aPlaceBetweenTwoSixteenthsIsJoinedAtTheNext() {
        studio.follow(from(130, state(120, true, false)))
                .follow(from(130, playing(120, true)))
                .playUntil(1);
        assertThat(studio.story()).startsWith("position 2", "continue");
        long joined = studio.heard.get(2).nanos() - Studio.LATENCY;
        assertThat(joined).isCloseTo(Math.round((240 - 130) / 960.0 * 1e9), within());
    }

    @Test
    void stopStopsAndTheNextStartIsAStart() {
        studio.follow(playing(120, true)).playUntil(1);
        studio.follow(state(120, true, false)).playUntil(2);
        studio.follow(playing(120, true)).playUntil(3);
        assertThat(studio.story()).startsWith("start", "49 pulses", "stop", "start");
    }

    @Test
    void nothingIsSaidWhileTheSessionDoesNotWantIt() {
        studio.follow(playing(120, false)).playUntil(2);
        assertThat(studio.heard).isEmpty();
    }

    @Test
    void whoIsSwitchedOnWhileTheBandPlaysComesInAtASixteenth() {
        studio.follow(playing(120, false)).playUntil(1.1);
        studio.follow(playing(120, true)).playUntil(2);
        assertThat(studio.story()).startsWith("position 10", "continue");
        studio.follow(playing(120, false)).playUntil(3);
        assertThat(studio.story()).endsWith("stop");
    }

    @Test
    void aPortThatIsBackIsToldWhereTheBandIs() {
        studio.follow(playing(120, true)).playUntil(1);
        studio.clock.resume();
        studio.playUntil(2);
        assertThat(studio.story()).startsWith("start", "49 pulses", "stop", "position 10", "continue");
    }

    @Test
    void whatFoundNoRoomIsMadeUpForByComingInAnew() {
        studio.follow(playing(400, true)).playUntil(1);
        studio.stuck = true;
        studio.playUntil(20);
        studio.stuck = false;
        studio.playUntil(21);
        List<String> story = studio.story();
        assertThat(story.get(story.size() - 2)).isEqualTo("continue");
        assertThat(story.get(story.size() - 3)).startsWith("position");
    }

    @Test
    void theLoopsSeamIsNotToldAndThePulsesGoOn() {
        NetworkState state = playing(120, true);
        NetworkState looped = state.withTransport(state.transport().withLoop(true, 0, 480));
        studio.follow(looped).playUntil(10);
        assertThat(studio.story()).containsExactly("start", "480 pulses");
    }
}
