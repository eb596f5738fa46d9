/** JACK, by jnajack and JNA; nothing of them is loaded before somebody asks for JACK. */
package dev.consort.audio.output.jack;
