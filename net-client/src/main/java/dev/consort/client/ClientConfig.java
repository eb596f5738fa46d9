package dev.consort.client;

import dev.consort.client.trust.ServerTrust;
import dev.consort.protocol.state.people.Role;
import java.util.List;
import java.util.Objects;

/**
 * What a client asks for when it joins.
 *
 * @param host name or address of the server's machine
 * @param port 1–65535
 * @param name 1–32 characters; the server may make it unique
 * @param instruments ids to own
 * @param wantsPrivilege whether to ask for the privilege at once
 * @param app name and version of the program, for the server's log
 * @param trust what the server of a secure room has to show, and gets then; null for an open room
 */
public record ClientConfig(
        String host,
        int port,
        String name,
        Role role,
        List<Integer> instruments,
        boolean wantsPrivilege,
        String app,
        ServerTrust trust) {

    private static final int LAST_PORT = 65_535;

    public ClientConfig {
        Objects.requireNonNull(host);
        Objects.requireNonNull(name);
        Objects.requireNonNull(role);
        instruments = List.copyOf(instruments);
        if (port < 1 || port > LAST_PORT) {
            throw new IllegalArgumentException("a port goes from 1 to " + LAST_PORT + "; " + port + " does not fit");
        }
    }

    /** Somebody who goes to an open room. */
    public ClientConfig(
            String host,
            int port,
            String name,
            Role role,
            List<Integer> instruments,
            boolean wantsPrivilege,
            String app) {
        this(host, port, name, role, instruments, wantsPrivilege, app, null);
    }

    /** A player without wishes. */
    public static ClientConfig player(String host, int port, String name) {
        return new ClientConfig(host, port, name, Role.PLAYER, List.of(), false, "consort");
    }

    /** The same with instruments to own. */
    public ClientConfig owning(List<Integer> ids) {
        return new ClientConfig(host, port, name, role, ids, wantsPrivilege, app, trust);
    }

    /** The same, asking for the privilege. */
    public ClientConfig askingForPrivilege() {
        return new ClientConfig(host, port, name, role, instruments, true, app, trust);
    }

    /** The same, for a secure room. */
    public ClientConfig trusting(ServerTrust server) {
        return new ClientConfig(host, port, name, role, instruments, wantsPrivilege, app, server);
    }
}
