package dev.consort.audio.heard;

import java.util.List;

/**
 * What is heard at one moment.
 *
 * @param spectrum of the mix in {@link BandSpectrum#BANDS} bands, dB below a sine of full scale, to a tenth, −120 at least
 * @param scope {@link Scope#POINTS} points of the mix, −127–127
 */
public record Heard(List<Double> spectrum, List<Integer> scope) {}
