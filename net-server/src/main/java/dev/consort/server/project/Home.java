package dev.consort.server.project;

import dev.consort.protocol.file.PrivateFile;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;

/** A mark that tells projects of this folder from those of strangers, which are only worked on in a copy. */
final class Home {
    private static final int BITS = 128;
    private static final String FILE = "home";
    private static final int WINDOW = 64 * 1024;

    private Home() {}

    /**
     * Whether a mark is anywhere in a file, as bytes. A database that is opened is written to, if only to tidy up behind a
     * crash; whether it is ours must be known before. The mark is in the file from its first moment under its name.
     */
    static boolean isIn(Path file, String mark) throws IOException {
        byte[] wanted = mark.getBytes(StandardCharsets.UTF_8);
        byte[] window = new byte[WINDOW];
        int kept = 0;
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            for (int read = 0; read >= 0; read = in.read(window, kept, WINDOW - kept)) {
                int filled = kept + read;
                if (holds(window, filled, wanted)) {
                    return true;
                }
                kept = Math.min(filled, wanted.length - 1);
                System.arraycopy(window, filled - kept, window, 0, kept);
            }
        }
        return false;
    }

    private static boolean holds(byte[] window, int filled, byte[] wanted) {
        for (int at = 0; at + wanted.length <= filled; at++) {
            if (window[at] == wanted[0] && Arrays.equals(window, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

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
