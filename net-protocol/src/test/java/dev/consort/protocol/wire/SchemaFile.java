package dev.consort.protocol.wire;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.testkit.ThroughText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The schemas in {@code docs/schema}, as the code says that they should be. */
enum SchemaFile {
    ACTION("action", "What can be done to a session, as a server reads it", NetworkAction.class, true),
    CLIENT_MESSAGE("client-message", "What a client says, as a server reads it", ClientMessage.class, true),
    SERVER_MESSAGE("server-message", "What a server says", ServerMessage.class, false),
    STATE("state", "A session, as a server tells it", NetworkState.class, false);

    /** The schema of schemas. */
    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Path path;
    private final String text;
    private final Schema schema;

    SchemaFile(String name, String title, Class<?> root, boolean nullIsAbsent) {
        path = Path.of("..", "docs", "schema", name + ".schema.json");
        text = SchemaLayout.of(derived(title, root, new SchemaWriter(nullIsAbsent)));
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    private static Map<String, Object> derived(String title, Class<?> root, SchemaWriter writer) {
        Map<String, Object> whole = SchemaWriter.json("$schema", DIALECT, "title", title);
        whole.putAll(writer.of(root));
        whole.put("$defs", writer.definitions());
        return whole;
    }

    Path path() {
        return path;
    }

    /** What should be in the file. */
    String text() {
        return text;
    }

    /** What is wrong with a JSON value; nothing if it is valid. */
    List<String> errors(Object json) {
        return errorsIn(ThroughText.text(json));
    }

    /** What is wrong with a JSON text; nothing if it is valid. */
    List<String> errorsIn(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
