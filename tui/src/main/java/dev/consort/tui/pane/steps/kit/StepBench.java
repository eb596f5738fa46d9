package dev.consort.tui.pane.steps.kit;

import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.studio.Tone;

/** What one edits drum patterns with. */
public final class StepBench {
    private final PaneContext context;
    private final StepCursor cursor = new StepCursor();
    private final StepClipboard clipboard = new StepClipboard();
    private final HitWriter writer;
    private final PadPlayer player;
    private boolean heard = true;
    private boolean rollSeen = true;
    private boolean following;

    public StepBench(PaneContext context) {
        this.context = context;
        this.writer = new HitWriter(context);
        this.player = new PadPlayer(context);
    }

    public PaneContext context() {
        return context;
    }

    public StepCursor cursor() {
        return cursor;
    }

    public StepClipboard clipboard() {
        return clipboard;
    }

    public HitWriter writer() {
        return writer;
    }

    public PadPlayer player() {
        return player;
    }

    /** Whether a hit is heard when it is put. */
    public boolean isHeard() {
        return heard;
    }

    public void heard(boolean changed) {
        heard = changed;
    }

    /** Whether the drums of the roll lie behind the pattern's. */
    public boolean isRollSeen() {
        return rollSeen;
    }

    public void rollSeen(boolean changed) {
        rollSeen = changed;
    }

    /** Whether the picture follows what is playing. */
    public boolean isFollowing() {
        return following;
    }

    public void following(boolean changed) {
        following = changed;
    }

    /** The selected kit as it is now; null if there is none. */
    public EditedKit kit() {
        return EditedKit.of(context, cursor);
    }

    /** The step that is playing now, or null. */
    public PlayingStep playing(EditedKit edited) {
        return PlayingStep.of(edited.kit(), context.studio().levels());
    }

    /** Steps in a beat of the session's measure; at least one. */
    public int beatSteps(EditedKit edited) {
        int beat = context.state().session().timeSignature().beatTicks();
        return Math.max(1, beat / edited.kit().resolution().ticks());
    }

    /** Lets a hit be heard that was put, if hits are heard then and the band does not play it anyway. */
    public void hearPut(EditedKit kit, int pad, int velocity) {
        if (heard && !context.state().transport().playing()) {
            player.preview(kit, pad, velocity);
        }
    }

    /** Tells the person something. */
    public void say(String text) {
        context.dialogs().say(Tone.NOTICE, text);
    }

    /** Tells the person what cannot be. */
    public void refuse(String text) {
        context.dialogs().say(Tone.REFUSAL, text);
    }

    /** The usual key of a command. */
    public String key(KeyCommand command) {
        return context.keymap().key(command);
    }
}
