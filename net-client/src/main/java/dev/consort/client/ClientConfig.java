package dev.consort.client;

import dev.consort.protocol.state.people.Role;
import java.util.List;

/**
 * What a client asks for when it joins.
 *
 * @param instruments ids to own
 * @param app name and version of the program, for the server's log
 */
public record ClientConfig(
        String host, int port, String name, Role role, List<Integer> instruments, boolean wantsPrivilege, String app) {

    /** A player without wishes. */
    public static ClientConfig player(String host, int port, String name) {
        return new ClientConfig(host, port, name, Role.PLAYER, List.of(), false, "consort");
    }

    /** The same with instruments to own. */
    public ClientConfig owning(List<Integer> ids) {
        return new ClientConfig(host, port, name, role, List.copyOf(ids), wantsPrivilege, app);
    }
}
