package dev.consort.server.broadcast;

import dev.consort.protocol.message.ServerMessage.FullStateSync;
import dev.consort.protocol.message.ServerMessage.StatePatchUpdate;
import dev.consort.protocol.patch.StatePatch;
import java.util.HashMap;
import java.util.Map;

/** The frames that lead to one stamp: one patch for each distinct baseline, and the whole state. */
final class Encodings {
    private final Map<Long, Frame> patches = new HashMap<>();
    private final Stamp target;
    private Frame fullSync;

    Encodings(Stamp target) {
        this.target = target;
    }

    Frame patchFrom(Stamp baseline) {
        return patches.computeIfAbsent(baseline.seq(), seq -> patch(baseline));
    }

    private Frame patch(Stamp baseline) {
        StatePatch patch = StatePatch.between(baseline.state(), target.state());
        return new Frame(new StatePatchUpdate(
                baseline.seq(),
                target.seq(),
                patch.dirty(),
                patch.changes(),
                patch.replace().isEmpty() ? null : patch.replace()));
    }

    Frame fullSync() {
        if (fullSync == null) {
            fullSync = new Frame(new FullStateSync(target.seq(), target.state()));
        }
        return fullSync;
    }

    void release() {
        patches.values().forEach(Frame::release);
        if (fullSync != null) {
            fullSync.release();
        }
    }
}
