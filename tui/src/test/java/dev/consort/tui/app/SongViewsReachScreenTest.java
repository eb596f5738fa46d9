package dev.consort.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.ClipAction;
import dev.consort.protocol.action.GeneratorSettingAction;
import dev.consort.protocol.action.GeneratorVoiceAction;
import dev.consort.protocol.action.GroupAction.SetGroupEq;
import dev.consort.protocol.action.GroupAction.SetGroupEqBand;
import dev.consort.protocol.action.LaneAction;
import dev.consort.protocol.action.PerformanceAction.LinkLayer;
import dev.consort.protocol.action.PerformanceAction.SetArpeggiator;
import dev.consort.protocol.action.PerformanceAction.SetChord;
import dev.consort.protocol.action.PerformanceAction.SetGroove;
import dev.consort.protocol.action.PlacementAction;
import dev.consort.protocol.action.PointAction;
import dev.consort.protocol.action.SettingAction;
import dev.consort.protocol.action.SoundAction.SetEq;
import dev.consort.protocol.action.SoundAction.SetEqBand;
import dev.consort.protocol.action.TransportAction.SetMode;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever can be done to the song, its feel and its sound as a whole can be done with keys. */
class SongViewsReachScreenTest {
    private final Seat seat = new Seat();

    private static Stream<Class<?>> every(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(SongViewsReachScreenTest::every)
                : Stream.of(family);
    }

    private static Set<Class<?>> wanted() {
        Set<Class<?>> wanted = new LinkedHashSet<>(List.of(
                SetGroove.class,
                SetArpeggiator.class,
                SetChord.class,
                SetEq.class,
                SetEqBand.class,
                SetGroupEq.class,
                SetGroupEqBand.class,
                SetMode.class));
        Stream.of(
                        ClipAction.class,
                        PlacementAction.class,
                        LaneAction.class,
                        PointAction.class,
                        SettingAction.class,
                        GeneratorSettingAction.class,
                        GeneratorVoiceAction.class)
                .flatMap(SongViewsReachScreenTest::every)
                .forEach(wanted::add);
        return wanted;
    }

    @Test
    void reachesEveryActionThatBelongsToTheseViews() {
        keys("P 5 N Enter n Enter e Enter Alt-Right ] } d x X Enter y M");
        keys("7 a Enter Enter Alt-Right y p x v x E A r X y");
        seat.press("Alt-e", "+", "E");
        Scenery.send(seat, new LinkLayer(3, 4));
        keys("PgDn PgDn PgDn PgDn PgDn PgDn PgDn PgDn + E PgUp");
        turnEveryRow("Alt-g");
        keys("Alt-n a Enter n Enter r e Enter");
        turnEveryRow("Alt-n");
        seat.press("x", "y");
        turnEveryRow("Alt-f");
        Set<Class<?>> missing = wanted();
        seat.studio.sent.forEach(action -> missing.remove(action.getClass()));
        assertThat(missing).isEmpty();
    }

    private void keys(String row) {
        seat.press(row.split(" "));
    }

    /** Turns or, where that does nothing, enters each row of a sheet. */
    private void turnEveryRow(String view) {
        keys(", , , , , , , , " + view + " Home");
        for (int row = 0; row < 40; row++) {
            int sent = seat.studio.sent.size();
            seat.press("Right");
            if (seat.studio.sent.size() == sent) {
                seat.press("Enter", "Enter");
            }
            seat.press("Down");
        }
    }
}
