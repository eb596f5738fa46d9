package dev.consort.tui.input;

/** Keys that are not characters, and one that stands for all characters. */
public enum Key {
    CHARACTER(""),
    ENTER("Enter"),
    ESCAPE("Esc"),
    TAB("Tab"),
    BACKSPACE("Backspace"),
    DELETE("Del"),
    INSERT("Ins"),
    UP("Up"),
    DOWN("Down"),
    LEFT("Left"),
    RIGHT("Right"),
    HOME("Home"),
    END("End"),
    PAGE_UP("PgUp"),
    PAGE_DOWN("PgDn"),
    F1("F1"),
    F2("F2"),
    F3("F3"),
    F4("F4"),
    F5("F5"),
    F6("F6"),
    F7("F7"),
    F8("F8"),
    F9("F9"),
    F10("F10"),
    F11("F11"),
    F12("F12");

    private final String label;

    Key(String label) {
        this.label = label;
    }

    /** Its name as it is printed in help. */
    public String label() {
        return label;
    }

    /** F1 to F12. */
    public static Key function(int number) {
        return values()[F1.ordinal() + number - 1];
    }
}
