package dev.consort.tui.studio;

/**
 * Where a session takes place.
 *
 * @param server the name and version of its program; empty if it is not known
 * @param address its host and port; empty if it is not known
 * @param secure whether only invited people come in, over an encrypted line
 */
public record Venue(String server, String address, boolean secure) {
    /** Nothing is known of it. */
    public static final Venue UNKNOWN = new Venue("", "", false);

    public boolean isKnown() {
        return !address.isEmpty();
    }
}
