package dev.consort.tui.jam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program in a secure session: what the host is shown, what a guest types. */
class InvitedProgramIntegrationTest {
    private static final long DEADLINE_SECONDS = 40;

    private final List<Process> started = new ArrayList<>();

    @TempDir
    private Path folder;

    /** How a run ended and what it printed. */
    private record Ending(int exitCode, String out, String err) {}

    /** A server that listens. */
    private record Host(Process process, String address, String invite, String words) {}

    @AfterEach
    void stopEverything() {
        started.forEach(Process::destroyForcibly);
    }

    private ProcessBuilder builder(String home, Path err, String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(Stagehand.consort(arguments));
        builder.environment().put("XDG_STATE_HOME", folder.resolve(home).toString());
        builder.environment().put("XDG_DATA_HOME", folder.resolve(home).toString());
        builder.redirectError(err.toFile());
        return builder;
    }

    private Host host(String home, int port) throws IOException {
        Path err = folder.resolve("err" + started.size());
        Process process = builder(
                        home,
                        err,
                        "--server",
                        "--secure",
                        "--port",
                        Integer.toString(port),
                        "--bind",
                        "127.0.0.1",
                        "--audio",
                        "null",
                        "--no-announce")
                .start();
        started.add(process);
        String address = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
                .readLine()
                .replace("listening on ", "");
        String banner = Files.readString(err);
        return new Host(process, address, after("--invite ", banner), after("six words: ", banner));
    }

    private static String after(String what, String banner) {
        int from = banner.indexOf(what) + what.length();
        return banner.substring(from, banner.indexOf('\n', from));
    }

    private Ending guest(String input, String... arguments) throws IOException, InterruptedException {
        Path in = Files.writeString(folder.resolve("in" + started.size()), input);
        Path err = folder.resolve("err" + started.size());
        Process process =
                builder("guest", err, arguments).redirectInput(in.toFile()).start();
        started.add(process);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return new Ending(process.exitValue(), out, Files.readString(err));
    }

    @Test
    void inviteIsNeededOnceAndThenTheRoomIsKnown() throws Exception {
        Host host = host("host", 0);
        Ending uninvited = guest("", "--connect", host.address);
        Ending first = guest("play\n", "--connect", host.address, "--invite", host.invite);
        Ending second = guest("stop\n", "--connect", host.address);
        Ending forgetting = guest("", "--forget", host.address);
        Ending third = guest("", "--connect", host.address);

        assertThat(host.invite).matches("([0-9A-Z]{4}-){6}[0-9A-Z]{2}");
        assertThat(Stream.of(uninvited, first, second, forgetting, third).map(Ending::exitCode))
                .containsExactly(5, 0, 0, 0, 5);
        assertThat(uninvited.err).contains("this session is secure; ask the host for its invite line");
        assertThat(first.out).contains("playing");
    }

    @Test
    void inviteMayComeOutOfSightAndWhatFollowsIsPlayed() throws Exception {
        Host host = host("host", 0);
        Ending ending = guest(
                host.invite.toLowerCase(java.util.Locale.ROOT) + "\nplay\n",
                "--connect",
                host.address,
                "--invite",
                "-");

        assertThat(ending.exitCode).isZero();
        assertThat(ending.out).contains("playing");
    }

    @Test
    void hostKeepsItsKeyAndEverythingThatIsKeptIsPrivate() throws Exception {
        Host host = host("host", 0);
        guest("", "--connect", host.address, "--invite", host.invite);
        host.process.destroy();
        host.process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS);
        Host again = host("host", 0);

        assertThat(List.of(again.invite, again.words)).containsExactly(host.invite, host.words);
        assertThat(Stream.of(
                        "host/consort/room.p12",
                        "host/consort/room.secret",
                        "guest/consort/known_rooms",
                        "guest/consort/client.p12"))
                .allSatisfy(file -> assertThat(
                                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
                        .isEqualTo("rw-------"));
    }

    @Test
    void keyOfOnesOwnIsMadeAtTheFirstVisitAndOnlyThere() throws Exception {
        Host host = host("host", 0);
        Path key = folder.resolve("guest/consort/client.p12");
        guest("", "--connect", host.address, "--secure");
        assertThat(key).doesNotExist();
        guest("", "--connect", host.address, "--invite", host.invite);
        byte[] first = Files.readAllBytes(key);
        Ending second = guest("", "--connect", host.address);

        assertThat(second.out).doesNotContain("without a key");
        assertThat(Files.readAllBytes(key)).isEqualTo(first);
    }

    @Test
    void whoseKeyCannotBeReadComesInWithoutItAndIsToldSo() throws Exception {
        Host host = host("host", 0);
        Path key = folder.resolve("guest/consort/client.p12");
        Files.createDirectories(key.getParent());
        Files.writeString(key, "spoilt");
        Ending ending = guest("play\n", "--connect", host.address, "--invite", host.invite);

        assertThat(ending.exitCode).isZero();
        assertThat(ending.out)
                .contains("you are here without a key of your own: the key " + key + " cannot be read", "playing");
        assertThat(key).hasContent("spoilt");
    }

    @Test
    void otherKeyAtAKnownAddressIsAHardStop() throws Exception {
        Host host = host("host", 0);
        guest("", "--connect", host.address, "--invite", host.invite);
        host.process.destroy();
        host.process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS);
        Host other = host("other", Integer.parseInt(host.address.substring(host.address.indexOf(':') + 1)));
        Ending known = guest("", "--connect", host.address);
        Ending invited = guest("", "--connect", host.address, "--invite", other.invite);

        for (Ending each : List.of(known, invited)) {
            assertThat(each.exitCode).isEqualTo(10);
            assertThat(each.err).contains("consort --forget " + host.address, host.words, other.words);
        }
    }

    @Test
    void wordsAreShownAndComparedAndDoNotReplaceTheInvite() throws Exception {
        Host host = host("host", 0);
        Ending look = guest("", "--connect", host.address, "--secure");
        Ending right = guest("", "--connect", host.address, "--words", host.words);
        Ending wrong = guest("", "--connect", host.address, "--words", "zoo zoo zoo zoo zoo zoo");
        Ending both = guest("", "--connect", host.address, "--words", host.words, "--invite", host.invite);

        assertThat(Stream.of(look, right, wrong, both).map(Ending::exitCode)).containsExactly(5, 5, 10, 0);
        assertThat(look.err).contains(host.words, "ask the host for its invite line", "--words");
        assertThat(right.err).contains("the words are right", "--invite");
        assertThat(wrong.err).contains("not the host's server");
        assertThat(Files.readString(folder.resolve("guest/consort/known_rooms")))
                .contains("invite_and_words");
    }

    @Test
    void typingErrorInAnInviteIsFoundBeforeAnybodyIsAsked() throws Exception {
        Ending ending = guest("", "--connect", "127.0.0.1:1", "--invite", "0123-4567-89AB-CDEF-89AB-CDEG-QQ");

        assertThat(ending.exitCode).isEqualTo(2);
        assertThat(ending.err).contains("typing error", "at place 4 of group 6").doesNotContain("89AB");
    }
}
