package dev.consort.tui.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys that somebody chose instead of the usual ones.
 *
 * <p>One command to a line, with all of its keys: {@code everywhere.undo = u Ctrl-z}. Nothing behind the equals sign takes
 * its keys away. What begins with {@code #} is a remark. A line that cannot be used is told and left out; the others
 * hold.
 *
 * @param keys by the full name of a command
 * @param problems what could not be used, for people
 */
public record ChosenKeys(Map<String, List<String>> keys, List<String> problems) {
    public static final ChosenKeys NONE = new ChosenKeys(Map.of(), List.of());

    /**
     * Reads the lines of a file.
     *
     * @param commands that there are
     */
    public static ChosenKeys read(List<String> lines, Collection<? extends KeyCommand> commands) {
        Reader reader = new Reader(commands);
        for (int i = 0; i < lines.size(); i++) {
            reader.line(lines.get(i).strip(), i + 1);
        }
        return new ChosenKeys(Map.copyOf(reader.keys), List.copyOf(reader.problems));
    }

    private static final class Reader {
        private final Map<String, KeyCommand> commands = new HashMap<>();
        private final Map<String, List<String>> keys = new LinkedHashMap<>();
        private final Map<String, String> taken = new HashMap<>();
        private final List<String> problems = new ArrayList<>();

        Reader(Collection<? extends KeyCommand> commands) {
            commands.forEach(command -> this.commands.put(command.fullName(), command));
        }

        void line(String typed, int number) {
            int remark = typed.indexOf(" # ");
            String line = (remark < 0 ? typed : typed.substring(0, remark)).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                return;
            }
            int equals = line.indexOf('=');
            String name = equals < 0 ? line : line.substring(0, equals).strip();
            if (equals < 0) {
                problems.add("line " + number + ": '" + line + "' has no '='; write: command = key key");
            } else if (!commands.containsKey(name)) {
                problems.add("line " + number + ": there is no command '" + name + "'; consort --list-keys lists them");
            } else {
                choose(commands.get(name), line.substring(equals + 1).strip(), number);
            }
        }

        private void choose(KeyCommand command, String text, int number) {
            List<String> chosen = new ArrayList<>();
            for (String key : text.isEmpty() ? new String[0] : text.split("\\s+")) {
                String owner = taken.putIfAbsent(command.layer() + " " + key, command.fullName());
                if (!isKey(key)) {
                    problems.add("line " + number + ": '" + key + "' is no key; keys are like u, Ctrl-z, Shift-Up, F5");
                } else if (owner != null) {
                    problems.add("line " + number + ": '" + key + "' is chosen for " + owner + " already");
                } else {
                    chosen.add(key);
                }
            }
            keys.put(command.fullName(), List.copyOf(chosen));
        }

        private static boolean isKey(String text) {
            return KeyStroke.parse(text).label().equals(text);
        }
    }
}
