package dev.consort.tui.pane.people;

import dev.consort.protocol.message.ModerationVerb;
import dev.consort.protocol.state.people.Player;
import dev.consort.tui.chooser.Choice;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.studio.Tone;
import java.util.ArrayList;
import java.util.List;

/** What can be done about somebody, for whoever holds the privilege. Each of it asks first; a reason is said to all. */
final class Doorkeeper {
    private static final String WITH_REASON = ", and say why";

    private final PaneContext context;

    Doorkeeper(PaneContext context) {
        this.context = context;
    }

    /** Lets the person choose what to do about somebody, or about somebody who was banned. */
    void ask(int id) {
        Player player = context.state().players().get(id);
        List<Choice> choices = new ArrayList<>();
        if (player != null && id != context.studio().clientId()) {
            String name = player.name();
            add(choices, id, ModerationVerb.KICK, "send " + name + " out", name + " may come in again");
            add(choices, id, ModerationVerb.BAN, "keep " + name + " out", "sends " + name + " out for good");
            if (player.isMuted()) {
                choices.add(once(id, ModerationVerb.UNMUTE, "give " + name + " their voice back"));
            } else {
                add(choices, id, ModerationVerb.MUTE, "take the voice of " + name, "no chat; playing goes on");
            }
        }
        choices.add(Choice.of("", "lift a ban", "by the number that the banned client had", this::askWhomToLetIn));
        context.dialogs().choose(Choices.of("What to do (it takes the privilege)", choices));
    }

    private void add(List<Choice> choices, int id, ModerationVerb verb, String what, String detail) {
        choices.add(Choice.of("", what, detail, () -> confirm(id, verb, what, null)));
        choices.add(Choice.of("", what + WITH_REASON, "everybody reads it", () -> context.dialogs()
                .type("why: ", "", why -> confirm(id, verb, what, why))));
    }

    private Choice once(int id, ModerationVerb verb, String what) {
        return Choice.of("", what, "", () -> context.studio().moderate(id, verb, null));
    }

    private void confirm(int id, ModerationVerb verb, String what, String why) {
        String begun = Character.toUpperCase(what.charAt(0)) + what.substring(1);
        String because = why == null ? "" : ", because '" + why + "'";
        context.dialogs().confirm(begun + because + "? y does it, n does not", () -> context.studio()
                .moderate(id, verb, why));
    }

    private void askWhomToLetIn() {
        String log = context.keymap().key(EverywhereKey.SHOW_LOG);
        context.dialogs().type("number of the banned client: ", "", text -> {
            if (text.matches("\\d{1,9}")) {
                context.studio().moderate(Integer.parseInt(text), ModerationVerb.UNBAN, null);
            } else {
                context.dialogs()
                        .say(Tone.REFUSAL, "'" + text + "' is no number; the log (" + log + ") has it behind the name");
            }
        });
    }
}
