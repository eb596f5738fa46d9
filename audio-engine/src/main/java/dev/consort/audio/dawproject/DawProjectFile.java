package dev.consort.audio.dawproject;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Session;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a session as a DAWproject file, version 1.0, for Bitwig Studio, Studio One, Cubase and others: a ZIP with
 * {@code project.xml} and {@code metadata.xml}, as the schemas of github.com/bitwig/dawproject describe them.
 *
 * <p>In Pattern mode each track has the roll as one clip, with what the drum patterns play; in Song mode the song's
 * clips. The same session makes the same bytes. Any thread.
 */
public final class DawProjectFile {
    /** What such files are called. */
    public static final String SUFFIX = ".dawproject";

    private static final String FORMAT = "1.0";
    /** Not the first month that a ZIP can name: for that one the JDK adds a time that depends on the time zone. */
    private static final LocalDateTime WRITTEN = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final NetworkState state;
    private final String version;
    private final Remarks remarks = new Remarks();

    private DawProjectFile(NetworkState state, String version) {
        this.state = state;
        this.version = version;
    }

    /**
     * Writes into a stream and closes it.
     *
     * @param version of this program, for the file's head
     * @return sentences on what the file cannot carry; they stand in its comment as well
     * @throws IOException when the stream does not take it
     */
    public static List<String> write(NetworkState state, String version, OutputStream out) throws IOException {
        DawProjectFile file = new DawProjectFile(state, version);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "project.xml", file::project);
            entry(zip, "metadata.xml", file::metadata);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        return file.remarks.sentences();
    }

    /**
     * Writes a file. It appears, or is replaced, when it is complete.
     *
     * @param version of this program, for the file's head
     * @return sentences on what the file cannot carry
     * @throws IOException when it cannot be written; nothing is left of it then, and what was there before stays
     */
    public static List<String> write(NetworkState state, String version, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IOException(file + " is a folder");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder);
        }
        Path part = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            List<String> remarks = write(state, version, Files.newOutputStream(part, StandardOpenOption.CREATE_NEW));
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return remarks;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void entry(ZipOutputStream zip, String name, Consumer<XmlOut> content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(WRITTEN);
        zip.putNextEntry(entry);
        // The XML comes byte by byte, and deflating costs by the call.
        XmlOut xml = new XmlOut(new BufferedOutputStream(zip));
        content.accept(xml);
        xml.finish();
        zip.closeEntry();
    }

    private void project(XmlOut out) {
        out.start("Project").with("version", FORMAT);
        out.empty("Application").with("name", "Consort").with("version", version);
        transport(out);
        new MixerXml(out, state, remarks).write();
        new ArrangementXml(out, state, remarks).write();
        out.empty("Scenes");
        out.end();
        new LeftBehind(state, remarks).remark();
    }

    private void transport(XmlOut out) {
        Session session = state.session();
        out.start("Transport");
        out.empty("Tempo").id(Moved.TEMPO_ID).with("name", "Tempo").with("unit", "bpm");
        out.with("value", session.bpm());
        out.empty("TimeSignature").id(ArrangementXml.MEASURE_ID);
        out.with("numerator", session.timeSignature().beats());
        out.with("denominator", session.timeSignature().unit());
        out.end();
    }

    private void metadata(XmlOut out) {
        out.start("MetaData");
        out.text("Title", state.session().name());
        out.text("Comment", String.join(" ", remarks.sentences()));
        out.end();
    }
}
