package dev.consort.server.project;

import dev.consort.protocol.file.PrivateFile;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;

/** A mark that tells projects of this folder from those of strangers, which are only worked on in a copy. */
final class Home {
    private static final int BITS = 128;
    private static final String FILE = "home";

    private Home() {}

    /** The mark of a folder; made when there is none. */
    static String of(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        try {
            return Files.readString(file, StandardCharsets.UTF_8).strip();
        } catch (NoSuchFileException e) {
            String mark = new BigInteger(BITS, new SecureRandom()).toString(Character.MAX_RADIX);
            PrivateFile.replace(file, mark.getBytes(StandardCharsets.UTF_8));
            return mark;
        }
    }
}
