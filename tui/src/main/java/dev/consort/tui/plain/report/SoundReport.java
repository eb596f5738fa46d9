package dev.consort.tui.plain.report;

import dev.consort.protocol.state.effect.EqBand;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Lfo;
import dev.consort.protocol.state.performance.Arpeggiator;
import dev.consort.protocol.state.performance.Groove;
import dev.consort.protocol.state.sampler.Slice;
import dev.consort.tui.command.words.Choices;
import dev.consort.tui.knob.Knob;
import dev.consort.tui.knob.Knobs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How one instrument sounds, as lines. */
public record SoundReport(Instrument one) {
    /** Everything that was set about it. */
    public String lines() {
        List<String> lines = new ArrayList<>();
        lines.add(one.id() + " " + one.name() + ": " + one.source().type().label()
                + (one.polyphonic() ? "" : ", one note at a time") + (one.stereo() ? "" : ", mono"));
        lines.add("knobs: " + Knobs.of(one).stream().map(SoundReport::knob).collect(Collectors.joining(", ")));
        addShape(lines);
        addStyle(lines);
        addEq(lines);
        one.effects().forEach(effect -> lines.add(Wording.effect(effect)));
        addSlices(lines);
        return String.join("\n", lines);
    }

    private static String knob(Knob knob) {
        return knob.name() + " " + knob.valueText();
    }

    private void addShape(List<String> lines) {
        if (one.filter() != null) {
            lines.add("filter: " + Choices.name(one.filter().type())
                    + (one.filter().enabled() ? "" : ", off"));
        }
        Lfo lfo = one.lfo();
        if (lfo.enabled()) {
            lines.add("lfo: " + Wording.number(lfo.rate()) + " Hz, depth " + Wording.percent(lfo.depth()) + ", "
                    + Choices.name(lfo.shape()) + ", moves " + Choices.name(lfo.target())
                    + (lfo.param() == null ? "" : " " + lfo.param()));
        }
    }

    private void addStyle(List<String> lines) {
        Arpeggiator arp = one.arpeggiator();
        if (arp != null) {
            lines.add("arpeggiator: " + (arp.enabled() ? "" : "off, ") + Choices.name(arp.direction()) + ", "
                    + Choices.name(arp.rate()) + ", " + arp.octaves() + " octaves, gate "
                    + Wording.percent(arp.gate()));
        }
        if (one.chord() != null) {
            lines.add("chord: " + Choices.name(one.chord()));
        }
        Groove groove = one.groove();
        if (groove != null) {
            lines.add("groove: swing " + Wording.percent(groove.swing()) + ", humanize "
                    + Wording.percent(groove.humanizeVelocity()) + " " + Wording.percent(groove.humanizeTiming())
                    + ", offset " + Wording.number(groove.offsetMillis()) + " ms");
        }
        if (one.layer() != null) {
            lines.add("layer: group " + one.layer().group() + ", octave "
                    + one.layer().octave());
        }
    }

    private void addEq(List<String> lines) {
        if (one.eq() == null) {
            return;
        }
        for (int number : one.eq().bands().ids()) {
            EqBand band = one.eq().bands().get(number);
            if (band.gain() != 0) {
                lines.add("eq band " + number + ": " + Choices.name(band.type()) + ", "
                        + Wording.number(band.frequency()) + " Hz, gain " + Wording.number(band.gain()) + " dB, q "
                        + Wording.number(band.q()) + (band.enabled() && one.eq().enabled() ? "" : ", off"));
            }
        }
    }

    private void addSlices(List<String> lines) {
        if (one.sampler() == null) {
            return;
        }
        lines.add("recording: " + one.sampler().sample() + (one.sampler().loop() ? ", loops" : ""));
        for (int id : one.sampler().slices().ids()) {
            Slice slice = one.sampler().slices().get(id);
            lines.add("slice " + id + " " + slice.name() + ": " + Wording.percent(slice.start()) + " to "
                    + Wording.percent(slice.end()) + ", root " + slice.root());
        }
    }
}
