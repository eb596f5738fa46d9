package dev.consort.tui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is offered while somebody types. */
class CompletionTest {
    private final TypedHere host = new TypedHere();
    private final CommandLine commands = new CommandLine(host);

    @BeforeEach
    void everythingIsThere() {
        host.studio.state = FullSession.state();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eff | effect",
                "effect a | add",
                "effect add 3 plate | ''",
                "effect add 3 spring | springreverb",
                "effect master reverb ro | room",
                "effect 3 delay fee | feedback",
                "send 3 | 3",
                "send 3 R | Reverb",
                "send 3 Reverb p | pre,post",
                "level b | bus,Bass,Bell",
                "level bus | bus",
                "level bus R | Reverb",
                "level group K | \"Keys + Lead\"",
                "level group \"Keys + L | Lead\"",
                "rename clip V | Verse",
                "preset 5 warm | \"Warm Pad\"",
                "preset 5 Warm P | Pad",
                "filter 3 low | lowpass",
                "lfo 3 on 5 0.3 filterc | filtercutoff",
                "lfo 3 on 5 0.3 effect delay fee | feedback",
                "arp 3 up 1/ | 1/4,1/8,1/16,1/32",
                "chord 3 min | minor7,minor,minorseventh",
                "tuning just | justscale,justchord,justadaptive,justglobal",
                "pad 1 Ki | Kick",
                "pad 1 Kick plays Su | Sub",
                "lane 1 o | on,off",
                "point move 1 1 2 | ''",
                "generator add 3 e | euclid",
                "generator add 3 euclid mo | mode",
                "generator rate Rain 1/8 | 1/8.,1/8,1/8T",
                "place Verse 5 on Le | Lead",
                "slice pad Sampler Kick 1 Cra | Crash",
                "quantize 3 1/16 a | all",
                "automate master e | effect",
                "automate 3 effect 2 | 2",
                "learn 3 eq 4 g | gain",
                "map 74 tem | tempo",
                "unlearn tem | tempo",
                "export d | dawproject",
                "give 1 B | Ben",
                "tempo | tempo",
                "tempo 1 | ''",
                "name lev | ''"
            })
    void eachWordIsCompletedByWhatFits(String line, String offered) {
        List<String> wanted = offered.isEmpty() ? List.of() : List.of(offered.split(","));
        assertThat(commands.completions(line)).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void numbersComeWithNames() {
        assertThat(commands.suggestions("level "))
                .contains(Choice.of("3", "Keys"), Choice.of("bus"))
                .noneMatch(Choice::isOther);
        assertThat(commands.suggestions("lane ")).contains(Choice.of("1", "the filter cutoff of Keys"));
        assertThat(commands.suggestions("placement remove ")).containsExactly(Choice.of("1", "Verse at bar 1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "do Sound.Set | ''",
                "do Instrument.SetFilter filter.ty | filter.type=",
                "do Instrument.SetFilter filter.type=L | filter.type=LowPass",
                "do Instrument.SetStereo instrument=3 stereo=t | stereo=true",
                "do Mixer.SetSend instrument=3 bu | bus=",
                "do Mixer.SetSend instrument=3 bus= | bus=1",
                "do Mixer.SetOutput output=B | output=\"Bus 1\"",
                "do Instrument.MoveEffect instrument=3 effect=2 | effect=2",
                "do Automation.AddLane target.ty | target.type=",
                "do Automation.AddLane target.type=SourceP | target.type=SourceParam",
                "do Automation.AddLane target.type=SendLevel target.b | target.bus=",
                "do Automation.AddLane target.type=SendLevel target.bus= | target.bus=1",
                "do Nothing.AtAll x | ''"
            })
    void actionsAreCompletedDownToTheirValues(String line, String offered) {
        List<String> wanted = offered.isEmpty() ? List.of() : List.of(offered);
        assertThat(commands.completions(line)).containsExactlyElementsOf(wanted);
    }

    static List<String> examples() {
        return new CommandLine(new TypedHere())
                .commands().stream()
                        .flatMap(command -> command.examples().stream())
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void typingDoesNothing(String line) {
        for (int typed = 0; typed <= line.length(); typed++) {
            commands.completions(line.substring(0, typed));
            commands.completions(line.substring(0, typed) + " ");
        }
        assertThat(host.studio.sent).isEmpty();
        assertThat(host.studio.asked).isEmpty();
        assertThat(host.midi().status()).isEqualTo("no MIDI keyboard, all channels, plays 1 Drums");
    }
}
