package dev.consort.audio.plot;

/** The colours of a plot: loud is bright, also in grey and to eyes that see no red or green. */
final class Colours {
    static final int PAPER = 0x10_12_18;
    static final int PANEL = 0x05_06_0A;
    static final int GRID = 0x2C_31_3C;
    static final int TEXT = 0xD8_DC_E4;
    static final int FAINT_TEXT = 0x8C_94_A4;
    static final int WAVE = 0x3A_7C_A8;
    static final int WAVE_BODY = 0x8F_D3_F4;

    private static final int[] SCALE = {
        0x05_06_0A, 0x1B_15_45, 0x55_1A_6C, 0x9C_2F_6A, 0xDB_55_4B, 0xF7_93_3A, 0xFB_D4_62, 0xFF_FC_E6
    };

    private Colours() {}

    /** The colour of a loudness, 0–1, the brighter the louder. */
    static int of(double loudness) {
        double place = Math.max(0, Math.min(1, loudness)) * (SCALE.length - 1);
        int below = (int) Math.min(SCALE.length - 2, place);
        return mix(SCALE[below], SCALE[below + 1], place - below);
    }

    private static int mix(int from, int to, double share) {
        int colour = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int a = from >> shift & 0xFF;
            int b = to >> shift & 0xFF;
            colour |= (int) Math.round(a + (b - a) * share) << shift;
        }
        return colour;
    }
}
