package dev.consort.protocol.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.testkit.Sessions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeStateTest {
    private final Map<String, Object> json = json(Sessions.full());

    @ParameterizedTest
    @CsvSource({
        "session/bpm, 0",
        "session/bpm, 1e300",
        "session/tempoMap/0, 0",
        "session/tempoMap/0, -1",
        "session/timeSignature/unit, 3",
        "transport/loopEnd, 0",
        "transport/loopStart, 2147483647",
        "instruments/nextId, 2",
        "instruments/nextId, 2147483647",
        "instruments/byId/2/id, 3",
        "instruments/byId/2/level, 1.5",
        "instruments/byId/2/nextEffectId, 1",
        "instruments/byId/2/effects/0/id, 0",
        "instruments/byId/2/effects/0/params/mix, 7",
        "instruments/byId/2/lfo/effect, 99",
        "instruments/byId/2/layer/group, 9",
        "instruments/byId/9/sampler/slices/1/end, 0",
        "instruments/byId/9/sampler/nextSliceId, 1",
        "mixer/nextBusId, 1",
        "mixer/buses/1/id, 2",
        "sequencer/kits/1/current, 4",
        "sequencer/kits/1/patterns/0/length, 0",
        "sequencer/kits/1/pads/0/end, 0",
        "arrangement/clips/1/instrument, 77",
        "arrangement/clips/1/length, 0",
        "arrangement/placements/1/clip, 77",
        "arrangement/placements/1/instrument, 77",
        "arrangement/nextClipId, 0",
        "automation/lanes/1/target/instrument, 77",
        "midi/ccMappings/1/target/instrument, 77",
        "midi/nextId, 1",
        "generators/voices/1/instrument, 77",
        "generators/voices/1/loudest, 1",
        "generators/voices/1/algorithm/pulses, 64",
        "generators/constraints/lowest, 127",
        "ownership/1/clientId/, 1"
    })
    void anAbsurdValueIsRefused(String place, double value) {
        set(json, place, value == Math.rint(value) && Math.abs(value) < 1e10 ? (Object) (long) value : value);
        assertThat(complaint()).isNotNull();
    }

    @Test
    void entitiesThatAreNotInTheOrderAndTheOtherWayRoundAreRefused() {
        set(json, "instruments/order", List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L));
        assertThat(complaint()).contains("order");
        set(json, "instruments/order", List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 8L));
        assertThat(complaint()).contains("order");
    }

    @Test
    void anOutputAndASendToNowhereAreRefused() {
        set(json, "instruments/byId/3/output", "Group 1");
        assertThat(complaint()).contains("output");
    }

    @Test
    void kitsWithoutAllPadsAreRefused() {
        ((Map<?, ?>) at(json, "sequencer/kits/1/pads")).remove("3");
        assertThat(complaint()).contains("pads");
    }

    @Test
    void ofWhatTakesMemoryThereIsNoMoreThanThereCanBe() {
        Map<String, Object> tracks = new LinkedHashMap<>();
        for (int id = 1; id <= 600; id++) {
            tracks.put(Integer.toString(id), Map.of("notes", Map.of()));
        }
        set(json, "pianoRoll/tracks", tracks);
        assertThat(StateJson.complaint(json)).contains("tracks");
    }

    @Test
    void aPlaceBehindTheEndOfTimeIsRefusedBeforeAnythingIsMadeOfIt() {
        set(json, "pianoRoll/tracks/2/notes", Map.of("2147483647:60", Map.of("duration", 1L, "velocity", 1L)));
        assertThat(StateJson.complaint(json)).contains("later");
        set(json, "pianoRoll/tracks/2/notes", Map.of("99999999999999999999:60", Map.of()));
        assertThat(StateJson.complaint(json)).contains("later");
    }

    @Test
    void aTextThatMovesACursorIsRefusedWhereverItStands() {
        set(json, "instruments/byId/2/name", "\u001b[2J");
        assertThat(StateJson.complaint(json)).contains("do not show");
    }

    @Test
    void aCrowdedBarIsReadInNoMoreThanItsShareOfMemory() {
        Map<String, Object> notes = new LinkedHashMap<>();
        for (int tick = 0; tick < 1_500; tick++) {
            for (int pitch = 0; pitch < 100; pitch++) {
                notes.put(tick + ":" + pitch, Map.of("duration", 1L, "velocity", 1L));
            }
        }
        set(json, "pianoRoll/tracks/2/notes", notes);
        NetworkState state = StateShapes.STATE.fromJson(json);
        assertThat(state.pianoRoll().notes(2).size()).isEqualTo(150_000);
        assertThat(WholeState.complaint(state)).isNull();
    }

    private String complaint() {
        String early = StateJson.complaint(json);
        return early != null ? early : WholeState.complaint(StateShapes.STATE.fromJson(json));
    }

    private static Object at(Object json, String place) {
        Object found = json;
        for (String name : place.split("/")) {
            found = found instanceof List<?> list ? list.get(Integer.parseInt(name)) : ((Map<?, ?>) found).get(name);
        }
        return found;
    }

    /** A place that ends with a slash stands for the entity under another id. */
    @SuppressWarnings("unchecked")
    private static void set(Map<String, Object> json, String place, Object value) {
        if (place.endsWith("/")) {
            ((Map<String, Object>) at(json, "ownership")).put("77", at(json, "ownership/1"));
            return;
        }
        int slash = place.lastIndexOf('/');
        Map<String, Object> parent = (Map<String, Object>) at(json, place.substring(0, slash));
        assertThat(parent).as(place).isNotNull();
        parent.put(place.substring(slash + 1), value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(NetworkState state) {
        return (Map<String, Object>) new ArrayList<>(List.of(StateShapes.STATE.toJson(state))).get(0);
    }
}
