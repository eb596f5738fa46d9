package dev.consort.tui.frame;

import dev.consort.tui.chooser.Chooser;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.view.Message;
import dev.consort.tui.widget.TextField;
import java.util.List;

/**
 * What is to be seen.
 *
 * @param pane the open view
 * @param mode what the keys do now, short
 * @param question what is being asked; empty if nothing
 * @param prompt what stands before the text being typed; empty if nothing is typed
 * @param field the text being typed; null if none
 * @param suggestions what the text may become
 * @param chooser what is being chosen, in front of the view; null if nothing
 * @param message for the status line; null if none
 */
public record Scene(
        Pane pane,
        String mode,
        String question,
        String prompt,
        TextField field,
        List<String> suggestions,
        Chooser chooser,
        Message message) {}
