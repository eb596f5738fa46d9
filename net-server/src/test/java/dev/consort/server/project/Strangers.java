package dev.consort.server.project;

import dev.consort.protocol.project.StarterBand;
import dev.consort.server.store.ProjectFile;
import dev.consort.server.store.Snapshot;
import dev.consort.server.store.SnapshotKind;
import dev.consort.server.testkit.Edits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** Projects as strangers make them, good ones and others. */
final class Strangers {
    private Strangers() {}

    /** A sound project of somebody else's, with seven edits, closed. */
    static Path project(Path file) throws SQLException {
        Edits edits = new Edits();
        Snapshot origin = Snapshot.of(SnapshotKind.ORIGIN, "", 0, 1, StarterBand.session("Jam"));
        try (ProjectFile project = ProjectFile.make(file, origin)) {
            project.keep(edits.next(4));
            project.keep(Snapshot.of(SnapshotKind.CHECKPOINT, "good", 4, 2, edits.state()));
            project.keep(edits.next(3));
        }
        return file;
    }

    /** Changes a file with SQL, as somebody would who has another program than Consort. */
    static void run(Path file, String... sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String each : sql) {
                statement.execute(each);
            }
        }
    }

    /** Puts a blob or a text into every row of a column. */
    static void put(Path file, String table, String column, Object value) throws SQLException {
        String sql = "UPDATE " + table + " SET " + column + " = ?";
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, value);
            update.executeUpdate();
        }
    }

    static byte[] packed(String json) {
        return packed(json, "", 0, "");
    }

    /** A text with something in the middle of it, many times. */
    static byte[] packed(String begin, String middle, int times, String end) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(begin.getBytes(StandardCharsets.UTF_8));
            byte[] each = middle.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i++) {
                out.write(each);
            }
            out.write(end.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** What is in a folder, below it too: each file by name, with its content's hash. */
    static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                found.put(each.toString(), "folder");
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                boolean isSmallFile = attributes.isRegularFile() && attributes.size() < 64 << 20;
                found.put(each.toString(), isSmallFile ? hash(Files.readAllBytes(each)) : kind(attributes));
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static String kind(BasicFileAttributes attributes) {
        return attributes.isSymbolicLink() + " " + attributes.isOther() + " " + attributes.size();
    }

    private static String hash(byte[] bytes) {
        try {
            return new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(bytes)).toString(16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
