package dev.consort.tui.pane.steps.picture;

import dev.consort.protocol.state.sequencer.PadSound;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.steps.kit.EditedKit;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.Fader;

/** The pads' names at the left; where it is wide, their levels. */
final class PadNames {
    private static final int NUMBER = 3;
    private static final int FADER = 6;
    private static final int WITH_FADER = 22;

    private final PaneContext context;
    private final Fader fader;

    PadNames(PaneContext context) {
        this.context = context;
        this.fader = new Fader(context.glyphs());
    }

    void draw(Canvas body, StepGrid grid, EditedKit kit, int pad, boolean selected) {
        int y = grid.y(pad);
        PadSound sound = kit.pad(pad);
        String number = (pad < 9 ? " " : "") + (pad + 1);
        body.text(0, y, number, Theme.FAINT, NUMBER);
        boolean wide = grid.gutter() >= WITH_FADER;
        int room = grid.gutter() - NUMBER - 1 - (wide ? FADER + 1 : 0);
        body.text(NUMBER, y, sound.name(), selected ? Theme.SELECTED : Theme.KEY_LABEL, room);
        if (sound.sample() != null || sound.instrument() != null) {
            body.cell(
                    grid.gutter() - (wide ? FADER + 2 : 1), y, context.glyphs().dot(), Theme.STRONG);
        }
        if (wide) {
            fader.row(body, grid.gutter() - FADER - 1, y, FADER, sound.level(), Theme.FAINT);
        }
    }
}
