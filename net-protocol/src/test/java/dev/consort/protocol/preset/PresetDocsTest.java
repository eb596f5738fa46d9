package dev.consort.protocol.preset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PresetDocsTest {
    @Test
    void thePageAboutSoundNamesEveryPreset() throws IOException {
        String page = Files.readString(Path.of("../docs/sound.md"));

        assertThat(Presets.names()).allSatisfy(name -> assertThat(page).contains("**" + name + "**"));
    }
}
