package dev.consort.tui.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.state.NetworkState;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.CommandLine;
import dev.consort.tui.command.FullSession;
import dev.consort.tui.command.LineCommand;
import dev.consort.tui.midi.MidiSeat;
import dev.consort.tui.studio.FakeStudio;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a screen would show, in lines. */
class ShowCommandsTest {
    private static final NetworkState FULL = FullSession.state();

    private final FakeStudio studio = new FakeStudio();
    private final CommandLine commands = new PlainClient(studio, MidiSeat.without(studio)).commands();

    @BeforeEach
    void everythingIsThere() {
        studio.state = FULL;
    }

    static List<LineCommand> own() {
        FakeStudio studio = new FakeStudio();
        List<CommandLine.Chapter> chapters =
                new PlainClient(studio, MidiSeat.without(studio)).commands().chapters();
        return chapters.get(chapters.size() - 1).commands();
    }

    @ParameterizedTest
    @MethodSource("own")
    void eachExampleSaysSomethingAndChangesNothing(LineCommand command) throws BadCommand {
        assertThat(command.examples()).isNotEmpty().allMatch(line -> line.startsWith(command.name()));
        for (String line : command.examples()) {
            String said = commands.run(line);
            assertThat(said.isEmpty()).as(line).isEqualTo(command.name().equals("wait"));
            assertThat(said.codePoints().filter(c -> c != '\n' && (c < ' ' || c >= 0x2500 && c < 0x2900)))
                    .as("control characters, boxes, blocks and braille in %s", line)
                    .isEmpty();
        }
        assertThat(studio.sent).isEmpty();
    }

    private void expect(String line, String... lines) throws BadCommand {
        assertThat(commands.run(line).lines()).contains(lines);
    }

    @Test
    void theMixerHasEveryStrip() throws BadCommand {
        commands.run("send 3 Reverb 40% pre");
        commands.run("output 4 Reverb");
        expect(
                "show mixer",
                "1 Drums: level 0.85 (-1.4 dB), pan 0.00, 2 effects",
                "group 1 Keys + Lead: level 0.80 (-1.9 dB), pan 0.00",
                "bus 1 Reverb: level 0.80 (-1.9 dB), pan 0.00, 1 effect");
        assertThat(commands.run("show mixer"))
                .contains("sends 40% to Reverb before the fader")
                .contains("goes to Reverb")
                .contains("master: ");
    }

    @Test
    void soundsAreToldKnobByKnob() throws BadCommand {
        commands.run("filter 3 lowpass 1200 30%");
        commands.run("arp 3 up 1/16 2 50%");
        commands.run("eq 3 band 4 gain -3 freq 900");
        assertThat(commands.run("show sound 3"))
                .startsWith("3 Keys: E-piano\nknobs: ")
                .contains("cutoff 1200 Hz")
                .contains("filter: lowpass")
                .contains("arpeggiator: up, 1/16, 2 octaves, gate 50%")
                .contains("eq band 4: peak, 900 Hz, gain -3 dB, q 1")
                .contains("Delay: time 0.3 s");
        assertThat(commands.run("show sound Sampler"))
                .contains("recording: amen")
                .contains("slice 2 Kick: 0% to 50%, root 60");
    }

    @Test
    void theSongAndItsPartsAreTold() throws BadCommand {
        expect("show clips", "1 Verse: Keys, 4 bars, 56 notes");
        expect("show song", "placement 1: 1.1.000 Verse on Keys, 4 bars");
        expect("show lanes", "lane 1: the filter cutoff of Keys, 1 point");
        expect("show points 1", "1.1.000 632.456 Hz, linear");
        expect(
                "show generators",
                "generator 1 Rain: euclidean on Keys, every 1/8, velocity 64 to 127, octaves 3 to 6, seed 1");
        assertThat(commands.run("notes Bass 1").lines())
                .hasSizeLessThan((int) commands.run("notes Bass").lines().count());
    }

    @Test
    void patternsAreToldHitByHit() throws BadCommand {
        commands.run("pattern clear 1");
        commands.run("step 1 Kick 1 100");
        commands.run("step 1 Kick 9 90");
        commands.run("chain 1 1 2");
        expect("show pattern 1", "pattern 1: 16 steps of 1/16, swing 0%, chain 1 2", "1 Kick: 1 (100), 9 (90)");
        expect("show pads 1", "2 Snare: level 0.80 (-1.9 dB)");
    }

    @Test
    void helpExplainsAWord() throws BadCommand {
        assertThat(commands.run("help"))
                .contains("The mixer: level, pan, mute")
                .contains("help and a word explains it");
        assertThat(commands.run("help effect"))
                .contains("effect add <strip> <effect>: put one behind the others\nfor example: effect add 3 reverb");
        assertThat(commands.run("help mixer")).contains("solo [strip] [on|off]: hear only it, or no longer");
        assertThat(commands.run("help metronome")).contains("click [on|off] [level]: the metronome");
        assertThat(commands.run("help all").lines()).hasSize(commands.commands().size());
        assertThat(commands.run("help zither")).isEqualTo("no command deals with 'zither'; help lists them all");
        assertThat(commands.completions("help eu")).containsExactly("euclid");
    }
}
