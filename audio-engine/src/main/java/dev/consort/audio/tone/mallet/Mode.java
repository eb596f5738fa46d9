package dev.consort.audio.tone.mallet;

/**
 * One way in which a body rings.
 *
 * @param ratio its frequency, as a multiple of the note's
 * @param level how strong it begins when struck hard; below zero it begins the other way round, so that together with a
 *     longer one of the same frequency it swells
 * @param ring how long it rings, as a multiple of the note's time
 */
record Mode(double ratio, double level, double ring) {}
