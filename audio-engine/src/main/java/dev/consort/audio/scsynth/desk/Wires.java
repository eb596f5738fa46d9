package dev.consort.audio.scsynth.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which of the server's buses carries what. Strips have a pair of audio buses, and instruments a pair of control buses for
 * their meters and one for their slow oscillator. For one thread.
 */
public final class Wires {
    /** Never written to. */
    public static final int SILENCE = 16;

    /** Never read. */
    public static final int NOWHERE = 18;

    /** What goes to the master. */
    public static final int MASTER = 20;

    /** The first of the four meters of the master: peaks left and right, then effective values. */
    public static final int MASTER_METER = 0;

    private static final int FIRST_STRIP = 22;
    private static final int FIRST_METER = 4;
    private static final int FIRST_OSCILLATOR = 8192;

    private final Map<String, Integer> places = new HashMap<>();
    private final TreeSet<Integer> free = new TreeSet<>();
    private int used;

    /** The first of a strip's two audio buses; always the same for the same key until it is given back. */
    int strip(String key) {
        return FIRST_STRIP + 2 * place(key);
    }

    /** The first of a strip's two meters. */
    int meter(String key) {
        return FIRST_METER + 2 * place(key);
    }

    /** Where the slow oscillator of a strip writes to. */
    int oscillator(String key) {
        return FIRST_OSCILLATOR + place(key);
    }

    private int place(String key) {
        Integer known = places.get(key);
        if (known != null) {
            return known;
        }
        int place = free.isEmpty() ? used++ : free.pollFirst();
        places.put(key, place);
        return place;
    }

    /** Gives back what belongs to strips that are no longer there. */
    void keepOnly(Set<String> keys) {
        places.entrySet().removeIf(entry -> !keys.contains(entry.getKey()) && free.add(entry.getValue()));
    }

    /** How many control buses from the first one on are meters. */
    public int meters() {
        return FIRST_METER + 2 * used;
    }

    /** The first of an instrument's two meters; −1 when it has none. */
    public int meterOf(int instrument) {
        return meterOf(Keys.instrument(instrument));
    }

    /** The first of a group's two meters; −1 when it has none. */
    public int meterOfGroup(int group) {
        return meterOf(Keys.group(group));
    }

    /** The first of a bus's two meters; −1 when it has none. */
    public int meterOfBus(int bus) {
        return meterOf(Keys.bus(bus));
    }

    private int meterOf(String key) {
        Integer place = places.get(key);
        return place == null ? -1 : FIRST_METER + 2 * place;
    }
}
