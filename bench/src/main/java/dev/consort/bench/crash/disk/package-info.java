/** Shows that nothing that was acknowledged is lost with the power or on a disk that fails; see docs/crash-tests.md. */
package dev.consort.bench.crash.disk;
