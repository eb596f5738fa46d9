package dev.consort.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.tui.studio.Levels;
import dev.consort.tui.studio.Link;
import dev.consort.tui.theme.GlyphTier;
import dev.consort.tui.view.PaneId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Screens as people see them. With {@code -Dgolden.write=true} the expected pictures are written anew. */
class PanesScreenTest {
    private static final Levels PLAYING = new Levels(
            2400, true, 112, List.of(0.7, 0.5), IdMap.of(1, List.of(0.9, 0.8)).with(2, List.of(0.2, 0.2)), 0.12, 0, 3);

    static Stream<Arguments> everyViewAtEverySize() {
        List<PaneId> views = new Seat().app.views();
        return views.stream()
                .flatMap(view -> Stream.of(80, 56, 200).flatMap(columns -> Stream.of(GlyphTier.UNICODE, GlyphTier.ASCII)
                        .map(tier -> Arguments.of(view, columns, tier))));
    }

    @ParameterizedTest
    @MethodSource("everyViewAtEverySize")
    void looksAsItDid(PaneId view, int columns, GlyphTier tier) {
        int rows = Map.of(80, 24, 56, 20, 200, 50).get(columns);
        Seat seat = new Seat(columns, rows, tier);
        seat.studio.levels = PLAYING;
        Scenery.set(view, seat);
        seat.press("Space", Menus.show(view).keys().get(0));
        seat.pass(40);
        expect(seat.text(), view.wireName() + "-" + columns + "x" + rows + "-" + tier + ".txt");
    }

    @ParameterizedTest
    @CsvSource({"INSTRUMENTS, ASCII", "ROLL, UNICODE", "MIXER, UNICODE"})
    void isUsefulOnAVerySmallScreen(PaneId view, GlyphTier tier) {
        Seat seat = new Seat(30, 8, tier);
        seat.studio.levels = PLAYING;
        seat.press("Space", Menus.show(view).keys().get(0));
        expect(seat.text(), view.wireName() + "-30x8-" + tier + ".txt");
    }

    static void expect(String picture, String name) {
        if (Boolean.getBoolean("golden.write")) {
            write(picture, name);
        }
        try (InputStream golden = PanesScreenTest.class.getResourceAsStream("/screens/" + name)) {
            assertThat(golden).as("the expected picture " + name).isNotNull();
            assertThat(picture).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(String picture, String name) {
        for (String folder : List.of("src/test/resources/screens", "target/test-classes/screens")) {
            try {
                Files.createDirectories(Path.of(folder));
                Files.writeString(Path.of(folder, name), picture);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "1, 5", "5, 2", "8, 3", "20, 5", "39, 11", "200, 60", "500, 3"})
    void drawsOnScreensOfAnySize(int columns, int rows) {
        for (GlyphTier tier : GlyphTier.values()) {
            Seat seat = new Seat(columns, rows, tier);
            seat.studio.levels = PLAYING;
            seat.press("Space");
            for (PaneId view : seat.app.views()) {
                seat.press(Menus.show(view).keys().get(0));
            }
            seat.press("?").press("Esc").press(":").type("x").press("Esc");
            assertThat(seat.screen.shown().width()).isEqualTo(columns);
        }
    }

    @Test
    void staysWithinAsciiWhereTheLocaleSaysSo() {
        Seat seat = new Seat(80, 24, GlyphTier.ASCII);
        seat.studio.levels = PLAYING;
        for (PaneId view : seat.app.views()) {
            assertThat(seat.press("Space", Menus.show(view).keys().get(0)).text())
                    .matches("[\\x20-\\x7e\\n]*");
        }
    }

    @Test
    void sendsNothingWhileNothingChanges() {
        Seat seat = new Seat();
        seat.pass(40).pass(40);
        int sent = seat.screen.sent;
        for (int i = 0; i < 100; i++) {
            seat.studio.listener.changed();
            seat.pass(40);
        }
        assertThat(seat.screen.sent).isEqualTo(sent);
    }

    @Test
    void drawsAtMostThirtyTimesASecond() {
        Seat seat = new Seat();
        seat.press("Down");
        String before = seat.text();
        seat.studio.listener.changed();
        seat.press("Down");
        seat.clock.addAndGet(-40);
        assertThat(seat.text()).isNotEqualTo(before);
        String drawn = seat.text();
        seat.app.inbox().key(dev.consort.tui.input.KeyStroke.parse("Down"));
        seat.clock.addAndGet(50);
        seat.pass(0);
        assertThat(seat.text()).isEqualTo(drawn);
        seat.pass(40);
        assertThat(seat.text()).isNotEqualTo(drawn);
    }

    @Test
    void drawsAnewAtAnotherSize() {
        Seat seat = new Seat();
        seat.screen.resize(56, 20);
        seat.pass(40);
        assertThat(seat.screen.shown().width()).isEqualTo(56);
        assertThat(seat.status()).endsWith("? help");
    }

    @Test
    void saysHowMuchIsNotSafeYet() {
        Seat seat = new Seat();
        assertThat(seat.screen.row(0)).doesNotContain("safe");
        seat.studio.unsafe = 3;
        seat.studio.listener.changed();
        seat.pass(40);
        assertThat(seat.screen.row(0)).contains("3 not safe yet");
    }

    @Test
    void saysSinceWhenItReconnectsAndGoesGrey() {
        Seat seat = new Seat();
        seat.studio.link = new Link(Link.Status.RECONNECTING, 3, 12);
        seat.studio.listener.changed();
        seat.pass(40);
        assertThat(seat.screen.row(0)).contains("reconnecting (12 s)");
        assertThat(seat.screen.shown().style(5, 5).dim()).isTrue();
        seat.press("m");
        assertThat(seat.studio.sent).isEmpty();
        assertThat(seat.status()).contains("not connected");
        seat.studio.link = Link.joined();
        seat.press("m");
        assertThat(seat.studio.sent).hasSize(1);
        assertThat(seat.screen.shown().style(5, 5).dim()).isFalse();
    }

    @Test
    void showsStrangersNamesWithoutTheirTricks() {
        Seat seat = new Seat();
        seat.studio.listener.message(dev.consort.tui.studio.Tone.CHAT, "Eve: \u001b[2J\u202egnihton");
        seat.pass(40);
        assertThat(seat.status()).contains("Eve: ·[2J·gnihton");
    }
}
