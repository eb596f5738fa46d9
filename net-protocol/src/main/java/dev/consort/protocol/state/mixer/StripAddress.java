package dev.consort.protocol.state.mixer;

/**
 * Which strip: {@code "Master"}, {@code "Bus <id>"} or {@code "Group <id>"}, as people write it.
 *
 * @param kind which of the three
 * @param id of a bus or a group; 0 for the master
 */
public record StripAddress(Kind kind, int id) {
    public static final StripAddress MASTER = new StripAddress(Kind.MASTER, 0);

    private static final int LONGEST = 20;

    /** What sorts of strips there are besides those of the instruments. */
    public enum Kind {
        MASTER("Master"),
        BUS("Bus"),
        GROUP("Group");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    public static StripAddress bus(int id) {
        return new StripAddress(Kind.BUS, id);
    }

    public static StripAddress group(int id) {
        return new StripAddress(Kind.GROUP, id);
    }

    /** What the text says, or null if it is not exactly such an address. */
    public static StripAddress parse(String text) {
        if (text.length() > LONGEST || text.equals(Kind.MASTER.word)) {
            return text.length() > LONGEST ? null : MASTER;
        }
        for (Kind kind : new Kind[] {Kind.BUS, Kind.GROUP}) {
            int id = text.startsWith(kind.word + " ") ? number(text.substring(kind.word.length() + 1)) : 0;
            if (id > 0) {
                return new StripAddress(kind, id);
            }
        }
        return null;
    }

    private static int number(String text) {
        try {
            int number = Integer.parseInt(text);
            return Integer.toString(number).equals(text) ? number : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    @Override
    public String toString() {
        return kind == Kind.MASTER ? kind.word : kind.word + " " + id;
    }
}
