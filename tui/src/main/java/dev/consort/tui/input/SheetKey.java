package dev.consort.tui.input;

/** What keys do to a row of a sheet: a knob, a switch, a choice. */
public enum SheetKey implements KeyCommand {
    ROW_UP("row above", "Up", "k"),
    ROW_DOWN("row below", "Down", "j"),
    SECTION_UP("section above", "PgUp", "{"),
    SECTION_DOWN("section below", "PgDn", "}"),
    FIRST_ROW("the first row", "Home"),
    LAST_ROW("the last row", "End"),
    TURN_DOWN("turn it down a little", "Left", "h", "-"),
    TURN_UP("turn it up a little", "Right", "l", "+", "="),
    TURN_DOWN_BIG("turn it down a lot", "Shift-Left", "<"),
    TURN_UP_BIG("turn it up a lot", "Shift-Right", ">"),
    TURN_DOWN_FINE("turn it down by the finest step", "Alt-Left"),
    TURN_UP_FINE("turn it up by the finest step", "Alt-Right"),
    ENTER_VALUE("type its value, choose, or switch it", "Enter"),
    DEFAULT_VALUE("back to its usual value", "Backspace", "\\");

    private final Binding binding;

    SheetKey(String help, String... keys) {
        binding = Binding.of(Layer.SHEET, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
