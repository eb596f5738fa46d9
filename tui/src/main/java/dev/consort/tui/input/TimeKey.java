package dev.consort.tui.input;

/** What keys do along the bars of a song. */
public enum TimeKey implements KeyCommand {
    PLAY_HERE("play from the cursor", "B"),
    LOOP_FROM("the loop begins at the cursor's bar", "("),
    LOOP_TO("the loop ends with the cursor's bar", ")"),
    FOLLOW("follow the playhead, or no longer", "f"),
    ZOOM_IN("closer", "z"),
    ZOOM_OUT("farther", "Z");

    private final Binding binding;

    TimeKey(String help, String... keys) {
        binding = Binding.of(Layer.TIME, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
