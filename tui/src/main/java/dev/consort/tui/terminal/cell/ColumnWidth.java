package dev.consort.tui.terminal.cell;

import dev.consort.tui.canvas.CharWidth;
import org.jline.utils.WCWidth;

/**
 * How many columns terminals give to a character: two to the wide ones of East Asia and to emoji, none to marks, to joiners
 * and to the skin of emoji, one to everything else, and so to what is wide only in East Asian fonts.
 */
public final class ColumnWidth implements CharWidth {
    /** Vowels and final consonants of old Korean syllables, which join what is before them: JLine's table lacks them. */
    private static final int FIRST_OLD_JAMO = 0xD7B0;

    private static final int LAST_OLD_JAMO = 0xD7FB;

    @Override
    public int of(int codePoint) {
        boolean isJoined = codePoint >= FIRST_OLD_JAMO && codePoint <= LAST_OLD_JAMO;
        return isJoined ? 0 : Math.max(0, WCWidth.wcwidth(codePoint));
    }

    /**
     * Whether all terminals agree on a character's width and draw it by itself. On emoji, on scripts whose letters join and
     * on rare symbols they do not.
     */
    static boolean isCertain(int codePoint) {
        return codePoint < 0x0300
                || isIn(codePoint, 0x0370, 0x052F) // Greek, Cyrillic
                || isIn(codePoint, 0x1E00, 0x1FFF) // more Latin and Greek
                || isIn(codePoint, 0x2010, 0x2027) // dashes, quotation marks, dots
                || isIn(codePoint, 0x2500, 0x25FC) // lines, blocks, plain shapes
                || isIn(codePoint, 0x2800, 0x28FF) // Braille
                || isIn(codePoint, 0x3001, 0x3029) // East Asian punctuation
                || isIn(codePoint, 0x3041, 0x30FF) // kana
                || isIn(codePoint, 0x3400, 0x4DBF) // Han
                || isIn(codePoint, 0x4E00, 0x9FFC)
                || isIn(codePoint, 0xAC00, 0xD7A3) // Hangul
                || isIn(codePoint, 0xFF01, 0xFFEE); // full and half width
    }

    private static boolean isIn(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
