package dev.consort.audio.midi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.audio.midi.file.Meta;
import dev.consort.audio.midi.file.MidiTrack;
import dev.consort.audio.midi.file.MidiWriter;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class MidiTrackTest {
    @Test
    void atOneTickSettingsComeFirstThenEndsThenCommentsThenBeginnings() {
        MidiTrack track = new MidiTrack();
        track.note(1, 200, 300, 61, 70);
        track.comment(200, Meta.PRIVATE, new byte[] {5});
        track.note(1, 0, 200, 60, 70);
        track.setting(200, 0xC1, 7);

        assertThat(HexFormat.of().withUpperCase().formatHex(MidiWriter.file(480, List.of(track))))
                .isEqualTo("4D54686400000006" + "0001" + "0001" + "01E0" + "4D54726B" + "0000001D" + "00913C46"
                        + "8148C107" + "00813C40" + "00FF7F0105" + "00913D46" + "64813D40" + "00FF2F00");
    }
}
