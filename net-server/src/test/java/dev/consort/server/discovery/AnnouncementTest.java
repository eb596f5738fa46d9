package dev.consort.server.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.server.discovery.DiscoveryServer.Announcement;
import org.junit.jupiter.api.Test;

class AnnouncementTest {
    @Test
    void openRoomSaysSo() {
        assertThat(DiscoveryServer.text(new Announcement("Jam", 3, null)))
                .containsEntry("session", "Jam")
                .containsEntry("clients", "3")
                .containsEntry("auth", "open")
                .containsEntry("tls", "0")
                .doesNotContainKey("fp");
    }

    @Test
    void secureRoomSaysHowToComeInAndTheStartOfItsPin() {
        assertThat(DiscoveryServer.text(new Announcement("Jam", 3, "0123456789abcdef")))
                .containsEntry("auth", "invite")
                .containsEntry("tls", "1")
                .containsEntry("fp", "0123456789abcdef");
    }
}
