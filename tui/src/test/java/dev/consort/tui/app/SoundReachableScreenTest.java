package dev.consort.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.BusAction;
import dev.consort.protocol.action.GroupAction;
import dev.consort.protocol.action.InstrumentEffectAction;
import dev.consort.protocol.action.MasterAction;
import dev.consort.protocol.action.PerformanceAction;
import dev.consort.protocol.action.SoundAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.action.StripEffectAction;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a session can be asked to do to the band and the mix has a key or a row in these views. */
class SoundReachableScreenTest {
    /** The bands of an equaliser are turned in its own view. */
    private static final Set<Class<?>> ELSEWHERE = Set.of(
            SoundAction.SetEqBand.class,
            GroupAction.SetGroupEqBand.class,
            PerformanceAction.SetArpeggiator.class,
            PerformanceAction.SetChord.class,
            PerformanceAction.SetGroove.class);

    private final Seat seat = new Seat(80, 24, dev.consort.tui.theme.GlyphTier.UNICODE);
    private final Rows rows = new Rows(seat);

    @Test
    void reachesEveryActionOfTheBandAndTheMix() {
        MixScenery.band(seat);
        seat.studio.sent.clear();
        band();
        sound();
        mixer();
        strips();
        Set<Class<?>> reached = seat.studio.sent.stream().map(Object::getClass).collect(Collectors.toSet());
        Stream<Class<?>> wanted = Stream.of(
                        BandAction.class,
                        SoundAction.class,
                        InstrumentEffectAction.class,
                        StripAction.class,
                        StripEffectAction.class,
                        BusAction.class,
                        GroupAction.class,
                        MasterAction.class,
                        PerformanceAction.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()));
        assertThat(wanted.filter(action -> !ELSEWHERE.contains(action) && !reached.contains(action)))
                .isEmpty();
    }

    private void band() {
        seat.press("1", "a", "Enter", "i", "Enter", "S", "Enter", "Alt-Up", "r")
                .type("x")
                .press("Enter");
        seat.press("x", "y", "Home", ".", ".", "Right", "W", "w").type("pad").press("Enter", "m", "s");
    }

    private void sound() {
        seat.press("8");
        for (String row :
                new String[] {"transpose", "cutoff", "attack", "depth", "polyphonic", "stereo", "octave", "pan"}) {
            rows.to(row).press("Right").press("Left");
        }
        rows.section("Equaliser").press("Enter");
        rows.section("Effect 2").press("!", "Alt-Up", "Down", "Right", "x");
        seat.press("a").type("convolution").press("Enter");
        rows.on("room").press("Enter").type("hall.wav").press("Enter");
        seat.press("S").type("sampler").press("Enter");
        rows.to("recording").press("Enter").type("voice.wav").press("Enter");
        rows.to("output").press("Right", "Right");
        rows.to("to 1").press("Right");
    }

    private void mixer() {
        seat.press("2", "End", "Up", "m", "Left", "Up", "<", "m", "s", "e")
                .type("x")
                .press("Enter");
        seat.press("a").press("Enter", "End", "Left", "x", "y");
        seat.press("End", "Left", "Left", "Left", "Up", "<", "m", "s", "e")
                .type("x")
                .press("Enter");
        seat.press("}", "D").type("reverb").press("Enter");
    }

    private void strips() {
        seat.press("Enter");
        rows.section("Equaliser").press("Enter");
        seat.press("Esc", "End", "Left", "Left", "Enter");
        rows.section("Effect 1").press("Right", "Left", "Down", "Right");
        rows.to("room").press("Enter").type("hall.wav").press("Enter");
        seat.press("a").type("gate").press("Enter").press("Alt-Up", "x");
    }
}
