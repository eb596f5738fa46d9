/** What depends on how loud a sound is. */
package dev.consort.audio.effect.dynamics;
