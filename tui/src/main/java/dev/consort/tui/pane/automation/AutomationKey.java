package dev.consort.tui.pane.automation;

import dev.consort.tui.input.Binding;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;

/** What keys do to automation. */
public enum AutomationKey implements KeyCommand {
    POINT("put a point on the curve at the cursor, or take it away", "Enter"),
    CURSOR_LEFT("a step earlier", "Left", "h"),
    CURSOR_RIGHT("a step later", "Right", "l"),
    LANE_UP("the lane above", "Up", "k"),
    LANE_DOWN("the lane below", "Down", "j"),
    BAR_LEFT("a bar earlier", "Shift-Left", "H"),
    BAR_RIGHT("a bar later", "Shift-Right"),
    PREVIOUS_POINT("to the point before", "PgUp", "Ctrl-u"),
    NEXT_POINT("to the next point", "PgDn", "Ctrl-d"),
    TO_BEGIN("to the beginning", "Home", "g"),
    TO_END("to the last point", "End", "G"),
    VALUE_UP("higher; puts a point where there is none", "+", "="),
    VALUE_DOWN("lower; puts a point where there is none", "-"),
    VALUE_UP_BIG("a lot higher", "Shift-Up", ">"),
    VALUE_DOWN_BIG("a lot lower", "Shift-Down", "<"),
    TYPE_VALUE("type the value at the cursor, in its unit", "e"),
    CURVE("the next way on from this point: straight, slow at first, a jump, slow at both ends", "c"),
    MOVE_LEFT("move the point, or what is selected, earlier", "Alt-Left"),
    MOVE_RIGHT("move the point, or what is selected, later", "Alt-Right"),
    MOVE_UP("move it a little higher", "Alt-Up"),
    MOVE_DOWN("move it a little lower", "Alt-Down"),
    SELECT("begin to select, or select nothing any more", "v"),
    REMOVE("take the point, or what is selected, away", "x", "Del", "Backspace"),
    COPY("copy the point, or what is selected", "y"),
    PASTE("put what was copied here", "p"),
    DUPLICATE("what is selected, or the bar, once more right behind", "d"),
    SHAPE("draw a shape over what is selected, or the bar", "w"),
    ADD_LANE("let one more knob move: choose which", "a"),
    REMOVE_LANE("remove the lane with its points; asks first", "X"),
    ENABLE_LANE("let the lane move its knob, or leave it alone", "E"),
    ARM_LANE("let the lane take part in recording, or no longer", "A"),
    RECORD_MOVES("write knobs that are turned while the band plays into armed lanes, or no longer", "r");

    private final Binding binding;

    AutomationKey(String help, String... keys) {
        binding = Binding.of(Layer.AUTOMATION, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
