package dev.consort.server.store;

import dev.consort.protocol.patch.StatePatch;
import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.shape.Malformed;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.whole.StateJson;
import dev.consort.protocol.whole.WholeState;
import dev.consort.protocol.wire.BadJson;
import dev.consort.protocol.wire.JsonText;
import dev.consort.server.journal.Lasting;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** States and changes as they are kept: JSON, and large ones compressed (gzip, RFC 1952). */
public final class Packed {
    /**
     * How much is read of one state or change.
     *
     * @param bytes of JSON
     * @param tokens brackets, names and values; one of them takes some hundred bytes of memory at most
     */
    record Bounds(long bytes, long tokens) {
        /** For projects of this folder: more than any session has. */
        static final Bounds OURS = new Bounds(256L << 20, Long.MAX_VALUE);

        /** For those of strangers: 200,000 notes, in less than 200 MB of memory whatever is in it. */
        static final Bounds STRANGERS = new Bounds(32L << 20, 1_500_000);
    }

    private Packed() {}

    static byte[] state(NetworkState state) {
        return packed(StateShapes.STATE.toJson(state));
    }

    /** @throws ProjectException if that is no state, or none that actions could have led to */
    static NetworkState state(byte[] packed, Bounds bounds) throws ProjectException {
        Map<String, Object> json = unpacked(packed, bounds);
        checked(StateJson.complaint(json));
        try {
            NetworkState state = Lasting.of(StateShapes.STATE.fromJson(json));
            checked(WholeState.complaint(state));
            return state;
        } catch (Malformed | IllegalArgumentException | IllegalStateException e) {
            throw new ProjectException("a state in it cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private static void checked(String complaint) throws ProjectException {
        if (complaint != null) {
            throw new ProjectException("a state in it is none that a session can have (" + complaint + ")");
        }
    }

    static byte[] packed(Object json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            JsonText.write(json, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Map<String, Object> unpacked(byte[] packed, Bounds bounds) throws ProjectException {
        if (packed == null) {
            throw new ProjectException("something in it is missing");
        }
        try (InputStream in = new Bounded(new GZIPInputStream(new ByteArrayInputStream(packed)), bounds.bytes())) {
            return JsonText.readAtMost(in, bounds.tokens());
        } catch (IOException | UncheckedIOException | BadJson e) {
            throw new ProjectException("something in it cannot be read (" + e.getMessage() + ")", e);
        }
    }

    static String text(Object json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonText.write(json, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static Map<String, Object> json(String text, Bounds bounds) throws ProjectException {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return JsonText.readAtMost(new ByteArrayInputStream(bytes), bounds.tokens());
        } catch (BadJson e) {
            throw new ProjectException("something in it cannot be read (" + e.getMessage() + ")", e);
        }
    }

    static String change(StatePatch patch) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("changes", patch.changes());
        json.put("replace", patch.replace());
        return text(json);
    }

    /** The state with a change that was kept. */
    static NetworkState changed(NetworkState before, String change, Bounds bounds) throws ProjectException {
        StatePatch patch = patch(change, bounds);
        try {
            return Lasting.of(patch.applyTo(before));
        } catch (Malformed | IllegalArgumentException | IllegalStateException e) {
            throw new ProjectException("a change in it cannot be read (" + e.getMessage() + ")", e);
        }
    }

    /** A change that was kept, such that it can be made of any state without asking for much memory. */
    static StatePatch patch(String change, Bounds bounds) throws ProjectException {
        Map<String, Object> json = json(change, bounds);
        StatePatch patch = new StatePatch(object(json.get("changes")), object(json.get("replace")));
        checked(StateJson.complaint(patch.changes()));
        checked(StateJson.complaint(patch.replace()));
        return patch;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object json) throws ProjectException {
        if (json instanceof Map<?, ?>) {
            return (Map<String, Object>) json;
        }
        throw new ProjectException("a change in it cannot be read");
    }

    /** A stream that ends with an error where it becomes too long. */
    private static final class Bounded extends FilterInputStream {
        private long left;

        private Bounded(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            return counted(read, read);
        }

        private int counted(int answer, int bytes) throws IOException {
            left -= Math.max(0, bytes);
            if (left < 0) {
                throw new IOException("it is larger than any session");
            }
            return answer;
        }
    }
}
