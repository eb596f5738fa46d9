package dev.consort.bench.crash.disk;

import java.util.Random;

/** What a loss of power does to whatever was not synced. */
enum Damage {
    /** All of it is lost: what is left is what the process has waited for. */
    ALL_LOST,

    /** Each write and each name is there or not, by chance. */
    SOME_KEPT,

    /** The same for each sector of 512 bytes. */
    TORN,

    /** Nothing is lost, as when only the process ends. */
    ALL_KEPT;

    /** Whether the next change is kept. */
    boolean keeps(Random chance) {
        return this == ALL_KEPT || this != ALL_LOST && chance.nextBoolean();
    }
}
