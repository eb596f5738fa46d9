package dev.consort.tui.plain.report;

import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.PadSound;
import dev.consort.protocol.state.sequencer.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A drum kit as lines: its pads and the hits of its patterns. */
public record KitReport(Kit kit) {
    /** How the kit plays, and a line for each pad that is hit in one pattern, counted from 0. */
    public String pattern(int number) {
        Pattern pattern = kit.patterns().get(number);
        List<String> lines = new ArrayList<>();
        lines.add("pattern " + (number + 1) + ": " + pattern.length() + " steps of "
                + kit.resolution().wireName() + ", swing " + Wording.percent(kit.swing()) + ", "
                + (kit.chain().isEmpty() ? "pattern " + (kit.current() + 1) + " is chosen" : "chain " + chain()));
        for (int pad = 0; pad < Kit.PADS; pad++) {
            String hits = hits(pattern, pad);
            if (!hits.isEmpty()) {
                lines.add(pad + 1 + " " + kit.pads().get(pad).name() + ": " + hits);
            }
        }
        return String.join("\n", lines);
    }

    private String chain() {
        return kit.chain().stream().map(each -> Integer.toString(each + 1)).collect(Collectors.joining(" "));
    }

    private static String hits(Pattern pattern, int wanted) {
        List<String> hits = new ArrayList<>();
        pattern.steps().forEachEvent((step, pad, hit) -> {
            if (pad == wanted && step < pattern.length()) {
                hits.add(step + 1 + " (" + hit.velocity() + ")");
            }
        });
        return String.join(", ", hits);
    }

    /** What each pad plays. */
    public String pads() {
        List<String> lines = new ArrayList<>();
        for (int pad = 0; pad < Kit.PADS; pad++) {
            PadSound sound = kit.pads().get(pad);
            lines.add(pad + 1 + " " + sound.name() + ": "
                    + Wording.list(
                            Wording.level(sound.level()),
                            sound.pitch() == 0 ? "" : "pitch " + sound.pitch(),
                            sound.reverse() ? "backwards" : "",
                            sound.sample() == null ? "" : "recording " + sound.sample(),
                            sound.instrument() == null
                                    ? ""
                                    : "plays instrument " + sound.instrument() + " at " + sound.note()));
        }
        return String.join("\n", lines);
    }
}
