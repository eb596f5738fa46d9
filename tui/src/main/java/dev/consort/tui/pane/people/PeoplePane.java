package dev.consort.tui.pane.people;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import java.util.List;

/** The people above, the talk below. */
public final class PeoplePane implements Pane {
    private final PaneContext context;
    private final PersonList people;
    private final TalkLog talk;

    public PeoplePane(PaneContext context) {
        this.context = context;
        this.people = new PersonList(context);
        this.talk = new TalkLog(context.view().messages(), context.glyphs());
    }

    @Override
    public void draw(Canvas canvas) {
        int wanted = people.wantedRows();
        int above = Math.min(wanted, Math.max(3, canvas.height() - 6));
        people.draw(canvas.region(0, 0, canvas.width(), above));
        talk.draw(canvas.region(0, above, canvas.width(), canvas.height() - above));
        context.view().messages().chatRead();
    }

    @Override
    public boolean perform(KeyCommand command) {
        return command instanceof PeopleKey key && perform(key);
    }

    private boolean perform(PeopleKey command) {
        switch (command) {
            case PERSON_UP -> context.view().selectPerson(context.state(), -1);
            case PERSON_DOWN -> context.view().selectPerson(context.state(), 1);
            case SAY -> context.dialogs().type("say: ", "", context.studio()::chat);
            case HAND_OVER -> handOver();
        }
        return true;
    }

    private void handOver() {
        int person = context.view().person(context.state());
        if (context.selected() != null && person != 0) {
            context.studio().handOver(context.selected().id(), person);
        }
    }

    @Override
    public List<Layer> layers() {
        return List.of(Layer.PEOPLE);
    }

    @Override
    public List<KeyCommand> hints() {
        return List.of(PeopleKey.SAY, EverywhereKey.PRIVILEGE, PeopleKey.HAND_OVER, EverywhereKey.OWN);
    }
}
