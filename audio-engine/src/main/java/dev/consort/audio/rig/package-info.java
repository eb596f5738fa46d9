/** Makes what the desk plays with. */
package dev.consort.audio.rig;
