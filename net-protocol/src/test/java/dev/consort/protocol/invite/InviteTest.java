package dev.consort.protocol.invite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InviteTest {
    private static final int MANY = 100_000;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** SubjectPublicKeyInfo of the P-256 point with the private key 1, the curve's generator. */
    private static final String GENERATOR = "3059301306072a8648ce3d020106082a8648ce3d030107034200"
            + "046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
            + "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5";

    private static final Pin PIN = new Pin("00443214c74254b635cf84653a56d7c675be77df0123456789abcdef01234567");
    private static final RoomSecret SECRET = new RoomSecret("89ABCDEF");
    private static final Invite INVITE = Invite.of(PIN, SECRET);

    @Test
    void pinIsTheHashOfTheSubjectPublicKeyInfo() throws Exception {
        byte[] spki = HexFormat.of().parseHex(GENERATOR);
        Pin pin = Pin.of(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(spki)));

        assertThat(pin.hex()).isEqualTo("5cd252fb0ce8932436faf8ccd1040981b89ee4ad6b9fe9e2a2b7e71aacb27cd3");
        assertThat(pin.fingerprint())
                .isEqualTo("5cd252fb0ce8932436faf8ccd1040981b89ee4ad6b9fe9e2a2b7e71aacb27cd3".substring(0, 16));
    }

    @Test
    void codeHasKnownCharacters() {
        assertThat(INVITE.text()).isEqualTo("0123-4567-89AB-CDEF-89AB-CDEF-QQ");
    }

    @Test
    void whatWasWrittenIsRead() {
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            Pin pin = pin(random);
            RoomSecret secret = secret(random);
            Invite read = Invite.parse(Invite.of(pin, secret).text());

            assertThat(read.names(pin)).isTrue();
            assertThat(read.secret()).isEqualTo(secret);
            assertThat(read.words()).isEqualTo(SixWords.of(pin));
        }
    }

    private static Pin pin(Random random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return new Pin(HexFormat.of().formatHex(bytes));
    }

    private static RoomSecret secret(Random random) {
        byte[] bytes = new byte[RoomSecret.BYTES];
        random.nextBytes(bytes);
        return RoomSecret.of(bytes);
    }

    @Test
    void readingForgivesHandwriting() {
        String text = INVITE.text();

        assertThat(Invite.parse(text.toLowerCase(Locale.ROOT)).text()).isEqualTo(text);
        assertThat(Invite.parse(text.replace("-", "")).text()).isEqualTo(text);
        assertThat(Invite.parse("  " + text.replace('-', ' ') + "\n").text()).isEqualTo(text);
        assertThat(Invite.parse(text.replace('0', 'O').replace('1', 'I')).text())
                .isEqualTo(text);
        assertThat(Invite.parse(text.replace('0', 'o').replace('1', 'l').replace('-', '–'))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void everySingleTypingErrorIsFoundAndLocated() {
        String text = INVITE.text().replace("-", "");
        for (int place = 0; place < text.length(); place++) {
            String where = "at place " + (place % 4 + 1) + " of group " + (place / 4 + 1);
            for (char wrong : ALPHABET.toCharArray()) {
                String typed = with(text, place, wrong);
                if (!typed.equals(text)) {
                    assertThatThrownBy(() -> Invite.parse(typed)).hasMessageContaining(where);
                }
            }
        }
    }

    private static String with(String text, int place, char wrong) {
        return text.substring(0, place) + wrong + text.substring(place + 1);
    }

    @Test
    void everyTwoTypingErrorsAreFound() {
        String text = INVITE.text().replace("-", "");
        for (int first = 0; first < text.length(); first++) {
            for (int second = first + 1; second < text.length(); second++) {
                String wrong = with(text, first, other(text.charAt(first)));
                for (char each : ALPHABET.toCharArray()) {
                    String typed = with(wrong, second, each);
                    assertThatThrownBy(() -> Invite.parse(typed)).isInstanceOf(IllegalArgumentException.class);
                }
            }
        }
    }

    private static char other(char character) {
        return character == 'Z' ? '0' : ALPHABET.charAt(ALPHABET.indexOf(character) + 1);
    }

    @Test
    void neighboursThatChangedPlacesAreFound() {
        String text = INVITE.text().replace("-", "");
        for (int place = 0; place + 1 < text.length(); place++) {
            String swapped = with(with(text, place, text.charAt(place + 1)), place + 1, text.charAt(place));
            if (!swapped.equals(text)) {
                assertThatThrownBy(() -> Invite.parse(swapped)).hasMessageContaining("typing error");
            }
        }
    }

    @Test
    void wrongLengthAndStrangeCharactersAreSaidAsSuch() {
        assertThatThrownBy(() -> Invite.parse(INVITE.text().substring(1))).hasMessageContaining("this one has 25");
        assertThatThrownBy(() -> Invite.parse("0U" + INVITE.text().substring(2)))
                .hasMessageContaining("at place 2 of group 1");
        assertThatThrownBy(() -> Invite.parse("")).hasMessageContaining("26 characters");
    }

    @Test
    void complaintsHoldNothingOfTheInvite() {
        String typed = with(INVITE.text(), 20, 'Z');

        assertThatThrownBy(() -> Invite.parse(typed))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("89A", "CDEF", "0123"));
    }

    @Test
    void noRandomInviteWithARightChecksumOpensARoom() {
        Random random = new Random(2);
        for (int i = 0; i < MANY; i++) {
            Invite other = Invite.parse(Invite.of(pin(random), secret(random)).text());

            assertThat(other.names(PIN) || SECRET.matches(other.secret().text()))
                    .isFalse();
        }
    }

    @Test
    void noRandomCharactersOpenARoom() {
        Random random = new Random(3);
        int readable = 0;
        for (int i = 0; i < MANY; i++) {
            Invite read = readOrNull(characters(random));
            readable += read == null ? 0 : 1;

            assertThat(read != null && read.names(PIN)).isFalse();
        }
        assertThat(readable).isLessThan(MANY / 500);
    }

    private static String characters(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 26; i++) {
            text.append(ALPHABET.charAt(random.nextInt(32)));
        }
        return text.toString();
    }

    private static Invite readOrNull(String text) {
        try {
            return Invite.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Test
    void secretsAreNotInTheTextsThatLogsShow() {
        assertThat(INVITE.toString() + SECRET).doesNotContain("89AB", "0123");
    }

    @Test
    void secretMatchesOnlyItself() {
        assertThat(SECRET.matches("89ABCDEF")).isTrue();
        assertThat(SECRET.matches("89ABCDEG")).isFalse();
        assertThat(SECRET.matches("89ABCDE")).isFalse();
        assertThat(SECRET.matches("")).isFalse();
        assertThat(SECRET.matches(null)).isFalse();
    }
}
