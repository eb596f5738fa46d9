package dev.consort.tui.command.session;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.shape.Malformed;
import dev.consort.protocol.shape.RecordShape;
import dev.consort.protocol.wire.BadJson;
import dev.consort.protocol.wire.JsonText;
import dev.consort.protocol.wire.MessageCodec;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.LineCommand;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Any action by the name that it has on the wire: {@code do Mixer.SetLevel instrument=3 level=0.5}. A dot reaches into a
 * value that has fields of its own: {@code target.type=Tempo}. Whatever else is JSON, a whole action in braces too.
 */
final class ActionCommand {
    private static final Pattern FIELD = Pattern.compile("([\\w.]+)=((?:\"(?:[^\"\\\\]|\\\\.)*\"|[^\\s\"])+)\\s*");
    private static final Pattern JSON = Pattern.compile("[\\[{\"].*|true|false|-?\\d.*");

    private ActionCommand() {}

    static List<LineCommand> all() {
        String usage = "<Family.Verb> [field=value …]";
        return List.of(
                LineCommand.of("do", usage, "any action by its name in the protocol", ActionCommand::run)
                        .like("do Mixer.SetLevel instrument=3 level=0.5"),
                LineCommand.of("action", usage, "the same as do", ActionCommand::run)
                        .like("action Automation.AddLane target.type=Tempo"));
    }

    private static void run(Arguments arguments) throws BadCommand {
        String line = arguments
                .asTyped("the action", typed -> new ActionFields(arguments.state()).choices(typed))
                .strip();
        Map<String, Object> json = line.startsWith("{") ? object(line) : fields(line);
        arguments.send(action(json));
    }

    private static NetworkAction action(Map<String, Object> json) throws BadCommand {
        try {
            return MessageCodec.ACTION.fromJson(json);
        } catch (Malformed e) {
            throw new BadCommand(e.getMessage() + near(json));
        }
    }

    /** What begins like a name that is not there, or the fields of one that is. */
    private static String near(Map<String, Object> json) {
        String name = String.valueOf(json.get("type"));
        RecordShape<? extends NetworkAction> known = MessageCodec.ACTION.byTag().get(name);
        return known != null
                ? "; " + name + " has " + String.join(", ", known.memberNames())
                : "; there are " + String.join(", ", alike(name));
    }

    /** The actions that begin like it for as long as any do, or the families. */
    private static List<String> alike(String name) {
        for (int length = name.length(); length > name.indexOf('.') + 1; length--) {
            String begun = name.substring(0, length);
            List<String> alike = tags().stream()
                    .filter(tag -> tag.regionMatches(true, 0, begun, 0, begun.length()))
                    .toList();
            if (!alike.isEmpty() && name.indexOf('.') > 0) {
                return alike;
            }
        }
        return tags().stream()
                .map(tag -> tag.replaceFirst("\\..*", ".…"))
                .distinct()
                .toList();
    }

    private static List<String> tags() {
        return List.copyOf(MessageCodec.ACTION.byTag().keySet());
    }

    private static Map<String, Object> fields(String line) throws BadCommand {
        String[] parts = line.split("\\s+", 2);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", parts[0]);
        String rest = parts.length < 2 ? "" : parts[1];
        Matcher field = FIELD.matcher(rest);
        int at = 0;
        while (field.lookingAt()) {
            put(json, field.group(1), value(field.group(2)));
            at = field.end();
            field.region(at, rest.length());
        }
        if (at < rest.length()) {
            throw new BadCommand("'" + rest.substring(at) + "' is not field=value");
        }
        return json;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> json, String path, Object value) throws BadCommand {
        int dot = path.indexOf('.');
        if (dot < 0) {
            json.put(path, value);
            return;
        }
        Object inner = json.computeIfAbsent(path.substring(0, dot), name -> new LinkedHashMap<String, Object>());
        if (!(inner instanceof Map<?, ?>)) {
            throw new BadCommand("'" + path.substring(0, dot) + "' has no fields");
        }
        put((Map<String, Object>) inner, path.substring(dot + 1), value);
    }

    private static Object value(String text) throws BadCommand {
        return JSON.matcher(text).matches() ? object("{\"v\":" + text + "}").get("v") : text;
    }

    private static Map<String, Object> object(String text) throws BadCommand {
        try {
            return JsonText.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (BadJson e) {
            throw new BadCommand("that is no JSON: " + e.getMessage());
        }
    }
}
