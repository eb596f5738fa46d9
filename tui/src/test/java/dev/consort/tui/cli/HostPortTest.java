package dev.consort.tui.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HostPortTest {
    @Test
    void portMayBeLeftOut() {
        assertThat(HostPort.parse("studio")).isEqualTo(new HostPort("studio", 9999));
        assertThat(HostPort.parse("[::1]")).isEqualTo(new HostPort("::1", 9999));
    }

    @Test
    void portFollowsTheHost() {
        assertThat(HostPort.parse("10.0.0.2:7000")).isEqualTo(new HostPort("10.0.0.2", 7000));
        assertThat(HostPort.parse("[::1]:7000")).hasToString("[::1]:7000");
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThatThrownBy(() -> HostPort.parse("a:b")).hasMessageContaining("port 'b'");
        assertThatThrownBy(() -> HostPort.parse("a:70000")).hasMessageContaining("65535");
        assertThatThrownBy(() -> HostPort.parse(":70")).hasMessageContaining("no host");
        assertThatThrownBy(() -> HostPort.parse("::1")).hasMessageContaining("brackets");
        assertThatThrownBy(() -> HostPort.parse("[::1")).hasMessageContaining("bracket");
    }
}
