package dev.consort.tui.pane.generators;

import dev.consort.protocol.generator.GeneratedNote;
import dev.consort.protocol.generator.Generator;
import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.generator.GeneratorVoice;
import dev.consort.protocol.state.generator.Generators;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.studio.Levels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What voices would play in the bars that come next, whether they are on or off. Worked out once for each question. */
final class NextBars {
    private record Question(GeneratorVoice voice, Generators all, Session session, int from, int to) {}

    private record Answered(Question question, List<GeneratedNote> notes) {}

    private final PaneContext context;
    private final Map<Integer, Answered> answers = new HashMap<>();

    NextBars(PaneContext context) {
        this.context = context;
    }

    /** The tick at which the next bar begins: behind the playhead, or where the band would begin to play. */
    int begin() {
        Levels levels = context.studio().levels();
        int bar = context.state().session().timeSignature().barTicks();
        int now = levels.playing()
                ? (int) levels.tick() + bar
                : context.state().transport().startTick();
        return Math.min(now, Ticks.LAST) / bar * bar;
    }

    List<GeneratedNote> of(int id, int bars) {
        GeneratorVoice voice = context.state().generators().voices().get(id);
        int length = bars * context.state().session().timeSignature().barTicks();
        Question question = new Question(
                voice, context.state().generators(), context.state().session(), begin(), begin() + length);
        Answered before = answers.get(id);
        if (before == null || !before.question.equals(question)) {
            answers.keySet().removeIf(known -> !question.all.voices().contains(known));
            answers.put(id, new Answered(question, played(question)));
        }
        return answers.get(id).notes;
    }

    private static List<GeneratedNote> played(Question question) {
        return Generator.of(question.voice, question.all, question.session).notes(question.from, question.to);
    }
}
