package dev.consort.client.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;
import javax.jmdns.ServiceInfo;
import org.junit.jupiter.api.Test;

class FoundSessionTest {
    private static FoundSession announced(String instance, Map<String, String> text) {
        ServiceInfo service = ServiceInfo.create("_consort._tcp.local.", instance, 9999, 0, 0, new HashMap<>(text));
        return FoundSession.of(service, InetAddress.getLoopbackAddress());
    }

    @Test
    void announcementIsReadAsItIsMeant() {
        FoundSession found = announced(
                "Dawn",
                Map.of("session", "Dawn", "clients", "3", "auth", "invite", "tls", "1", "fp", "0123456789abcdef"));

        assertThat(found.name()).isEqualTo("Dawn");
        assertThat(found.address()).isEqualTo("127.0.0.1");
        assertThat(found.port()).isEqualTo(9999);
        assertThat(found.clients()).isEqualTo(3);
        assertThat(found.isOpen()).isFalse();
        assertThat(found.isEncrypted()).isTrue();
        assertThat(found.fingerprint()).isEqualTo("0123456789abcdef");
    }

    @Test
    void bareAnnouncementIsAnOpenSessionOfThatName() {
        FoundSession found = announced("Dawn", Map.of());

        assertThat(found.name()).isEqualTo("Dawn");
        assertThat(found.clients()).isEqualTo(-1);
        assertThat(found.isOpen()).isTrue();
        assertThat(found.isEncrypted()).isFalse();
        assertThat(found.fingerprint()).isEmpty();
    }

    @Test
    void hostileTextCannotMoveTheCursorOrTurnTheLine() {
        FoundSession found = announced(
                "x",
                Map.of("session", "Da\u001b[2Jwn\n\u202emaj\u0007", "clients", "-5", "fp", "\u001b]0;owned\u0007"));

        assertThat(found.name()).isEqualTo("Da[2Jwn maj");
        assertThat(found.clients()).isEqualTo(-1);
        assertThat(found.fingerprint()).isEmpty();
    }

    @Test
    void endlessNameIsCut() {
        assertThat(announced("x", Map.of("session", "y".repeat(200))).name()).hasSize(64);
    }
}
