package dev.consort.server.store;

import dev.consort.protocol.patch.StatePatch;
import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.shape.Malformed;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.wire.BadJson;
import dev.consort.protocol.wire.JsonText;
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
    /** More than any session has; a file that unpacks to more wants to fill the memory. */
    private static final long LARGEST = 256L << 20;

    private Packed() {}

    static byte[] state(NetworkState state) {
        return packed(StateShapes.STATE.toJson(state));
    }

    /** @throws ProjectException if that is no state */
    static NetworkState state(byte[] packed) throws ProjectException {
        try {
            return StateShapes.STATE.fromJson(unpacked(packed));
        } catch (Malformed | IllegalArgumentException e) {
            throw new ProjectException("a state in it cannot be read (" + e.getMessage() + ")", e);
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

    static Map<String, Object> unpacked(byte[] packed) throws ProjectException {
        try (InputStream in = new Bounded(new GZIPInputStream(new ByteArrayInputStream(packed)))) {
            return JsonText.read(in);
        } catch (IOException | UncheckedIOException | BadJson e) {
            throw new ProjectException("something in it cannot be read (" + e.getMessage() + ")", e);
        }
    }

    static String text(Object json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonText.write(json, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static Map<String, Object> json(String text) throws ProjectException {
        try {
            return JsonText.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
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
    static NetworkState changed(NetworkState before, String change) throws ProjectException {
        Map<String, Object> json = json(change);
        try {
            return new StatePatch(object(json.get("changes")), object(json.get("replace"))).applyTo(before);
        } catch (Malformed | IllegalArgumentException e) {
            throw new ProjectException("a change in it cannot be read (" + e.getMessage() + ")", e);
        }
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
        private long left = LARGEST;

        private Bounded(InputStream in) {
            super(in);
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
