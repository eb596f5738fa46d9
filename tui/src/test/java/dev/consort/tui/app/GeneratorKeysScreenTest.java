package dev.consort.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.GeneratorSettingAction.SetEnabled;
import dev.consort.protocol.action.GeneratorSettingAction.SetMacro;
import dev.consort.protocol.action.GeneratorVoiceAction;
import dev.consort.protocol.action.GeneratorVoiceAction.AddVoice;
import dev.consort.protocol.action.GeneratorVoiceAction.Capture;
import dev.consort.protocol.action.GeneratorVoiceAction.RemoveVoice;
import dev.consort.protocol.action.GeneratorVoiceAction.RenameVoice;
import dev.consort.protocol.action.GeneratorVoiceAction.SetVoiceEnabled;
import dev.consort.protocol.action.GeneratorVoiceAction.SetVoiceSeed;
import dev.consort.protocol.state.generator.Algorithm;
import dev.consort.protocol.state.generator.Algorithm.Euclidean;
import dev.consort.protocol.state.generator.Algorithm.LSystem;
import dev.consort.protocol.state.generator.Algorithm.Markov;
import dev.consort.protocol.state.generator.GeneratorVoice;
import dev.consort.protocol.state.generator.Generators;
import dev.consort.protocol.state.generator.Macro;
import org.junit.jupiter.api.Test;

class GeneratorKeysScreenTest {
    private final Seat seat = new Seat();

    private GeneratorVoice voice() {
        return seat.studio.state.generators().voices().get(1);
    }

    private Seat row(String name) {
        seat.press("Home");
        for (int i = 0; i < 80; i++) {
            if (seat.text().contains("> " + name)) {
                return seat;
            }
            seat.press("Down");
        }
        throw new AssertionError("no row " + name + " in\n" + seat.text());
    }

    private void add(Algorithm algorithm) {
        Scenery.send(seat, new AddVoice(1, algorithm, "Hats", 7));
        seat.press("Alt-n");
    }

    @Test
    void addsAGeneratorOnTheSelectedInstrument() {
        seat.press("Alt-n", "a").type("euclid").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new AddVoice(1, Euclidean.DEFAULT, null, null));
        assertThat(seat.text()).contains("> Generator 1").contains("Generator 1 plays in bar 1: 4 notes");
        seat.press("d");
        assertThat(seat.studio.state.generators().voices().size()).isEqualTo(2);
    }

    @Test
    void shapesAllOfThem() {
        seat.press("P", "Alt-n");
        row("density").press("Right");
        assertThat(seat.lastSent()).isEqualTo(new SetMacro(Macro.DENSITY, 0.52));
        seat.press("E");
        assertThat(seat.lastSent()).isEqualTo(new SetEnabled(false));
        row("only tones of the scale").press("Enter");
        row("notes in a beat").press("Right");
        assertThat(seat.studio.state.generators().constraints().scaleLock()).isFalse();
        assertThat(seat.studio.state.generators().constraints().maxNotesPerBeat())
                .isEqualTo(1);
        row("lowest pitch").press("Alt-Right");
        assertThat(seat.studio.state.generators().constraints().lowest()).isEqualTo(37);
    }

    @Test
    void turnsARhythm() {
        add(Euclidean.DEFAULT);
        row("hits").press("Right");
        row("turned by").press("Right");
        row("pitch ").press("Right");
        assertThat(voice().algorithm()).isEqualTo(new Euclidean(5, 8, 1, Algorithm.PitchMode.FIXED, 61));
        row("steps").press("Left", "Left", "Left", "Left");
        assertThat(((Euclidean) voice().algorithm()).pulses()).isEqualTo(4);
    }

    @Test
    void shapesAChainAndLearnsFromNotes() {
        add(Markov.DEFAULT);
        row("tone after tone").press("Right");
        assertThat(seat.text()).contains("mostly steps");
        seat.press("Enter").type("bass").press("Enter");
        assertThat(seat.text()).contains("of its own");
        row("begins with").press("Right");
        row("rests").press("Right");
        row("length").press("Right");
        Markov chain = (Markov) voice().algorithm();
        assertThat(chain.initial().wireName()).isEqualTo("C#");
        assertThat(chain.duration()).isEqualTo(Algorithm.DurationMode.VARIABLE);
    }

    @Test
    void growsATextByRules() {
        add(LSystem.DEFAULT);
        row("one more rule").press("Enter", "Enter");
        row("F becomes").press("Enter", "Ctrl-u").type("-").press("Enter");
        LSystem grown = (LSystem) voice().algorithm();
        assertThat(grown.rules()).containsExactly(new Algorithm.Rule("G", "G-F"));
        row("grows").press("Left");
        assertThat(((LSystem) voice().algorithm()).iterations()).isEqualTo(2);
        row("begins with").press("Enter").type("G").press("Enter");
        assertThat(((LSystem) voice().algorithm()).axiom()).isEqualTo("FG");
    }

    @Test
    void turnsAVoice() {
        add(Euclidean.DEFAULT);
        row("Hats ").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new SetVoiceEnabled(1, false));
        assertThat(seat.text()).contains("Hats would play in");
        row("plays on").press("Left");
        assertThat(voice().instrument()).isNull();
        row("makes notes by").press("Right");
        assertThat(voice().algorithm()).isInstanceOf(Markov.class);
        row("softest").press("Shift-Right");
        row("highest octave").press("Right");
        row("a step is").press("Right");
        assertThat(seat.lastSent()).isInstanceOf(GeneratorVoiceAction.SetVoiceRate.class);
        row("seed").press("Enter", "Backspace").type("42").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new SetVoiceSeed(1, 42));
        seat.press("r");
        assertThat(seat.lastSent()).isEqualTo(new SetVoiceSeed(1, 43));
        assertThat(voice().highestOctave()).isEqualTo(7);
        assertThat(voice().softest()).isGreaterThan(64);
    }

    @Test
    void writesBarsAsNotesRenamesAndRemoves() {
        add(Euclidean.DEFAULT);
        seat.press("n");
        assertThat(seat.status()).contains("write which bars of Hats as notes: 1-4");
        seat.press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new Capture(1, 0, 7680));
        seat.press("e").type("!").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new RenameVoice(1, "Hats!"));
        seat.press("x");
        assertThat(seat.status()).contains("Remove Hats!?");
        seat.press("y");
        assertThat(seat.lastSent()).isEqualTo(new RemoveVoice(1));
    }

    @Test
    void survivesVoicesThatVanishUnderItsHands() {
        add(Euclidean.DEFAULT);
        seat.press("End", "x");
        seat.studio.change(seat.studio.state.withGenerators(Generators.EMPTY));
        seat.pass(40).press("y", "r", "n", "e", "d", "x", "Up", "Right", "Enter", "Esc");
        assertThat(seat.text()).contains("a adds one on the selected instrument");
    }
}
