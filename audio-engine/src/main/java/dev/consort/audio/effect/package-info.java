/** What effects have in common: the port that each of them fills, and what it finds around it. */
package dev.consort.audio.effect;
