package dev.consort.bench.crash.disk;

/**
 * A system call that has returned, as far as it concerns files.
 *
 * @param name as in {@code pwrite64}
 * @param path of the file; empty where there is none
 * @param second path, for calls that have two; empty for the others
 * @param data what was written; empty for calls that write nothing
 * @param flags and whatever else is between the parentheses
 * @param offset where was written, or how long the file becomes; −1 for no number
 * @param result negative for an error
 * @param isInjected whether strace made it fail, or late
 */
record TracedCall(
        String name,
        String path,
        String second,
        byte[] data,
        String flags,
        long offset,
        long result,
        boolean isInjected) {
    boolean hasFailed() {
        return result < 0;
    }

    boolean isSync() {
        return name.equals("fsync") || name.equals("fdatasync");
    }
}
