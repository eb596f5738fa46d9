package dev.consort.tui.pane.sampler;

import dev.consort.tui.input.Binding;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;

/** What keys do to a recording and its slices. */
public enum SamplerKey implements KeyCommand {
    CURSOR_LEFT("cursor left", "Left", "h"),
    CURSOR_RIGHT("cursor right", "Right", "l"),
    CURSOR_LEFT_BIG("cursor far left", "Shift-Left"),
    CURSOR_RIGHT_BIG("cursor far right", "Shift-Right"),
    CURSOR_START("to the beginning of the recording", "Home"),
    CURSOR_END("to its end", "End"),
    SLICE_UP("the slice before", "Up", "k"),
    SLICE_DOWN("the next slice", "Down", "j"),
    PLAY_SLICE("play the slice, or end it", "Enter"),
    CUT("cut at the cursor", "a"),
    CUT_EVENLY("cut all of it into equal parts", "A"),
    REMOVE_SLICE("take the slice out; its part goes to the one before", "x", "Del"),
    RENAME_SLICE("give the slice another name", "e"),
    START_EARLIER("the slice begins a little earlier", "Alt-Left"),
    START_LATER("the slice begins a little later", "Alt-Right"),
    END_EARLIER("the slice ends a little earlier", "["),
    END_LATER("the slice ends a little later", "]"),
    START_HERE("the slice begins at the cursor", "("),
    END_HERE("the slice ends at the cursor", ")"),
    ROOT_UP("a higher key plays the slice", "+", "="),
    ROOT_DOWN("a lower key plays the slice", "-"),
    TO_PAD("put the slice on a pad of a drum kit", "p"),
    LOAD_SAMPLE("choose another recording", "w"),
    LOOPING("begin anew at the end while a key is held, or no longer", "r"),
    PITCH_FOLLOWS("higher keys play it faster, or all alike", "f"),
    ZOOM_IN("see less of it, larger", "z"),
    ZOOM_OUT("see more of it", "Z");

    private final Binding binding;

    SamplerKey(String help, String... keys) {
        binding = Binding.of(Layer.SAMPLER, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
