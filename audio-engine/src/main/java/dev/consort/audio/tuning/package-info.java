/** How high what sounds is: the session's tuning, followed note by note. */
package dev.consort.audio.tuning;
