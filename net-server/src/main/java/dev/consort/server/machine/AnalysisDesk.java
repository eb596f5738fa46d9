package dev.consort.server.machine;

import dev.consort.audio.heard.Analyst;
import dev.consort.audio.heard.Heard;
import dev.consort.protocol.message.ServerMessage.Analysis;
import dev.consort.server.sound.Backstage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at what is heard, on a thread of its own. */
final class AnalysisDesk {
    private static final Logger LOG = LoggerFactory.getLogger(AnalysisDesk.class);

    private final Analyst analyst;
    private final Executor thread = BackThread.called("consort-analysis", 64);

    AnalysisDesk(Analyst analyst) {
        this.analyst = analyst;
    }

    /** Looks at what is heard; answers nothing if that cannot be had at this moment. Any thread. */
    void look(Set<Integer> instruments, Consumer<Map<Integer, Analysis>> answer) {
        Set<Integer> wanted = Set.copyOf(instruments);
        try {
            thread.execute(() -> answer.accept(lookSafely(wanted)));
        } catch (RejectedExecutionException busy) {
            answer.accept(Map.of());
        }
    }

    private Map<Integer, Analysis> lookSafely(Set<Integer> instruments) {
        try {
            return look(instruments);
        } catch (RuntimeException bug) {
            LOG.error("What is heard could not be looked at", bug);
            return Map.of();
        }
    }

    private Map<Integer, Analysis> look(Set<Integer> instruments) {
        Set<Integer> beside = new HashSet<>(instruments);
        beside.remove(Backstage.MIX);
        analyst.listenTo(beside);
        Heard mix = analyst.mix();
        Map<Integer, Analysis> found = new HashMap<>();
        if (mix != null) {
            instruments.forEach(id -> found.put(id, analysis(mix, id)));
        }
        return found;
    }

    private Analysis analysis(Heard mix, int instrument) {
        double pitch = analyst.pitch(instrument);
        return new Analysis(
                mix.spectrum(),
                mix.scope(),
                instrument == Backstage.MIX ? null : instrument,
                pitch == 0 ? null : Math.round(100 * pitch) / 100.0);
    }

    /** Nobody looks any longer. Any thread. */
    void rest() {
        thread.execute(analyst::rest);
    }
}
