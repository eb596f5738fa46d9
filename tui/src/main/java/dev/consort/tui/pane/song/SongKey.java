package dev.consort.tui.pane.song;

import dev.consort.tui.input.Binding;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;

/** What keys do to the song. */
public enum SongKey implements KeyCommand {
    EDIT_CLIP("the notes of the clip at the cursor", "Enter"),
    CURSOR_LEFT("a bar earlier; a beat when zoomed in", "Left", "h"),
    CURSOR_RIGHT("a bar later; a beat when zoomed in", "Right", "l"),
    LANE_UP("the instrument above", "Up", "k"),
    LANE_DOWN("the instrument below", "Down", "j"),
    FAR_LEFT("four bars earlier", "Shift-Left", "H"),
    FAR_RIGHT("four bars later", "Shift-Right"),
    PREVIOUS_CLIP("to where a clip begins or ends before", "PgUp", "Ctrl-u"),
    NEXT_CLIP("to where a clip begins or ends next", "PgDn", "Ctrl-d"),
    SONG_BEGIN("to the beginning", "Home", "g"),
    SONG_END("to the end of the song", "End", "G"),
    CAPTURE("make a clip of bars of the instrument's notes, and put it here", "n"),
    EMPTY_CLIP("make an empty clip, and put it here", "N"),
    ADD("put a clip here: choose from all", "a"),
    RENAME_CLIP("give the clip another name", "e"),
    REMOVE("take what is selected out of the song; the clip stays", "x", "Del"),
    REMOVE_CLIP("remove a clip with its notes, wherever it plays; asks first", "X"),
    SELECT("begin to select, or select nothing any more", "v"),
    COPY("copy what is selected", "y"),
    PASTE("put what was copied here", "p"),
    DUPLICATE("once more, right behind", "d"),
    MOVE_LEFT("move it earlier", "Alt-Left"),
    MOVE_RIGHT("move it later", "Alt-Right"),
    MOVE_UP("let the instrument above play it", "Alt-Up"),
    MOVE_DOWN("let the instrument below play it", "Alt-Down"),
    SHORTER("play it shorter", "["),
    LONGER("play it longer; behind its end a clip begins anew", "]"),
    WHOLE("play it as long as the clip is", "\\", "Backspace"),
    CLIP_SHORTER("make the clip itself shorter, wherever it plays", "{"),
    CLIP_LONGER("make the clip itself longer, wherever it plays", "}"),
    MODE("let the band play the song, or the notes", "M");

    private final Binding binding;

    SongKey(String help, String... keys) {
        binding = Binding.of(Layer.ARRANGEMENT, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
