/** Several threads that share the work of rendering to a file; nothing that plays live comes here. */
package dev.consort.audio.crew;
