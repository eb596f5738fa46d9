package dev.consort.audio.dawproject;

import dev.consort.protocol.state.NetworkState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A DAWproject file as another program finds it: unpacked, checked against the format's schemas, and read. */
final class ReadProject {
    private static final Schema PROJECT = schema("Project.xsd");
    private static final Schema METADATA = schema("MetaData.xsd");

    final Map<String, byte[]> entries;
    final Element project;
    final Element metadata;
    final List<String> remarks;

    /** A note on the song's line, in ticks. */
    record Heard(long tick, int key, long duration, int velocity) implements Comparable<Heard> {
        @Override
        public int compareTo(Heard other) {
            int byTick = Long.compare(tick, other.tick);
            return byTick != 0 ? byTick : Integer.compare(key, other.key);
        }
    }

    private ReadProject(byte[] zip, List<String> remarks) throws IOException, SAXException {
        entries = unpacked(zip);
        project = valid(PROJECT, entries.get("project.xml"));
        metadata = valid(METADATA, entries.get("metadata.xml"));
        this.remarks = remarks;
    }

    static ReadProject of(NetworkState state) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            List<String> remarks = DawProjectFile.write(state, "1.2.3", bytes);
            return new ReadProject(bytes.toByteArray(), remarks);
        } catch (IOException | SAXException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static Schema schema(String name) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(new StreamSource(ReadProject.class.getResourceAsStream("/dawproject/" + name)));
        } catch (SAXException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Element valid(Schema schema, byte[] xml) throws IOException, SAXException {
        Validator validator = schema.newValidator();
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
        } catch (ParserConfigurationException missing) {
            throw new AssertionError(missing);
        }
    }

    String text(String entry) {
        return new String(entries.get(entry), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** All elements of a name, in the document's order. */
    List<Element> all(String element) {
        return within(project, element);
    }

    static List<Element> within(Element parent, String element) {
        NodeList found = parent.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /** The element with this id. */
    Element byId(String id) {
        return all("*").stream()
                .filter(each -> each.getAttribute("id").equals(id))
                .reduce((one, two) -> {
                    throw new AssertionError("two elements have the id " + id);
                })
                .orElseThrow(() -> new AssertionError("nothing has the id " + id));
    }

    /** The points that move a parameter. */
    List<Element> pointsOf(String parameter) {
        Element target = all("Target").stream()
                .filter(each -> each.getAttribute("parameter").equals(parameter))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing moves " + parameter));
        return within((Element) target.getParentNode(), "*").stream()
                .filter(each -> each != target)
                .toList();
    }

    /** Each of these elements' attributes of a name. */
    static List<String> each(List<Element> elements, String attribute) {
        return elements.stream().map(each -> each.getAttribute(attribute)).toList();
    }

    /** The clips of an instrument's track. */
    List<Element> clips(int instrument) {
        return all("Lanes").stream()
                .filter(lanes -> lanes.getAttribute("track").equals("instrument-" + instrument))
                .flatMap(lanes -> within(lanes, "Clip").stream())
                .toList();
    }

    /** The notes of an instrument's clips, each clip once. */
    TreeSet<Heard> notes(int instrument) {
        List<Heard> heard = new ArrayList<>();
        for (Element clip : clips(instrument)) {
            long begin = ticks(clip, "time");
            within(content(clip), "Note").forEach(note -> heard.add(heard(note, begin)));
        }
        return new TreeSet<>(heard);
    }

    private Element content(Element clip) {
        return clip.hasAttribute("reference") ? byId(clip.getAttribute("reference")) : clip;
    }

    private static Heard heard(Element note, long begin) {
        return new Heard(
                begin + ticks(note, "time"), Integer.parseInt(note.getAttribute("key")), ticks(note, "duration"), (int)
                        Math.round(number(note, "vel") * 127));
    }

    static long ticks(Element element, String attribute) {
        return Math.round(number(element, attribute) * 480);
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
