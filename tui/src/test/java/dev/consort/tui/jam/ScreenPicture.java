package dev.consort.tui.jam;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes an SVG picture of what a terminal shows: {@code tmux capture-pane -e -p | java … ScreenPicture > screen.svg}. Reads
 * the escape sequences of ECMA-48 for colours and weights, and nothing else.
 */
public final class ScreenPicture {
    private static final Pattern PIECE = Pattern.compile("\u001b\\[([0-9;:]*)m|\u001b\\(B|[^\u001b]");
    private static final double CELL = 8.4;
    private static final int LINE = 18;
    private static final int FONT = 14;
    private static final String PAPER = "#12151b";
    private static final String INK = "#d7dbe2";
    private static final String[] SIXTEEN = {
        "#000000", "#cd3131", "#0dbc79", "#e5e510", "#2472c8", "#bc3fbc", "#11a8cd", "#e5e5e5",
        "#666666", "#f14c4c", "#23d18b", "#f5f543", "#3b8eea", "#d670d6", "#29b8db", "#ffffff"
    };

    private record Look(String ink, String paper, boolean bold, boolean dim, boolean reverse, boolean underline) {
        static final Look PLAIN = new Look(INK, PAPER, false, false, false, false);

        String front() {
            return reverse ? paper : ink;
        }

        String back() {
            return reverse ? ink : paper;
        }
    }

    private record Cell(String text, Look look) {}

    private ScreenPicture() {}

    /** Reads the standard input to its end, writes the standard output. */
    public static void main(String[] arguments) throws IOException {
        String captured = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        System.out.print(picture(captured.stripTrailing()));
    }

    /** The picture of captured lines. */
    static String picture(String captured) {
        List<List<Cell>> rows = captured.lines().map(ScreenPicture::cells).toList();
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %d\" "
                        + "font-family=\"'DejaVu Sans Mono',Menlo,Consolas,monospace\" font-size=\"%d\">%n"
                        + "<rect width=\"100%%\" height=\"100%%\" fill=\"%s\"/>%n",
                columns * CELL + 16,
                rows.size() * LINE + 16,
                FONT,
                PAPER));
        for (int y = 0; y < rows.size(); y++) {
            row(svg, rows.get(y), y);
        }
        return svg.append("</svg>\n").toString();
    }

    private static List<Cell> cells(String line) {
        List<Cell> cells = new ArrayList<>();
        Look look = Look.PLAIN;
        Matcher matcher = PIECE.matcher(line);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                look = styled(look, matcher.group(1));
            } else if (!matcher.group().startsWith("\u001b")) {
                cells.add(new Cell(matcher.group(), look));
            }
        }
        return cells;
    }

    private static Look styled(Look before, String codes) {
        Look look = before;
        String[] all = codes.isEmpty() ? new String[] {"0"} : codes.split("[;:]");
        for (int i = 0; i < all.length; i++) {
            int code = Integer.parseInt(all[i]);
            if (code == 38 || code == 48) {
                boolean rgb = all[i + 1].equals("2");
                String colour = rgb
                        ? rgb(Integer.parseInt(all[i + 2]), Integer.parseInt(all[i + 3]), Integer.parseInt(all[i + 4]))
                        : indexed(Integer.parseInt(all[i + 2]));
                look = coloured(look, code == 38, colour);
                i += rgb ? 4 : 2;
            } else {
                look = simple(look, code);
            }
        }
        return look;
    }

    private static Look coloured(Look look, boolean ink, String colour) {
        return new Look(
                ink ? colour : look.ink, ink ? look.paper : colour, look.bold, look.dim, look.reverse, look.underline);
    }

    private static Look simple(Look look, int code) {
        return switch (code) {
            case 0 -> Look.PLAIN;
            case 1 -> new Look(look.ink, look.paper, true, look.dim, look.reverse, look.underline);
            case 2 -> new Look(look.ink, look.paper, look.bold, true, look.reverse, look.underline);
            case 4 -> new Look(look.ink, look.paper, look.bold, look.dim, look.reverse, true);
            case 7 -> new Look(look.ink, look.paper, look.bold, look.dim, true, look.underline);
            case 22 -> new Look(look.ink, look.paper, false, false, look.reverse, look.underline);
            case 24 -> new Look(look.ink, look.paper, look.bold, look.dim, look.reverse, false);
            case 27 -> new Look(look.ink, look.paper, look.bold, look.dim, false, look.underline);
            case 39 -> coloured(look, true, INK);
            case 49 -> coloured(look, false, PAPER);
            default ->
                code >= 30 && code <= 37
                        ? coloured(look, true, SIXTEEN[code - 30])
                        : code >= 40 && code <= 47
                                ? coloured(look, false, SIXTEEN[code - 40])
                                : code >= 90 && code <= 97
                                        ? coloured(look, true, SIXTEEN[code - 82])
                                        : code >= 100 && code <= 107 ? coloured(look, false, SIXTEEN[code - 92]) : look;
        };
    }

    /** The palette of 256 colours: 16, a cube of six levels, 24 greys. */
    private static String indexed(int index) {
        if (index < 16) {
            return SIXTEEN[index];
        }
        if (index >= 232) {
            int grey = 8 + (index - 232) * 10;
            return rgb(grey, grey, grey);
        }
        int cube = index - 16;
        return rgb(level(cube / 36), level(cube / 6 % 6), level(cube % 6));
    }

    private static int level(int step) {
        return step == 0 ? 0 : 55 + 40 * step;
    }

    private static String rgb(int red, int green, int blue) {
        return String.format("#%02x%02x%02x", red, green, blue);
    }

    /** Runs of cells that look the same: a rectangle behind, a text in front with a place for each character. */
    private static void row(StringBuilder svg, List<Cell> cells, int y) {
        int from = 0;
        while (from < cells.size()) {
            int to = from;
            while (to < cells.size() && cells.get(to).look.equals(cells.get(from).look)) {
                to++;
            }
            run(svg, cells.subList(from, to), from, y);
            from = to;
        }
    }

    private static void run(StringBuilder svg, List<Cell> run, int x, int y) {
        Look look = run.get(0).look;
        if (!look.back().equals(PAPER)) {
            rectangle(svg, 8 + x * CELL, 8 + y * LINE, run.size() * CELL, look.back());
        }
        int from = 0;
        while (from < run.size()) {
            int to = from + 1;
            boolean word = isInk(run.get(from));
            while (to < run.size() && word && isInk(run.get(to))) {
                to++;
            }
            if (word) {
                word(svg, run.subList(from, to), x + from, y);
            } else if (run.get(from).text.equals("█")) {
                rectangle(svg, 8 + (x + from) * CELL, 8 + y * LINE, CELL, look.front());
            }
            from = to;
        }
    }

    private static boolean isInk(Cell cell) {
        return !cell.text.isBlank() && !cell.text.equals("█");
    }

    /** Characters without a gap between; as wide as their cells, whatever the font is. */
    private static void word(StringBuilder svg, List<Cell> word, int x, int y) {
        StringBuilder text = new StringBuilder();
        word.forEach(cell -> text.append(cell.text.replace("&", "&amp;").replace("<", "&lt;")));
        Look look = word.get(0).look;
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%d\" textLength=\"%.1f\" fill=\"%s\"%s%s>%s</text>%n",
                8 + x * CELL,
                8 + y * LINE + FONT,
                word.size() * CELL,
                look.front(),
                look.bold ? " font-weight=\"bold\"" : "",
                look.dim ? " opacity=\"0.6\"" : "",
                text));
    }

    private static void rectangle(StringBuilder svg, double x, double y, double width, String colour) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>%n",
                x,
                y,
                width + 0.1,
                LINE,
                colour));
    }
}
