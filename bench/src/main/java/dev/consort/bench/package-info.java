/** Benchmarks and a load generator: run by hand, never by the tests. */
package dev.consort.bench;
