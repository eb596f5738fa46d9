package dev.consort.audio.dawproject;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML document while it is being written: UTF-8, an element to a line, texts without what XML 1.0 forbids. Remembers
 * the ids that it has given. Failures of the stream come out as {@link UncheckedIOException}. Used by one thread.
 */
final class XmlOut {
    /** Finer than a thousandth of a tick. */
    private static final int DECIMALS = 9;

    private static final String INDENT = "  ";

    private final XMLStreamWriter xml;
    private final Set<String> ids = new HashSet<>();
    private int depth;
    private boolean leaf;

    XmlOut(OutputStream out) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException failure) {
            throw failed(failure);
        }
        write(() -> xml.writeStartDocument("UTF-8", "1.0"));
    }

    /** One step of writing. */
    @FunctionalInterface
    private interface Writing {
        void run() throws XMLStreamException;
    }

    private XmlOut write(Writing step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException failure) {
            throw failed(failure);
        }
    }

    private static UncheckedIOException failed(XMLStreamException failure) {
        return new UncheckedIOException(
                failure.getNestedException() instanceof IOException cause ? cause : new IOException(failure));
    }

    /** Begins an element that others go into. */
    XmlOut start(String element) {
        newLine();
        depth++;
        leaf = true;
        return write(() -> xml.writeStartElement(element));
    }

    /** Writes an element that holds nothing but its attributes. */
    XmlOut empty(String element) {
        newLine();
        leaf = false;
        return write(() -> xml.writeEmptyElement(element));
    }

    /** Writes an element that holds a text. */
    void text(String element, String text) {
        start(element).write(() -> xml.writeCharacters(clean(text)));
        end();
    }

    /** Ends the innermost element. */
    void end() {
        depth--;
        if (!leaf) {
            newLine();
        }
        leaf = false;
        write(xml::writeEndElement);
    }

    private void newLine() {
        write(() -> xml.writeCharacters("\n" + INDENT.repeat(depth)));
    }

    /** Gives the element an id, once in the document. */
    XmlOut id(String id) {
        ids.add(id);
        return with("id", id);
    }

    /** Whether an element with this id has been written. */
    boolean has(String id) {
        return ids.contains(id);
    }

    XmlOut with(String attribute, String value) {
        return write(() -> xml.writeAttribute(attribute, clean(value)));
    }

    XmlOut with(String attribute, boolean value) {
        return with(attribute, Boolean.toString(value));
    }

    XmlOut with(String attribute, int value) {
        return with(attribute, Integer.toString(value));
    }

    /** A number in plain decimals, whatever the country. */
    XmlOut with(String attribute, double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
        return with(attribute, rounded.stripTrailingZeros().toPlainString());
    }

    /** Ends the document; the stream stays open. */
    void finish() {
        write(() -> xml.writeCharacters("\n"));
        write(xml::writeEndDocument);
        write(xml::flush);
    }

    /** White space as spaces, and only characters that XML 1.0 knows: section 2.2, production 2. */
    private static String clean(String text) {
        return text.chars().allMatch(each -> each >= ' ' && each <= 0xD7FF) ? text : cleaned(text);
    }

    private static String cleaned(String text) {
        return text.codePoints()
                .map(each -> each == '\t' || each == '\n' || each == '\r' ? ' ' : each)
                .filter(each -> each >= 0x20 && each <= 0xD7FF
                        || each >= 0xE000 && each <= 0xFFFD
                        || each >= 0x10000 && each <= 0x10FFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
