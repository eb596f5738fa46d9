package dev.consort.tui.command.music;

import dev.consort.protocol.range.Most;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import java.util.ArrayList;
import java.util.List;

/** What one person has copied, of one kind. Only this person sees it. One thread. */
public final class Clipboard<T> {
    private final String what;
    private final String example;
    private List<T> kept = List.of();

    /**
     * @param what one of the things that are kept
     * @param example a line that copies some
     */
    public Clipboard(String what, String example) {
        this.what = what;
        this.example = example;
    }

    /** Keeps things once the command is understood; answers a sentence about it. */
    public String keep(Arguments arguments, List<T> things, String from) throws BadCommand {
        if (things.isEmpty()) {
            throw new BadCommand("there is no " + what + " in that range of " + from);
        }
        List<T> copy = List.copyOf(things);
        arguments.then(() -> kept = copy);
        return "copied " + things.size() + " " + what + (things.size() == 1 ? "" : "s") + " of " + from;
    }

    /** What is kept, in portions that one action may have. */
    public List<List<T>> portions() throws BadCommand {
        if (kept.isEmpty()) {
            throw new BadCommand("nothing is copied yet; " + example + " copies");
        }
        List<List<T>> portions = new ArrayList<>();
        for (int from = 0; from < kept.size(); from += Most.AT_ONCE) {
            portions.add(kept.subList(from, Math.min(kept.size(), from + Most.AT_ONCE)));
        }
        return portions;
    }
}
