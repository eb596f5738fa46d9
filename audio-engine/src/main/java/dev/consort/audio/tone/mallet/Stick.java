package dev.consort.audio.tone.mallet;

/**
 * What strikes, at middle C.
 *
 * @param softHz above which the lightest stroke sets off little
 * @param hardHz the same of the hardest
 * @param knock level of the blow itself
 * @param knockHz where the blow sounds, whatever the note
 * @param knockSeconds in which it falls by 60 dB
 */
record Stick(double softHz, double hardHz, double knock, double knockHz, double knockSeconds) {}
