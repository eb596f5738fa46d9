package dev.consort.tui.pane.people;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;

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
        switch (command) {
            case PERSON_UP -> context.view().selectPerson(context.state(), -1);
            case PERSON_DOWN -> context.view().selectPerson(context.state(), 1);
            case HAND_OVER -> handOver();
            default -> {
                return false;
            }
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
    public Layer layer() {
        return Layer.PEOPLE;
    }

    @Override
    public KeyCommand[] hints() {
        return new KeyCommand[] {KeyCommand.SAY, KeyCommand.PRIVILEGE, KeyCommand.HAND_OVER, KeyCommand.OWN};
    }
}
