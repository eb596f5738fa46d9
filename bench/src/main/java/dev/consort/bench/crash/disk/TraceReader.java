package dev.consort.bench.crash.disk;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what {@code strace -f -y -xx} has written: calls in the order in which they returned. A call that was interrupted by
 * another thread's counts where it returns.
 */
final class TraceReader {
    private static final Pattern CALL =
            Pattern.compile("(\\w+)\\((.*)\\)\\s+= (-?\\w+)(?:<[^>]*>)?( .*)?", Pattern.DOTALL);
    private static final Pattern OPEN_FILE = Pattern.compile("^-?\\w+<([^>]*)>");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"(\\.\\.\\.)?");
    private static final Pattern LAST_NUMBER = Pattern.compile(", (-?\\d+)$");
    private static final String UNFINISHED = " <unfinished ...>";
    private static final String RESUMED = " resumed>";
    private static final int HEX = 16;
    private static final int ESCAPE = 4;

    private final Map<String, String> unfinished = new HashMap<>();
    private final List<TracedCall> calls = new ArrayList<>();
    private final String folder;

    private TraceReader(Path folder) {
        this.folder = folder.toString();
    }

    /** The calls in a trace that name something in a folder, or the folder. */
    static List<TracedCall> read(Path trace, Path folder) throws IOException {
        TraceReader reader = new TraceReader(folder);
        try (BufferedReader lines = Files.newBufferedReader(trace, StandardCharsets.ISO_8859_1)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.line(line);
            }
        }
        return reader.calls;
    }

    private void line(String line) {
        int space = line.indexOf(' ');
        String thread = line.substring(0, space);
        String text = line.substring(space).strip();
        if (text.endsWith(UNFINISHED)) {
            unfinished.put(thread, text.substring(0, text.length() - UNFINISHED.length()));
        } else if (text.startsWith("<... ")) {
            String rest = text.substring(text.indexOf(RESUMED) + RESUMED.length());
            call(unfinished.remove(thread) + rest);
        } else {
            call(text);
        }
    }

    private void call(String text) {
        Matcher matcher = CALL.matcher(text);
        if (matcher.matches()) {
            TracedCall call = call(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4));
            if (call.path().startsWith(folder) || call.second().startsWith(folder)) {
                calls.add(call);
            }
        }
    }

    private static TracedCall call(String name, String arguments, String result, String remark) {
        List<byte[]> texts = texts(arguments);
        Matcher open = OPEN_FILE.matcher(arguments);
        boolean isWrite = name.equals("write") || name.equals("pwrite64");
        boolean isByName = !isWrite && !texts.isEmpty();
        String path = isByName ? text(texts.get(0)) : open.find() ? text(bytes(open.group(1))) : "";
        Matcher number = LAST_NUMBER.matcher(arguments);
        return new TracedCall(
                name,
                path,
                isByName && texts.size() > 1 ? text(texts.get(1)) : "",
                isWrite && !texts.isEmpty() ? texts.get(0) : new byte[0],
                QUOTED.matcher(arguments).replaceAll("\"\""),
                number.find() ? Long.parseLong(number.group(1)) : -1,
                result.startsWith("0x") || result.equals("?") ? 0 : Long.parseLong(result),
                remark != null && (remark.contains("(INJECTED)") || remark.contains("(DELAYED)")));
    }

    private static List<byte[]> texts(String arguments) {
        List<byte[]> found = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(arguments);
        while (quoted.find()) {
            if (quoted.group(2) != null) {
                throw new IllegalStateException("the trace does not have all that was written; raise strace's -s");
            }
            found.add(bytes(quoted.group(1)));
        }
        return found;
    }

    private static byte[] bytes(String escaped) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(escaped.length() / ESCAPE);
        for (int i = 0; i + 1 < escaped.length(); ) {
            if (escaped.charAt(i) == '\\' && escaped.charAt(i + 1) == 'x') {
                out.write(Character.digit(escaped.charAt(i + 2), HEX) * HEX
                        + Character.digit(escaped.charAt(i + 3), HEX));
                i += ESCAPE;
            } else {
                out.write(escaped.charAt(i++));
            }
        }
        return out.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
