package dev.consort.tui.input;

/** How one moves in a list. */
public enum ListKey implements KeyCommand {
    UP("the one above", "Up", "k"),
    DOWN("the one below", "Down", "j"),
    PAGE_UP("a page up", "PgUp", "Ctrl-u"),
    PAGE_DOWN("a page down", "PgDn", "Ctrl-d"),
    TOP("the first", "Home", "g"),
    BOTTOM("the last", "End", "G");

    private final Binding binding;

    ListKey(String help, String... keys) {
        binding = Binding.of(Layer.LIST, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
