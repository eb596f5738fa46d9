/** Notes that are made up: rhythms, chains, growing texts. Pure; chance comes from seeds. */
package dev.consort.protocol.generator;
