package dev.consort.protocol.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFileTest {
    @TempDir
    private Path folder;

    @Test
    void fileAndItsFolderAreTheOwnersAlone() throws IOException {
        Path file = folder.resolve("new/secret");
        PrivateFile.replace(file, new byte[] {1});

        assertThat(mode(file)).isEqualTo("rw-------");
        assertThat(mode(file.getParent())).isEqualTo("rwx------");
    }

    @Test
    void fileThatOthersCouldReadIsTheirsNoMore() throws IOException {
        Path file = Files.write(folder.resolve("secret"), new byte[] {1});
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        PrivateFile.replace(file, new byte[] {2});

        assertThat(mode(file)).isEqualTo("rw-------");
        assertThat(file).hasBinaryContent(new byte[] {2});
    }

    @Test
    void whatCannotBeReplacedStaysAndNothingElseIsLeft() throws IOException {
        Path occupied = Files.createDirectories(folder.resolve("secret/inside"));

        assertThatThrownBy(() -> PrivateFile.replace(folder.resolve("secret"), new byte[] {1}))
                .isInstanceOf(IOException.class);
        assertThat(folder).isDirectoryContaining("glob:**/secret");
        assertThat(occupied).exists();
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
