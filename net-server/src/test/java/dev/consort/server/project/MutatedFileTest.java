package dev.consort.server.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.whole.WholeState;
import dev.consort.server.store.ProjectException;
import dev.consort.server.store.ProjectFile;
import dev.consort.server.store.Recovery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bytes of a sound project changed by chance. {@code -Dstrangers.files=20000} tries more, {@code -Dstrangers.seed} others.
 */
class MutatedFileTest {
    private static final int FILES = Integer.getInteger("strangers.files", 2_000);
    private static final long SEED = Long.getLong("strangers.seed", 20_261L);

    /** A test that hangs shall end; nothing is measured by it. */
    private static final Duration FOREVER = Duration.ofMinutes(1);

    private final Random random = new Random(SEED);

    @TempDir
    private Path folder;

    private Path file;
    private byte[] sound;
    private ProjectShelf shelf;

    @BeforeEach
    void begin() throws Exception {
        file = Files.createDirectories(folder.resolve("outside")).resolve("theirs.consort");
        sound = Files.readAllBytes(Strangers.project(file));
        shelf = new ProjectShelf(new SessionFolder(folder.resolve("ours")), "1.0", () -> 1_000_000L);
    }

    @Test
    void aFileWithChangedBytesIsRefusedOrOpenedWithASaneSession() throws Exception {
        int refused = 0;
        for (int number = 0; number < FILES; number++) {
            byte[] mutated = mutated();
            Files.write(file, mutated);
            refused += Assertions.assertTimeoutPreemptively(FOREVER, this::isRefused, "seed " + SEED + ", " + number)
                    ? 1
                    : 0;
            assertThat(Files.readAllBytes(file)).isEqualTo(mutated);
        }
        assertThat(refused).as("of %s files, seed %s", FILES, SEED).isBetween(FILES / 4, FILES - 1);
    }

    private boolean isRefused() throws Exception {
        try (ProjectFile project = shelf.openFile(file)) {
            assertThat(WholeState.complaint(Recovery.of(project).state())).isNull();
            Files.delete(project.path());
            return false;
        } catch (ProjectException e) {
            assertThat(e.getMessage()).contains("theirs.consort").doesNotContain("Exception", "null");
            return true;
        }
    }

    private byte[] mutated() {
        byte[] bytes = sound.clone();
        for (int times = 1 + random.nextInt(8); times > 0; times--) {
            mutate(bytes);
        }
        return random.nextInt(16) == 0 ? Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)) : bytes;
    }

    /** As often in the head and the schema, where a byte means much, as anywhere. */
    private void mutate(byte[] bytes) {
        int at = random.nextInt(random.nextBoolean() ? 4096 : bytes.length);
        switch (random.nextInt(4)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) random.nextInt(256);
            case 2 -> bytes[at] = (byte) (random.nextBoolean() ? 0 : 255);
            default -> {
                int from = random.nextInt(bytes.length);
                int length = Math.min(1 + random.nextInt(64), bytes.length - Math.max(at, from));
                System.arraycopy(bytes, from, bytes, at, length);
            }
        }
    }
}
