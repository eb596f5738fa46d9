package dev.consort.bench.crash.disk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A file as a process sees it, and what of that a loss of power would leave. One thread. */
final class ModelFile {
    private static final int SECTOR = 512;

    private final List<Change> unsynced = new ArrayList<>();
    private byte[] safe;

    /** So many bytes that were put at an offset, or, without bytes, a new length. */
    private record Change(long offset, byte[] bytes) {}

    /** @param safe what is in it, synced */
    ModelFile(byte[] safe) {
        this.safe = safe;
    }

    void write(long offset, byte[] bytes) {
        unsynced.add(new Change(offset, bytes));
    }

    void truncate(long length) {
        unsynced.add(new Change(length, null));
    }

    void sync() {
        safe = content(Damage.ALL_KEPT, new Random(0));
        unsynced.clear();
    }

    /** How long it is for the process. */
    int length() {
        long length = safe.length;
        for (Change each : unsynced) {
            length = each.bytes == null ? each.offset : Math.max(length, each.offset + each.bytes.length);
        }
        return (int) length;
    }

    /** What is left of it after a loss of power. */
    byte[] content(Damage damage, Random chance) {
        byte[] content = safe.clone();
        for (Change each : unsynced) {
            content = with(content, each, damage, chance);
        }
        return content;
    }

    private static byte[] with(byte[] content, Change change, Damage damage, Random chance) {
        if (damage == Damage.TORN && change.bytes != null) {
            return withSectors(content, change, chance);
        }
        return damage.keeps(chance) ? with(content, change) : content;
    }

    private static byte[] withSectors(byte[] content, Change change, Random chance) {
        byte[] torn = content;
        int from = 0;
        while (from < change.bytes.length) {
            int upTo = Math.min(change.bytes.length, (int) (from + SECTOR - (change.offset + from) % SECTOR));
            if (chance.nextBoolean()) {
                torn = with(torn, new Change(change.offset + from, Arrays.copyOfRange(change.bytes, from, upTo)));
            }
            from = upTo;
        }
        return torn;
    }

    private static byte[] with(byte[] content, Change change) {
        if (change.bytes == null) {
            return Arrays.copyOf(content, (int) change.offset);
        }
        int end = (int) change.offset + change.bytes.length;
        byte[] longer = end > content.length ? Arrays.copyOf(content, end) : content;
        System.arraycopy(change.bytes, 0, longer, (int) change.offset, change.bytes.length);
        return longer;
    }
}
