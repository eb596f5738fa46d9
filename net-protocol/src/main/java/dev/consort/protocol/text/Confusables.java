package dev.consort.protocol.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Characters that are read as another one. Each row is a character and, behind the space, what can be mistaken for it. The
 * selection follows the confusables of Unicode Technical Standard 39 in the scripts from which names are forged most easily;
 * scripts written from right to left lend no letter to a name in Latin ones. What is only another form of the same character
 * – full width, mathematical, with a mark – is not here: decomposition takes care of it.
 */
final class Confusables {
    private static final String[] ROWS = {
        "A ΑАᎪᴀ",
        "B ΒВвᏴʙ",
        "C СᏟᴄ",
        "D ԀᎠᴅ",
        "E ΕЕᎬᴇ",
        "F ϜҒғ",
        "G ԌᏀɢ",
        "H ΗНнᎻʜ",
        "J ЈͿᎫᴊ",
        "K ΚКкᏦᴋκ",
        "L ԼᏞʟ",
        "M ΜМмϺᎷᴍ",
        "N Νɴ",
        "O ΟОՕᴏ",
        "P ΡРᏢᴘ",
        "Q Ԛ",
        "R ᎡʀᏒ",
        "S ЅՏᏚꜱ",
        "T ΤТтᎢᴛτ",
        "U ՍᴜɄ",
        "V ѴᏙᴠ",
        "W ԜᎳᴡ",
        "X ΧХ",
        "Y ΥУҮᎩʏ",
        "Z ΖᏃᴢ",
        "a αаɑ",
        "b ЬьɓƄƅƀ",
        "c сƈ",
        "d ԁđɗ",
        "e еҽє",
        "f ƒẝ",
        "g ɡցɠ",
        "h һհħɦ",
        "i іιɩı",
        "j јϳʝ",
        "k ĸƙ",
        "l I1|ΙІӀӏłƚǀ",
        "m ɱ",
        "n ոηɳƞ",
        "o οоօσø0",
        "p рρ",
        "q ԛզ",
        "r гᴦ",
        "s ѕ",
        "t ŧƭ",
        "u սυμʋ",
        "v νѵ",
        "w ԝωшɯ",
        "x хχ",
        "y уүγɣ",
        "z ʐƶ",
        "3 ЗзƷʒӠ",
        "4 Ч",
        "6 б",
        "ニ 二",
        "ロ 口",
        "エ 工",
        "カ 力",
        "ト 卜",
        "タ 夕",
        "ハ 八",
        "ヘ へ",
        "ー 一"
    };

    private static final Map<Integer, Integer> READ_AS = readAs();

    private Confusables() {}

    private static Map<Integer, Integer> readAs() {
        Map<Integer, Integer> readAs = new HashMap<>();
        for (String row : ROWS) {
            row.codePoints().skip(2).forEach(twin -> readAs.put(twin, row.codePointAt(0)));
        }
        for (int letter = 0; letter < 26; letter++) {
            for (int block : new int[] {0x1F150, 0x1F170, 0x1F1E6}) {
                readAs.put(block + letter, 'A' + letter);
            }
        }
        return Map.copyOf(readAs);
    }

    /** The character as which this one is read; itself for most. */
    static int readAs(int character) {
        return READ_AS.getOrDefault(character, character);
    }
}
