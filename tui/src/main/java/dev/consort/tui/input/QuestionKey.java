package dev.consort.tui.input;

/** What keys answer a question. */
public enum QuestionKey implements KeyCommand {
    YES("yes", "y"),
    NO("no", "n");

    private final Binding binding;

    QuestionKey(String help, String... keys) {
        binding = Binding.of(Layer.QUESTION, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
