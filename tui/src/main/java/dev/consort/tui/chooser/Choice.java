package dev.consort.tui.chooser;

/**
 * One of many.
 *
 * @param section the heading under which it stands; empty for none
 * @param mark what stands before it, short, for example its key; may be empty
 * @param label its name
 * @param detail what it is, for people; may be empty
 * @param chosen what happens when it is taken
 */
public record Choice(String section, String mark, String label, String detail, Runnable chosen) {
    public static Choice of(String section, String label, String detail, Runnable chosen) {
        return new Choice(section, "", label, detail, chosen);
    }

    /** All words by which it can be found. */
    String words() {
        return label + " " + mark + " " + section + " " + detail;
    }
}
