package dev.consort.client.discovery;

/**
 * A session that somebody announces. Announcements prove nothing: the texts are cleaned, the rest is a hint.
 *
 * @param name of the session
 * @param host the machine's name as announced
 * @param address where to connect
 * @param clients how many people are in it; −1 if not told
 * @param isOpen whether anybody may join without a secret
 * @param isEncrypted whether the server speaks TLS
 */
public record FoundSession(
        String name, String host, String address, int port, int clients, boolean isOpen, boolean isEncrypted) {}
