package dev.consort.tui.cli;

import java.util.List;

/**
 * What somebody wants of a session.
 *
 * @param name or null for the name on this machine
 * @param own ids of instruments
 * @param isPlain lines instead of a screen, even where a screen is possible
 */
record SeatWish(String name, List<Integer> own, boolean wantsPrivilege, boolean isWatching, boolean isPlain) {
    String nameOrUser() {
        return name != null ? name : System.getProperty("user.name", "player");
    }
}
