package dev.consort.server.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeerLogTest {
    private static final InetSocketAddress ANA = new InetSocketAddress("10.0.0.1", 1);
    private static final InetSocketAddress BEN = new InetSocketAddress("10.0.0.2", 1);

    private final List<String> lines = new ArrayList<>();
    private long now;
    private final PeerLog log = new PeerLog(lines::add, () -> now);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\n2026-11-21 INFO Ana joined as client 1",
                "a\nb",
                "a\u0085b\u2028c\u2029d\u000b\u000c",
                "\u001b]0;owned\u0007\u001b[2J\u009b31m",
                "${jndi:ldap://127.0.0.1/x}\n${env:PATH}",
                "%s%n%x {} {}",
                "\u202egnp.exe\u2066",
                "\u0000"
            })
    void whateverAPeerIsCalledAnEventIsOneCleanLine(String name) {
        log.event(ANA, name + " joined as client 2");

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0))
                .startsWith("/10.0.0.1:1 ")
                .endsWith("joined as client 2")
                .doesNotContainPattern("[\\p{C}\\u2028\\u2029]");
    }

    @Test
    void lineHasAnEndHoweverLongTheTextIs() {
        log.event(ANA, "x".repeat(100_000));

        assertThat(lines.get(0)).hasSize(300);
    }

    @Test
    void oneAddressWritesTenLinesInASecondAndAnotherItsOwn() {
        for (int i = 0; i < 1_000; i++) {
            log.event(ANA, "closing");
        }
        log.event(BEN, "closing");
        assertThat(lines).hasSize(11);

        now += 1_000_000_000;
        for (int i = 0; i < 1_000; i++) {
            log.event(ANA, "closing");
        }
        assertThat(lines).hasSize(21);
    }
}
