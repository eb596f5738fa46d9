package dev.consort.tui.pane.instruments;

import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.pane.Holder;
import dev.consort.tui.pane.Onlooker;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.theme.Theme;
import java.util.ArrayList;
import java.util.List;

/** What there is to say of an instrument beside its knobs; what it does not have is not said. */
record InWords(PaneContext context, Instrument instrument) {
    /** One thing. */
    record Fact(String name, String text, Style style) {}

    /** All of it; with {@code marks}, also what the letters in the list mean. */
    List<Fact> facts(boolean marks) {
        List<Fact> facts = new ArrayList<>();
        Holder holder = context.holder(instrument.id());
        facts.add(new Fact("owner", holder.label(), holder.style()));
        for (Onlooker onlooker : Onlooker.of(context, instrument.id())) {
            String place = onlooker.place().isEmpty() ? "" : ", in " + onlooker.place();
            facts.add(new Fact("here, too", onlooker.name() + place, onlooker.style()));
        }
        add(facts, "effects", BandList.effects(instrument));
        add(facts, "goes to", instrument.output() + sends());
        add(facts, "sounds with", partners());
        add(facts, "marks", marks ? Marks.SHORT_LEGEND : "");
        return facts;
    }

    private static void add(List<Fact> facts, String name, String text) {
        if (!text.isEmpty()) {
            facts.add(new Fact(name, text, Theme.FAINT));
        }
    }

    private String sends() {
        StringBuilder text = new StringBuilder();
        for (Bus bus : context.state().mixer().buses()) {
            Send send = instrument.sends().get(bus.id());
            if (send != null && send.enabled() && send.level() > 0) {
                text.append(", ")
                        .append(Math.round(send.level() * 100))
                        .append(" % to ")
                        .append(bus.name());
            }
        }
        return text.toString();
    }

    private String partners() {
        if (instrument.layer() == null) {
            return "";
        }
        int group = instrument.layer().group();
        return String.join(
                ", ",
                context.state()
                        .instruments()
                        .inOrder()
                        .filter(other -> other != instrument
                                && other.layer() != null
                                && other.layer().group() == group)
                        .map(Instrument::name)
                        .toList());
    }
}
