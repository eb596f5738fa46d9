package dev.consort.protocol.testkit;

import dev.consort.protocol.patch.StatePatch;
import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.wire.JsonText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Values written as JSON and read again, as by a peer. */
public final class ThroughText {
    private ThroughText() {}

    public static byte[] bytes(Object json) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        JsonText.write(json, text);
        return text.toByteArray();
    }

    public static String text(Object json) {
        return new String(bytes(json), StandardCharsets.UTF_8);
    }

    public static Map<String, Object> json(Object json) {
        return JsonText.read(new ByteArrayInputStream(bytes(json)));
    }

    public static StatePatch of(StatePatch patch) {
        return new StatePatch(json(patch.changes()), json(patch.replace()));
    }

    public static NetworkState of(NetworkState state) {
        return StateShapes.STATE.fromJson(json(StateShapes.STATE.toJson(state)));
    }
}
