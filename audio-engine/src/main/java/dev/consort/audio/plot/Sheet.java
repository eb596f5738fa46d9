package dev.consort.audio.plot;

import java.awt.image.BufferedImage;

/** A picture to draw on, with letters of its own: machines without a screen often have no fonts. */
final class Sheet {
    private static final int SCALE = 2;
    private static final int ADVANCE = 6 * SCALE;
    private static final int ROWS = 7;

    /** Height of a line of text in pixels. */
    static final int TEXT_HEIGHT = ROWS * SCALE;

    private static final String LETTERS = "0123456789.-: kHzsdBminpeartobuc";

    /** Five columns of seven dots to a letter, the lowest bit on top. */
    private static final String DOTS = "3E5149453E" + "00427F4000" + "4261514946" + "2141454B31" + "1814127F10"
            + "2745454539" + "3C4A494930" + "0171090503" + "3649494936" + "064949291E" + "0060600000" + "0808080808"
            + "0036360000" + "0000000000" + "7F10284400" + "7F0808087F" + "4464544C44" + "4854545420" + "384444487F"
            + "7F49494936" + "7C04180478" + "00447D4000" + "7C08040478" + "7C14141408" + "3854545418" + "2054545478"
            + "7C08040408" + "043F444020" + "3844444438" + "7F48444438" + "3C4040207C" + "3844444420";

    private final BufferedImage image;

    Sheet(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        fill(0, 0, width, height, Colours.PAPER);
    }

    BufferedImage image() {
        return image;
    }

    void dot(int x, int y, int colour) {
        image.setRGB(x, y, colour);
    }

    void fill(int x, int y, int width, int height, int colour) {
        for (int row = y; row < y + height; row++) {
            for (int column = x; column < x + width; column++) {
                image.setRGB(column, row, colour);
            }
        }
    }

    /** Pixels that a text is wide. */
    static int width(String text) {
        return text.length() * ADVANCE - SCALE;
    }

    /** Writes a text with its upper left corner at a place; knows the letters of numbers and units. */
    void text(int x, int y, String text, int colour) {
        for (int i = 0; i < text.length(); i++) {
            letter(x + i * ADVANCE, y, LETTERS.indexOf(text.charAt(i)), colour);
        }
    }

    private void letter(int x, int y, int number, int colour) {
        for (int column = 0; number >= 0 && column < 5; column++) {
            int from = 10 * number + 2 * column;
            int dots = Integer.parseInt(DOTS, from, from + 2, 16);
            for (int row = 0; row < ROWS; row++) {
                if ((dots >> row & 1) != 0) {
                    fill(x + column * SCALE, y + row * SCALE, SCALE, SCALE, colour);
                }
            }
        }
    }
}
