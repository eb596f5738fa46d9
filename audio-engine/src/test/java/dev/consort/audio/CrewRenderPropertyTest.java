package dev.consort.audio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.audio.crew.Crew;
import dev.consort.audio.sample.Samples;
import dev.consort.protocol.state.NetworkState;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CrewRenderPropertyTest {
    private static final EngineConfig CONFIG = EngineConfig.DEFAULT;
    private static final int BLOCKS = 230;

    @Property(tries = 25)
    void threadsMakeNoDifferenceToASingleBit(@ForAll long seed, @ForAll boolean listens) {
        NetworkState song = BandOfChance.song(seed, listens);
        float[] live = live(song);

        assertThat(Bands.peak(live)).isGreaterThan(0);
        for (int hands = 1; hands <= 3; hands++) {
            try (Crew crew = new Crew(hands)) {
                assertThat(Arrays.mismatch(rendered(song, crew), live))
                        .as("first sample that differs with %d threads", hands)
                        .isEqualTo(-1);
            }
        }
    }

    private static float[] rendered(NetworkState state, Crew crew) {
        float[] sound = new float[2 * BLOCKS * CONFIG.blockFrames()];
        float[] block = new float[2 * CONFIG.blockFrames()];
        try (SongRender song = new SongRender(state, CONFIG, Samples.NONE, 1, crew)) {
            for (int at = 0; at < sound.length; at += block.length) {
                song.render(block);
                System.arraycopy(block, 0, sound, at, block.length);
            }
        }
        return sound;
    }

    /** As an output would hear it. */
    private static float[] live(NetworkState state) {
        AudioEngine engine = Bands.engine(Bands.playing(state, true));
        float[] sound = new float[2 * BLOCKS * CONFIG.blockFrames()];
        float[] block = new float[2 * CONFIG.blockFrames()];
        for (int at = 0; at < sound.length; at += block.length) {
            engine.render(block, CONFIG.blockFrames());
            System.arraycopy(block, 0, sound, at, block.length);
        }
        return sound;
    }
}
