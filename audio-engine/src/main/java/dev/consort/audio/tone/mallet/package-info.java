/** What is struck and rings in modes: bars, tubes, tongues, pans and skins. */
package dev.consort.audio.tone.mallet;
