package dev.consort.tui.pane.tuner;

import dev.consort.protocol.message.ServerMessage.Analysis;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.studio.Answer;
import dev.consort.tui.theme.Theme;
import java.util.Locale;

/** What is heard: its note, how far off it is, and how far from the selected string. */
final class HeardPainter {
    private static final double NEAR_CENTS = 350;

    private final PaneContext context;
    private final Needle needle;

    HeardPainter(PaneContext context) {
        this.context = context;
        needle = new Needle(context.glyphs());
    }

    /** Draws it; {@code to} is the instrument that is listened to alone, or null. */
    void draw(Canvas canvas, Reference reference, int string, Instrument to) {
        int x = canvas.text(1, 0, "Heard", Theme.HEADING);
        canvas.text(x + 2, 0, to == null ? "in the mix" : "from " + to.name(), Theme.FAINT);
        Answer<Analysis> answer = context.studio().analysis();
        Double hertz = answer.isHere() ? answer.value().pitch() : null;
        Canvas scale = canvas.region(1, 3, Math.min(72, canvas.width() - 2), 3);
        if (hertz == null) {
            canvas.text(1, 1, nothing(answer), Theme.FAINT);
            needle.draw(scale, Double.NaN);
        } else {
            note(canvas, reference, hertz, string);
            needle.draw(scale, reference.nearest(hertz).cents());
        }
    }

    /** The pitch that is heard; −1 for none. */
    int pitch(Reference reference) {
        Answer<Analysis> answer = context.studio().analysis();
        Double hertz = answer.isHere() ? answer.value().pitch() : null;
        return hertz == null ? -1 : reference.nearest(hertz).pitch();
    }

    private static String nothing(Answer<Analysis> answer) {
        if (!answer.isHere() && !answer.isWaiting()) {
            return "What is heard is " + answer.reason() + "; the tones can be played all the same.";
        }
        return answer.isHere() ? "No clear pitch: play one note alone." : "Listening.";
    }

    private static void note(Canvas canvas, Reference reference, double hertz, int string) {
        Reference.Heard heard = reference.nearest(hertz);
        int x = canvas.text(1, 1, PitchClass.pitchName(heard.pitch()), Theme.STRONG);
        x = canvas.text(x + 2, 1, String.format(Locale.ROOT, "%.1f Hz", hertz), Theme.TEXT);
        canvas.text(x + 2, 1, Needle.text(heard.cents()), Theme.STRONG);
        double fromString = reference.cents(hertz, string);
        boolean isNear = Math.abs(fromString) < NEAR_CENTS;
        String name = PitchClass.pitchName(string);
        canvas.text(1, 2, isNear ? "against the string " + name + ": " + Needle.text(fromString) : "", Theme.FAINT);
    }
}
