/** Shows that nothing that was acknowledged is lost when the server is killed: the real program, real clients; see docs/crash-tests.md. */
package dev.consort.bench.crash;
