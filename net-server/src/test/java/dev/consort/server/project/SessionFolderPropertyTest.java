package dev.consort.server.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.server.store.ProjectException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

class SessionFolderPropertyTest {
    private static final List<String> PARTS = List.of(
            "..",
            "/",
            "\\",
            ".",
            "decoy",
            "secret",
            "jam",
            "~",
            "C:",
            "\u0000",
            "\n",
            " ",
            "CON",
            "nul.txt",
            "\u2215",
            "\uff0f",
            "\u202e",
            "e\u0301",
            "é",
            ".consort",
            "%2e%2e%2f",
            "音",
            "\ud840\udc00",
            "x".repeat(60),
            "-",
            "?",
            "file:",
            "linked");

    /** To write a file, and be sure that it is there, takes the disk its time. */
    private static final int ONE_IN = 10;

    private Path tree;
    private SessionFolder folder;
    private Map<String, String> around;

    /** A folder of projects in the middle of what is nobody's business. */
    @BeforeProperty
    void plant() throws IOException {
        tree = Files.createTempDirectory("decoy");
        Path decoy = Files.createDirectories(tree.resolve("decoy"));
        Files.writeString(decoy.resolve("secret"), "a");
        Files.writeString(decoy.resolve("secret.consort"), "b");
        Files.writeString(tree.resolve("secret.consort"), "c");
        Path ours = Files.createDirectories(tree.resolve("ours"));
        Files.createSymbolicLink(ours.resolve("linked.consort"), decoy.resolve("secret.consort"));
        Files.createSymbolicLink(ours.resolve("x.consort"), decoy.resolve("not there yet"));
        Files.createSymbolicLink(ours.resolve("way"), decoy);
        folder = new SessionFolder(ours);
        around = surroundings();
    }

    @AfterProperty
    void clear() throws IOException {
        try (Stream<Path> found = Files.walk(tree)) {
            for (Path each : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private Map<String, String> surroundings() throws IOException {
        Map<String, String> found = Strangers.contents(tree);
        found.keySet().removeIf(each -> each.startsWith(tree.resolve("ours").toString()));
        return found;
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> joined =
                Arbitraries.of(PARTS).list().ofMinSize(1).ofMaxSize(5).map(each -> String.join("", each));
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(40);
        return Arbitraries.oneOf(
                joined, joined, Combinators.combine(joined, any).as(String::concat));
    }

    @Property(tries = 5_000)
    void whateverANameIsOnlyTheFolderItselfIsTouched(@ForAll("names") String name) throws Exception {
        touch(fileOrNull(name));
        assertThat(folder.named(name).getParent()).isEqualTo(folder.path());
        if (name.hashCode() % ONE_IN == 0) {
            touch(folder.named(name));
            touch(folder.free(name));
        }
        assertThat(surroundings()).isEqualTo(around);
        assertThat(folder.list()).noneMatch(each -> each.name().equals("linked"));
    }

    private Path fileOrNull(String name) {
        try {
            return folder.file(name);
        } catch (ProjectException e) {
            assertThat(e).hasMessageContaining("letters");
            return null;
        }
    }

    /** Writes it if it is not there, and cleans up behind itself. */
    private void touch(Path file) throws IOException {
        if (file == null) {
            return;
        }
        assertThat(file.getParent()).isEqualTo(folder.path());
        boolean isThere = Files.exists(file, java.nio.file.LinkOption.NOFOLLOW_LINKS);
        try {
            SafeFile.<IOException>make(file, fresh -> Files.writeString(fresh, "x"));
            assertThat(isThere).isFalse();
            Files.delete(file);
        } catch (FileAlreadyExistsException e) {
            assertThat(isThere).isTrue();
        }
    }
}
