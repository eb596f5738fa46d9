package dev.consort.tui.command.pattern;

import dev.consort.protocol.state.sequencer.PadSound;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.Thing;

/** Reads one setting of what a pad plays. */
record PadReader(PadSound p) {
    PadSound changed(Arguments a) throws BadCommand {
        String what = a.keyword("the setting", "level", "start", "end", "reverse", "pitch", "sample", "plays", "name");
        return switch (what) {
            case "level" -> with(a.share("the level"), p.start(), p.end());
            case "start" -> with(p.level(), a.share("the start"), p.end());
            case "end" -> with(p.level(), p.start(), a.share("the end"));
            case "reverse" -> turned(a.onOff(p.reverse()), p.pitch());
            case "pitch" -> turned(p.reverse(), a.whole("the pitch"));
            case "sample" ->
                playing(a.maybe("none") != null ? null : a.word("the recording"), p.instrument(), p.note());
            case "plays" -> plays(a);
            default -> named(a.rest("the name"));
        };
    }

    private PadSound with(double level, double start, double end) {
        return new PadSound(p.name(), level, start, end, p.reverse(), p.pitch(), p.sample(), p.instrument(), p.note());
    }

    private PadSound turned(boolean reverse, int pitch) {
        return new PadSound(
                p.name(), p.level(), p.start(), p.end(), reverse, pitch, p.sample(), p.instrument(), p.note());
    }

    private PadSound playing(String sample, Integer instrument, Integer note) {
        return new PadSound(p.name(), p.level(), p.start(), p.end(), p.reverse(), p.pitch(), sample, instrument, note);
    }

    private PadSound plays(Arguments a) throws BadCommand {
        if (a.maybe("none") != null) {
            return playing(p.sample(), null, null);
        }
        int instrument = a.the(Thing.INSTRUMENT).id();
        return playing(p.sample(), instrument, a.pitch("the pitch"));
    }

    private PadSound named(String name) {
        return new PadSound(
                name, p.level(), p.start(), p.end(), p.reverse(), p.pitch(), p.sample(), p.instrument(), p.note());
    }
}
