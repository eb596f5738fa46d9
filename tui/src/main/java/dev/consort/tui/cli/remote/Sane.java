package dev.consort.tui.cli.remote;

import dev.consort.protocol.message.ServerMessage.Analysis;
import dev.consort.protocol.message.ServerMessage.Samples;
import dev.consort.protocol.message.ServerMessage.Status;
import dev.consort.protocol.message.ServerMessage.Waveform;
import java.util.List;

/** Whether what a server tells can be drawn: a server may be a stranger, and what cannot is passed over. */
final class Sane {
    private static final int MOST_LISTED = 10_000;
    private static final int HIGHEST_POINT = 127;
    private static final double LOUDEST = 24;
    private static final double HIGHEST_PITCH = 100_000;

    private Sane() {}

    static boolean is(Analysis heard) {
        boolean isSpectrum = heard.spectrum().size() == Analysis.BANDS
                && heard.spectrum().stream().allMatch(level -> level >= Analysis.FLOOR && level <= LOUDEST);
        boolean isPitch = heard.pitch() == null || heard.pitch() > 0 && heard.pitch() < HIGHEST_PITCH;
        return isSpectrum && isPitch && heard.scope().size() == Analysis.POINTS && arePoints(heard.scope());
    }

    static boolean is(Waveform drawn) {
        return drawn.peaks().size() <= 2 * Waveform.BUCKETS
                && drawn.peaks().size() % 2 == 0
                && drawn.seconds() >= 0
                && drawn.channels() >= 0
                && arePoints(drawn.peaks());
    }

    private static boolean arePoints(List<Integer> points) {
        return points.stream().allMatch(point -> point >= -HIGHEST_POINT && point <= HIGHEST_POINT);
    }

    static boolean is(Samples listed) {
        return listed.samples().size() <= MOST_LISTED;
    }

    static boolean is(Status told) {
        return told.clients().size() <= MOST_LISTED && told.uptimeSeconds() >= 0;
    }
}
