package dev.consort.tui.cli;

/**
 * Where a server listens, as people write it: {@code HOST}, {@code HOST:PORT} or {@code [IPv6]:PORT}.
 *
 * @param port 1–65535
 */
public record HostPort(String host, int port) {
    /** The port of a server that was not told another. */
    public static final int DEFAULT_PORT = 9999;

    /**
     * Reads what somebody wrote.
     *
     * @throws IllegalArgumentException with a sentence that names the part that is wrong
     */
    public static HostPort parse(String text) {
        if (text.startsWith("[")) {
            int end = text.indexOf(']');
            if (end < 0) {
                throw new IllegalArgumentException("'" + text + "' has no closing bracket behind the IPv6 address");
            }
            return of(text.substring(1, end), text.substring(end + 1), text);
        }
        int colon = text.indexOf(':');
        if (colon >= 0 && text.indexOf(':', colon + 1) >= 0) {
            throw new IllegalArgumentException("an IPv6 address goes in brackets: [" + text + "]:" + DEFAULT_PORT);
        }
        return colon < 0 ? of(text, "", text) : of(text.substring(0, colon), text.substring(colon), text);
    }

    private static HostPort of(String host, String rest, String whole) {
        if (host.isBlank()) {
            throw new IllegalArgumentException("'" + whole + "' names no host");
        }
        if (rest.isEmpty()) {
            return new HostPort(host, DEFAULT_PORT);
        }
        return new HostPort(host, port(rest.startsWith(":") ? rest.substring(1) : rest));
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the port '" + text + "' is not a number", e);
        }
        throw new IllegalArgumentException("the port " + text + " is not from 1 to 65535");
    }

    @Override
    public String toString() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
