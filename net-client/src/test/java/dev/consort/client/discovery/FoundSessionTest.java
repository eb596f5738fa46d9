package dev.consort.client.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.text.SafeText;
import dev.consort.protocol.wire.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.jmdns.ServiceInfo;
import javax.jmdns.impl.ServiceInfoImpl;
import org.junit.jupiter.api.Test;

class FoundSessionTest {
    private static FoundSession announced(String instance, Map<String, String> text) {
        ServiceInfo service = ServiceInfo.create("_consort._tcp.local.", instance, 9999, 0, 0, new HashMap<>(text));
        return FoundSession.of(service, InetAddress.getLoopbackAddress(), "");
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

    /** Every payload in every text of an announcement, the names that JmDNS reads from the network among them. */
    @Test
    void nothingHostileIsLeftOfAnyTextOfAnAnnouncement() throws IOException {
        Path corpus = Path.of("..", "net-protocol", "src", "test", "resources", "hostile-texts.json");
        try (InputStream file = Files.newInputStream(corpus)) {
            for (Object family : JsonText.read(file).values()) {
                ((List<?>) family)
                        .stream().filter(String.class::isInstance).forEach(text -> assertClean((String) text));
            }
        }
    }

    private static void assertClean(String payload) {
        FoundSession named = FoundSession.of(new Announced(payload, ""), InetAddress.getLoopbackAddress(), "");
        FoundSession told = FoundSession.of(new Announced("x", payload), InetAddress.getLoopbackAddress(), "");
        for (FoundSession found : List.of(named, told)) {
            assertThat(found.name() + found.host() + found.address() + found.fingerprint())
                    .matches(text -> text.equals(SafeText.clean(text, 1000)) && text.indexOf('\n') < 0);
        }
    }

    /** What a stranger's packet can say: any name, any host, any text. */
    private static final class Announced extends ServiceInfoImpl {
        private final String name;
        private final String text;

        Announced(String name, String text) {
            super("_consort._tcp.local.", "x", "", 9999, 0, 0, false, Map.of());
            this.name = name;
            this.text = text;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getServer() {
            return name;
        }

        @Override
        public synchronized String getPropertyString(String key) {
            return text;
        }
    }

    @Test
    void endlessNameIsCut() {
        assertThat(announced("x", Map.of("session", "y".repeat(200))).name()).hasSize(64);
    }
}
