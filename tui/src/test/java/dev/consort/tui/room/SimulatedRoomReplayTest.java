package dev.consort.tui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Plays one plan again and prints all that happens; see docs/simulated-room.md. */
class SimulatedRoomReplayTest {
    @Test
    @EnabledIfSystemProperty(named = "room.plan", matches = ".+")
    void planFromAFileHolds() throws IOException {
        replay(Plan.parse(Files.readString(Path.of(System.getProperty("room.plan")))));
    }

    @Test
    @EnabledIfSystemProperty(named = "room.seed", matches = "-?\\d+")
    void planOfASeedHolds() {
        replay(Plan.drawn(Long.getLong("room.seed"), Integer.getInteger("room.steps", 200)));
    }

    private static void replay(Plan plan) {
        Planted planted =
                System.getProperty("room.bug") == null ? null : Planted.valueOf(System.getProperty("room.bug"));
        Run run = Run.of(plan, planted == null ? Bug.NONE : planted.get(), true);
        run.trace().forEach(System.out::println);

        assertThat(run.failure()).isNull();
    }
}
