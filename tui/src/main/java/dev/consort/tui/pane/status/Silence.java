package dev.consort.tui.pane.status;

import dev.consort.protocol.action.PlayAction.AllNotesOff;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.studio.Tone;
import java.util.List;

/** Ends notes that hang. */
final class Silence {
    private final PaneContext context;

    Silence(PaneContext context) {
        this.context = context;
    }

    /** On the selected instrument. */
    void selected() {
        Instrument selected = context.selected();
        if (selected != null && may(selected.id())) {
            context.send(new AllNotesOff(selected.id()));
            say("every note of " + selected.name() + " ends");
        } else if (selected != null) {
            say(selected.name() + " belongs to " + context.holder(selected.id()).label() + ", who can end its notes");
        }
    }

    /** On every instrument that this person may play. */
    void all() {
        List<Integer> order = context.state().instruments().order();
        List<Integer> mine = order.stream().filter(this::may).toList();
        mine.forEach(id -> context.send(new AllNotesOff(id)));
        say("every note ends on " + mine.size() + " of " + order.size() + " instruments");
    }

    private boolean may(int id) {
        return new AllNotesOff(id)
                        .access()
                        .refusal(context.state(), context.studio().clientId())
                == null;
    }

    private void say(String text) {
        context.dialogs().say(Tone.NOTICE, text);
    }
}
