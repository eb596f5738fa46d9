package dev.consort.audio.dawproject;

import static dev.consort.audio.dawproject.ReadProject.each;
import static dev.consort.audio.dawproject.ReadProject.number;
import static dev.consort.audio.dawproject.ReadProject.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.consort.audio.dsp.StateVariableFilter;
import dev.consort.protocol.state.instrument.FilterType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class DawProjectMixerTest {
    private static final String BASS = "instrument-2";

    private final ReadProject read = ReadProject.of(FullSession.made());

    @Test
    void aStripKeepsLevelPanMuteAndSolo() {
        assertThat(read.byId(BASS + "-level").getAttribute("value")).isEqualTo("0.5");
        assertThat(read.byId(BASS + "-level").getAttribute("unit")).isEqualTo("linear");
        assertThat(read.byId(BASS + "-pan").getAttribute("value")).isEqualTo("0.25");
        assertThat(read.byId(BASS + "-mute").getAttribute("value")).isEqualTo("true");
        assertThat(read.byId(BASS + "-channel").getAttribute("solo")).isEqualTo("false");
        assertThat(read.byId("instrument-4-channel").getAttribute("solo")).isEqualTo("true");
    }

    @Test
    void everyChannelGoesWhereItsStripGoes() {
        assertThat(destination(BASS)).isEqualTo("bus-2-channel");
        assertThat(destination("instrument-3")).isEqualTo("group-1-channel");
        assertThat(destination("group-1")).isEqualTo("bus-2-channel");
        assertThat(destination("bus-1")).isEqualTo("master-channel");
        assertThat(destination("master")).isEmpty();
        assertThat(read.byId("bus-1-channel").getAttribute("role")).isEqualTo("effect");
        assertThat(read.byId("group-1-channel").getAttribute("role")).isEqualTo("submix");
    }

    private String destination(String track) {
        return read.byId(track + "-channel").getAttribute("destination");
    }

    @Test
    void aSendKeepsItsLevelItsTapAndWhetherItIsOpen() {
        Element send = read.byId(BASS + "-send-1");
        assertThat(send.getAttribute("type")).isEqualTo("pre");
        assertThat(send.getAttribute("destination")).isEqualTo("bus-1-channel");
        assertThat(read.byId(BASS + "-send-1-on").getAttribute("value")).isEqualTo("false");
        assertThat(read.byId(BASS + "-send-1-level").getAttribute("value")).isEqualTo("0.4");
        assertThat(read.byId("group-1-send-1").getAttribute("type")).isEqualTo("post");
    }

    @Test
    void filterAndEqualisersComeInTheSignalsOrder() {
        List<Element> devices = within(read.byId(BASS + "-channel"), "Equalizer");
        assertThat(each(devices, "id")).containsExactly(BASS + "-filter", BASS + "-eq", BASS + "-effect-1");
        assertThat(each(within(devices.get(0), "Band"), "type")).containsExactly("lowPass");
        assertThat(each(within(devices.get(1), "Band"), "type"))
                .hasSize(12)
                .startsWith("lowShelf", "bell")
                .endsWith("highShelf");
        assertThat(read.byId(BASS + "-eq-on").getAttribute("value")).isEqualTo("false");
        assertThat(each(within(devices.get(2), "Freq"), "value")).containsExactly("200", "1000", "5000");
        assertThat(each(within(devices.get(2), "Gain"), "value")).containsExactly("0", "-6", "0");
    }

    @Test
    void theFiltersQIsTheEnginesGainAtItsCutoff() {
        StateVariableFilter filter = new StateVariableFilter(48_000);
        filter.tune(640, 0.5);
        double peak = 0;
        for (int frame = 0; frame < 48_000; frame++) {
            double out = filter.next(FilterType.LOW_PASS, Math.sin(2 * Math.PI * 640 * frame / 48_000));
            peak = frame < 24_000 ? 0 : Math.max(peak, out);
        }
        assertThat(number(read.byId(BASS + "-filter-band-1-q"), "value")).isCloseTo(peak, offset(0.01));
    }

    @Test
    void whatHasNoCounterpartIsNamed() {
        assertThat(read.remarks)
                .anyMatch(remark -> remark.contains("Reverb on 'Bass', vowel filter of 'Lead', Limiter on 'Master'"))
                .anyMatch(remark -> remark.endsWith("chord: 'Pad'."))
                .anyMatch(remark -> remark.endsWith("layer: 'Keys', 'Pad'."))
                .anyMatch(remark -> remark.contains("by chance"))
                .anyMatch(remark -> remark.contains("generators"))
                .anyMatch(remark -> remark.contains("MIDI controllers"))
                .anyMatch(remark -> remark.contains("song's clips are left out"));
        assertThat(within(read.metadata, "Comment").get(0).getTextContent()).isEqualTo(String.join(" ", read.remarks));
    }
}
