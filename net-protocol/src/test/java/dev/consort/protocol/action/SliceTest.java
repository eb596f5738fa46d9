package dev.consort.protocol.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.sampler.Sampler;
import dev.consort.protocol.state.sampler.Slice;
import dev.consort.protocol.testkit.Sessions;
import org.junit.jupiter.api.Test;

class SliceTest {
    private static final Author ANA = new Author(Sessions.ANA, "Ana");
    private static final int BREAK = Sessions.SAMPLER;

    private final NetworkState full = Sessions.full();

    private static Sampler sampler(NetworkState state) {
        return state.instruments().get(BREAK).sampler();
    }

    @Test
    void aRecordingBeginsAsOneSliceAndIsCutInTwo() {
        assertThat(sampler(full).slices().get(1)).isEqualTo(new Slice("Whole", 0, 0.5, 60));
        assertThat(sampler(full).slices().get(2)).isEqualTo(new Slice("Slice 2", 0.5, 1, 61));
    }

    @Test
    void evenPartsCoverTheWholeWithoutGaps() {
        NetworkState after = Sessions.after(full, new SamplerAction.CutEvenly(BREAK, 7));
        double end = 0;
        for (Slice slice : sampler(after).slices()) {
            assertThat(slice.start()).isEqualTo(end);
            end = slice.end();
        }
        assertThat(end).isEqualTo(1);
        assertThat(sampler(after).slices().size()).isEqualTo(7);
    }

    @Test
    void aSliceThatIsTakenOutLeavesItsPartToTheOneBefore() {
        NetworkState after = Sessions.after(full, new SamplerAction.RemoveSlice(BREAK, 2));
        assertThat(sampler(after).slices().get(1)).isEqualTo(Slice.WHOLE);
    }

    @Test
    void theFirstSliceLeavesItsPartToTheNext() {
        NetworkState after = Sessions.after(full, new SamplerAction.RemoveSlice(BREAK, 1));
        assertThat(sampler(after).slices().get(2)).isEqualTo(new Slice("Slice 2", 0, 1, 61));
    }

    @Test
    void theLastSliceStays() {
        NetworkState one = Sessions.after(full, new SamplerAction.RemoveSlice(BREAK, 2));
        assertThat(new SamplerAction.RemoveSlice(BREAK, 1).applyTo(one, ANA).isRefused())
                .isTrue();
    }

    @Test
    void aCutOutsideOfTheSliceIsRefused() {
        assertThat(new SamplerAction.Cut(BREAK, 1, 0.5).applyTo(full, ANA).isRefused())
                .isTrue();
        assertThat(new SamplerAction.Cut(BREAK, 1, 0).applyTo(full, ANA).isRefused())
                .isTrue();
    }

    @Test
    void anotherRecordingKeepsTheSlices() {
        NetworkState after = Sessions.after(full, new SoundAction.LoadSample(BREAK, "funky.wav"));
        assertThat(sampler(after).slices()).isEqualTo(sampler(full).slices());
        assertThat(sampler(after).sample()).isEqualTo("funky.wav");
    }

    @Test
    void aSampleIsNamedAndNeverAPath() {
        for (String path : new String[] {"../secret.wav", "/etc/passwd", ".bashrc", "C:\\x.wav", "a/b.wav"}) {
            assertThat(new SoundAction.LoadSample(BREAK, path)
                            .applyTo(full, ANA)
                            .refusal()
                            .reason())
                    .contains("without slash or colon");
        }
    }

    @Test
    void aPadPlaysASlice() {
        assertThat(full.sequencer().kit(Sessions.DRUMS).pads().get(10).sample()).isEqualTo("amen.wav");
        assertThat(full.sequencer().kit(Sessions.DRUMS).pads().get(10).start()).isEqualTo(0.5);
    }
}
