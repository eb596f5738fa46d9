package dev.consort.protocol.project;

import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;

/** The melodies of the starter band. Each note: tick, pitch, ticks it lasts, velocity. */
final class StarterLines {
    private StarterLines() {}

    /** Roots with the kick, octaves as ghosts, and at the end of each bar a way to the next root. */
    static NoteMap bass() {
        return phrase(new int[][] {
            {0, 33, 280, 112},
            {360, 45, 70, 54},
            {840, 40, 190, 94},
            {1200, 33, 210, 104},
            {1440, 36, 90, 70},
            {1680, 31, 200, 90},
            {1920, 29, 280, 112},
            {2280, 41, 70, 54},
            {2760, 36, 190, 92},
            {3120, 29, 210, 104},
            {3480, 33, 90, 66},
            {3600, 35, 200, 90},
            {3840, 36, 280, 110},
            {4200, 48, 70, 52},
            {4680, 43, 190, 92},
            {5040, 36, 210, 102},
            {5280, 35, 200, 84},
            {5520, 33, 200, 90},
            {5760, 31, 280, 112},
            {6120, 43, 70, 54},
            {6600, 38, 190, 94},
            {6960, 31, 210, 104},
            {7200, 35, 90, 72},
            {7440, 32, 200, 92},
        });
    }

    /** A question of two bars and its answer, with breath between them. */
    static NoteMap lead() {
        return phrase(new int[][] {
            {240, 76, 160, 80},
            {480, 79, 340, 98},
            {840, 76, 110, 72},
            {960, 74, 220, 88},
            {1200, 72, 220, 76},
            {1440, 74, 200, 84},
            {1680, 76, 820, 96},
            {3120, 72, 110, 70},
            {3240, 69, 340, 84},
            {4080, 76, 160, 84},
            {4320, 79, 340, 102},
            {4680, 81, 110, 86},
            {4800, 79, 340, 96},
            {5160, 76, 110, 74},
            {5280, 74, 220, 84},
            {5520, 74, 860, 94},
            {6720, 71, 220, 78},
            {6960, 69, 110, 68},
            {7080, 67, 340, 82},
        });
    }

    /** Where the lead holds a note or takes a breath. */
    static NoteMap bell() {
        return phrase(new int[][] {
            {0, 79, 480, 70},
            {0, 84, 480, 78},
            {2640, 76, 220, 68},
            {2880, 81, 240, 76},
            {3720, 84, 220, 72},
            {3840, 79, 480, 70},
            {3840, 88, 480, 76},
            {6480, 74, 110, 66},
            {6600, 79, 240, 74},
            {7560, 83, 120, 72},
        });
    }

    private static NoteMap phrase(int[][] table) {
        NoteMap notes = NoteMap.empty();
        for (int[] note : table) {
            notes = notes.with(note[0], note[1], new Note(note[2], note[3]));
        }
        return notes;
    }
}
