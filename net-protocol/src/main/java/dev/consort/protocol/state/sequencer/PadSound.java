package dev.consort.protocol.state.sequencer;

import dev.consort.protocol.range.FileName;
import dev.consort.protocol.range.Pitch;
import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Share;
import dev.consort.protocol.range.Text;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.sampler.Slice;
import dev.consort.protocol.text.SafeText;

/**
 * What a pad plays: a part of a sample, or a note of another instrument, or, without either, the kit's own drum.
 *
 * @param name shown on the pad
 * @param level linear gain
 * @param start where in the sample it begins, as a share of its length
 * @param end where it ends; later than {@code start}
 * @param reverse backwards
 * @param pitch semitones
 * @param sample the name of a sample in the session's folder; absent for none
 * @param instrument the instrument that it plays; absent for none
 * @param note the pitch that is played on that instrument; absent means middle c
 */
public record PadSound(
        @Text String name,
        @Share double level,
        @Share double start,
        @Share double end,
        boolean reverse,
        @Range(min = -24, max = 24, unit = "st") int pitch,
        @MayBeAbsent @FileName String sample,
        @MayBeAbsent Integer instrument,
        @MayBeAbsent @Pitch Integer note) {

    private static final String[] DRUMS = {
        "Kick",
        "Snare",
        "Closed hat",
        "Open hat",
        "Clap",
        "Rim",
        "Low tom",
        "Mid tom",
        "High tom",
        "Crash",
        "Ride",
        "Cowbell"
    };

    /** The kit's own drum on this pad, 0–11. */
    public static PadSound ofDrum(int pad) {
        return new PadSound(DRUMS[pad], 0.8, 0, 1, false, 0, null, null, null);
    }

    /** This pad with its texts as they are stored. */
    public PadSound clean() {
        String file = sample == null ? null : SafeText.clean(sample, FileName.LONGEST);
        return new PadSound(SafeText.clean(name, Text.NAME), level, start, end, reverse, pitch, file, instrument, note);
    }

    /** This pad with a slice of a recording, and its name. */
    public PadSound playing(String recording, Slice slice) {
        return new PadSound(slice.name(), level, slice.start(), slice.end(), reverse, pitch, recording, null, null);
    }

    /** This pad without the instrument that it played. */
    public PadSound withoutInstrument() {
        return new PadSound(name, level, start, end, reverse, pitch, sample, null, null);
    }
}
