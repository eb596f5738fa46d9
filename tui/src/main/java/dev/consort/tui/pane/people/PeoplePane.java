package dev.consort.tui.pane.people;

import dev.consort.protocol.state.people.Focus;
import dev.consort.protocol.state.people.Player;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.Pointer;
import dev.consort.tui.studio.Tone;
import dev.consort.tui.studio.Venue;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.view.PaneId;
import java.util.List;

/** Where the session is, the people, and below them the talk. */
public final class PeoplePane implements Pane {
    private static final int LOW = 12;

    private final PaneContext context;
    private final PersonList people;
    private final TalkLog talk;
    private final Doorkeeper doorkeeper;
    private int venueRows;

    public PeoplePane(PaneContext context) {
        this.context = context;
        this.people = new PersonList(context, new Persons(context));
        this.talk = new TalkLog(context);
        this.doorkeeper = new Doorkeeper(context);
    }

    @Override
    public void opened() {
        talk.mark(context.view().messages().unreadChat());
    }

    @Override
    public void draw(Canvas canvas) {
        int venue = venue(canvas);
        int wanted = people.wantedRows();
        int above = Math.min(wanted, Math.max(5, canvas.height() - venue - 6));
        people.draw(canvas.region(0, venue, canvas.width(), above));
        int top = venue + above;
        talk.draw(canvas.region(0, top, canvas.width(), canvas.height() - top));
        context.view().messages().chatRead();
    }

    /** Where the session is, if that is known and there is room; answers how many rows it takes. */
    private int venue(Canvas canvas) {
        Venue venue = context.studio().venue();
        venueRows = venue.isKnown() && canvas.height() >= LOW ? 1 : 0;
        if (venueRows == 0) {
            return 0;
        }
        int x = canvas.text(1, 0, context.state().session().name(), Theme.STRONG);
        String door = venue.secure() ? ", secure: only invited people" : ", open to everybody on the network";
        canvas.text(x, 0, " at " + venue.address() + door, Theme.FAINT);
        return venueRows;
    }

    @Override
    public boolean perform(KeyCommand command) {
        return command instanceof PeopleKey key && (leaf(key) || perform(key));
    }

    private boolean leaf(PeopleKey key) {
        switch (key) {
            case TALK_ONLY -> talk.switchKind();
            case TALK_BACK -> talk.leaf(1);
            case TALK_ON -> talk.leaf(-1);
            case TALK_END -> talk.toEnd();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean perform(PeopleKey command) {
        int person = context.view().person(context.state());
        switch (command) {
            case PERSON_UP -> context.view().selectPerson(context.state(), -1);
            case PERSON_DOWN -> context.view().selectPerson(context.state(), 1);
            case SAY -> say();
            case HAND_OVER -> handOver(person);
            case LOOK_ALONG -> lookAlong(person);
            case GRANT -> context.studio().answerPrivilege(person, true);
            case DENY -> context.studio().answerPrivilege(person, false);
            case MODERATE -> doorkeeper.ask(person);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void say() {
        context.dialogs().type("say: ", "", context.studio()::chat);
    }

    private void handOver(int person) {
        if (context.selected() != null && person != 0) {
            context.studio().handOver(context.selected().id(), person);
        }
    }

    /** Goes to the view, the instrument and the place in the notes that somebody looks at. */
    private void lookAlong(int person) {
        Player player = context.state().players().get(person);
        Focus focus = player == null || person == context.studio().clientId() ? null : player.focus();
        PaneId pane = Persons.pane(focus).orElse(null);
        if (pane == null) {
            context.dialogs().say(Tone.NOTICE, "nobody else is selected, or nothing is known of where they look");
            return;
        }
        if (focus.instrument() != null && context.state().instruments().get(focus.instrument()) != null) {
            context.view().select(focus.instrument());
        }
        if (focus.tick() != null && pane == PaneId.ROLL) {
            context.view().roll().moveTo(focus.tick(), context.view().roll().pitch());
        }
        context.view().show(pane);
    }

    @Override
    public boolean point(Pointer pointer) {
        int y = pointer.y() - venueRows;
        switch (pointer.gesture()) {
            case WHEEL_UP -> talk.scroll(1);
            case WHEEL_DOWN -> talk.scroll(-1);
            case PRESS -> click(y);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void click(int y) {
        if (people.isSelected(y)) {
            lookAlong(context.view().person(context.state()));
        } else {
            context.view().selectPerson(context.state(), people.stepsTo(y));
        }
    }

    @Override
    public List<Layer> layers() {
        return List.of(Layer.PEOPLE);
    }

    @Override
    public List<KeyCommand> hints() {
        return List.of(
                PeopleKey.SAY,
                EverywhereKey.PRIVILEGE,
                PeopleKey.HAND_OVER,
                EverywhereKey.OWN,
                PeopleKey.LOOK_ALONG,
                PeopleKey.MODERATE);
    }
}
