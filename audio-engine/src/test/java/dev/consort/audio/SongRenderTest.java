package dev.consort.audio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.audio.sample.Samples;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.generator.Algorithm;
import dev.consort.protocol.state.generator.GeneratorVoice;
import dev.consort.protocol.state.instrument.SourceType;
import org.junit.jupiter.api.Test;

class SongRenderTest {
    private static final int BAR = 1920;

    @Test
    void generatorsPlayToTheEndOfALongSong() {
        NetworkState state = Bands.of(SourceType.SINE);
        GeneratorVoice voice = GeneratorVoice.of("v", 1, Algorithm.Euclidean.DEFAULT, 1);
        state = state.withGenerators(state.generators().withVoices(IdMap.of(1, voice)));
        state = state.withSession(state.session().withBpm(400));
        state = Bands.note(state, 1, 100 * BAR - 1, 60, 1);
        float peak = 0;
        try (SongRender song = new SongRender(state, EngineConfig.DEFAULT, Samples.NONE, 0)) {
            float[] block = new float[2 * EngineConfig.DEFAULT.blockFrames()];
            while (!song.isOver()) {
                song.render(block);
                peak = song.share() > 0.95 && song.share() < 0.99 ? Math.max(peak, Bands.peak(block)) : peak;
            }
        }

        assertThat(peak).isGreaterThan(0.01f);
    }
}
