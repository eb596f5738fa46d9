package dev.consort.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.audio.AudioEngine;
import dev.consort.audio.EngineConfig;
import dev.consort.audio.midi.MidiExport;
import dev.consort.audio.midi.MidiImport;
import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.BusAction;
import dev.consort.protocol.action.GeneratorVoiceAction;
import dev.consort.protocol.action.InstrumentEffectAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.StepAction;
import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.shape.Malformed;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.TempoMap;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.generator.Algorithm;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.whole.StateJson;
import dev.consort.protocol.whole.WholeState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is let in from a file can be played, whatever stands in it. */
class AbsurdStatePropertyTest {
    private static final Author ANA = new Author(1, "Ana");
    private static final int FRAMES = 256;
    private static final List<Object> WHOLE =
            List.of(0L, 1L, 2L, 12L, 16L, 64L, 127L, 960L, 1_920L, 191_999_999L, 192_000_000L, 2_147_483_647L, -1L);
    private static final List<Object> REAL =
            List.of(0.0, 1.0, -1.0, 1e-9, 0.1, 0.9999, 8.0, 10.0, 20.0, 24.0, 400.0, 480.0, 20_000.0, 1e300, -24.0);

    private static final NetworkState BEGIN = begin();

    /** The smaller a state, the more of the absurd ones are let in. */
    private static NetworkState withoutEffects(NetworkState band) {
        NetworkState plain = band;
        for (Instrument each : band.instruments().byId()) {
            plain = plain.withInstrument(each.edit(draft -> draft.chain(EffectChain.EMPTY)));
        }
        return plain;
    }

    private static NetworkState begin() {
        NetworkState state = withoutEffects(StarterBand.session("Jam"));
        List<NetworkAction> actions = List.of(
                new BusAction.AddBus("Room"),
                new InstrumentEffectAction.AddEffect(2, EffectType.DELAY),
                new InstrumentEffectAction.AddEffect(3, EffectType.REVERB),
                new StepAction.Euclid(1, 0, 0, 4, 16, 0, null),
                new GeneratorVoiceAction.AddVoice(4, Algorithm.Euclidean.DEFAULT, "Clave", 7),
                new GeneratorVoiceAction.AddVoice(5, Algorithm.LSystem.DEFAULT, null, null));
        for (NetworkAction action : actions) {
            state = action.applyTo(state, ANA).state();
        }
        return state;
    }

    @Property(tries = 250)
    void whateverIsLetInIsPlayed(@ForAll Random random) {
        NetworkState state = absurd(random);
        if (state != null) {
            play(state);
        }
    }

    /** If next to nothing were let in, the property above would say next to nothing. */
    @Example
    void enoughIsLetInToSaySomething() {
        Random random = new Random(7);
        int let = 0;
        for (int i = 0; i < 200; i++) {
            let += absurd(random) == null ? 0 : 1;
        }
        assertThat(let).isBetween(40, 190);
    }

    @Example
    void whatIsReadFromAMidiFileIsFoundWhole() throws Exception {
        Path file = Files.createTempFile("song", ".mid");
        try {
            Session session =
                    BEGIN.session().withTempoMap(TempoMap.empty().from(0, 1).from(7_680, 4));
            Files.write(file, MidiExport.of(BEGIN.withSession(session)).bytes());
            assertThat(WholeState.complaint(MidiImport.read(file).session())).isNull();
        } finally {
            Files.delete(file);
        }
    }

    private static void play(NetworkState state) {
        float[] block = new float[2 * FRAMES];
        try (AudioEngine engine = new AudioEngine(EngineConfig.DEFAULT)) {
            engine.publish(state.withTransport(state.transport().withPlaying(true)));
            state.instruments().order().forEach(id -> engine.noteOn(id, 60, 100));
            for (int blocks = 0; blocks < 40; blocks++) {
                engine.render(block, FRAMES);
                for (float sample : block) {
                    assertThat(Float.isFinite(sample)).isTrue();
                }
            }
        }
    }

    /** A session with a few values changed; null where it is not let in. */
    @SuppressWarnings("unchecked")
    private static NetworkState absurd(Random random) {
        Map<String, Object> json = (Map<String, Object>) StateShapes.STATE.toJson(BEGIN);
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            List<Runnable> deeds = new ArrayList<>();
            collect(json, deeds, random);
            deeds.get(random.nextInt(deeds.size())).run();
        }
        try {
            NetworkState state = StateJson.complaint(json) == null ? StateShapes.STATE.fromJson(json) : null;
            return state == null || WholeState.complaint(state) != null ? null : state;
        } catch (Malformed | IllegalArgumentException e) {
            return null;
        }
    }

    @SuppressWarnings("unchecked")
    private static void collect(Object json, List<Runnable> deeds, Random random) {
        if (json instanceof List<?> list) {
            list.forEach(each -> collect(each, deeds, random));
        }
        if (json instanceof Map<?, ?> object) {
            Map<String, Object> members = (Map<String, Object>) object;
            members.forEach((name, value) -> {
                collect(value, deeds, random);
                if (value instanceof Number) {
                    List<Object> others = value instanceof Long ? WHOLE : REAL;
                    deeds.add(() -> members.put(name, others.get(random.nextInt(others.size()))));
                }
            });
        }
    }
}
