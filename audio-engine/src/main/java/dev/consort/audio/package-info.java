/** Turns the published session into sound: the engine, its settings, its readings and the offline render. */
package dev.consort.audio;
