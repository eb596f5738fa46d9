package dev.consort.protocol.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files in {@code docs/schema} say what the code says. */
class SchemaFilesTest {
    private static final String REWRITE = "mvn -B -q -pl net-protocol test -Dtest=SchemaFilesTest -Dschema.write=true";

    @ParameterizedTest
    @EnumSource
    void eachFileSaysWhatTheCodeSays(SchemaFile file) throws IOException {
        if (Boolean.getBoolean("schema.write")) {
            Files.createDirectories(file.path().getParent());
            Files.writeString(file.path(), file.text());
        }
        assertThat(Files.exists(file.path()) ? Files.readString(file.path()) : "")
                .as("%s lags behind the code; rewrite it with: %s", file.path(), REWRITE)
                .isEqualTo(file.text());
    }

    @ParameterizedTest
    @EnumSource
    void eachFileIsASchema(SchemaFile file) {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(SchemaFile.DIALECT))
                        .validate(file.text(), InputFormat.JSON))
                .isEmpty();
    }
}
