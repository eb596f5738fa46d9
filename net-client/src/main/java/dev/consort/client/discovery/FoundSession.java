package dev.consort.client.discovery;

import dev.consort.protocol.text.SafeText;
import java.net.InetAddress;
import java.util.regex.Pattern;
import javax.jmdns.ServiceInfo;

/**
 * A session that somebody announces. Announcements prove nothing: the texts are cleaned, the rest is a hint.
 *
 * @param name of the session
 * @param host the machine's name as announced
 * @param address where to connect
 * @param clients how many people are in it; −1 if not told
 * @param isOpen whether anybody may join without a secret
 * @param isEncrypted whether the server speaks TLS
 * @param fingerprint first 16 hexadecimal digits of the server's key; empty if not told
 * @param doubt what speaks against connecting there, for people; empty if nothing
 */
public record FoundSession(
        String name,
        String host,
        String address,
        int port,
        int clients,
        boolean isOpen,
        boolean isEncrypted,
        String fingerprint,
        String doubt) {
    private static final int TEXT_LENGTH = 64;
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-fA-F]{16}");

    /** What a service says of itself, under one of its addresses, and what there is to be said against that. */
    static FoundSession of(ServiceInfo service, InetAddress address, String doubt) {
        String name = text(service.getPropertyString("session"));
        String clients = text(service.getPropertyString("clients"));
        String fingerprint = text(service.getPropertyString("fp"));
        return new FoundSession(
                name.isEmpty() ? text(service.getName()) : name,
                text(service.getServer()),
                address.getHostAddress(),
                service.getPort(),
                COUNT.matcher(clients).matches() ? Integer.parseInt(clients) : -1,
                isOpen(service.getPropertyString("auth")),
                "1".equals(service.getPropertyString("tls")),
                FINGERPRINT.matcher(fingerprint).matches() ? fingerprint : "",
                doubt);
    }

    /** Whether the announcement leads where no session should be: not to be connected to because of it. */
    public boolean isDoubtful() {
        return !doubt.isEmpty();
    }

    private static boolean isOpen(String auth) {
        return auth == null || auth.equals("open");
    }

    private static String text(String fromStranger) {
        return fromStranger == null ? "" : SafeText.clean(fromStranger, TEXT_LENGTH);
    }
}
