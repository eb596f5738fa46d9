package dev.consort.tui.pane.projects;

import dev.consort.tui.input.Binding;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;

/** What keys do to projects. */
public enum ProjectsKey implements KeyCommand {
    OPEN("open the project, go back to the checkpoint, or write the file; asks first", "Enter"),
    CHECKPOINT("make a point to come back to", "a"),
    NEW_PROJECT("begin a new project; asks first", "n"),
    SAVE("keep everything now (it is kept as you do it, anyway)", "w"),
    SAVE_AS("keep everything under another name and go on there", "e", "W"),
    IMPORT("open a MIDI file of the session folder as a new project", "i"),
    EXPORT("write a file: mix, stems, MIDI, DAWproject", "p"),
    CANCEL("stop writing the file that is being written", "x"),
    ASK_AGAIN("ask the server anew", "r");

    private final Binding binding;

    ProjectsKey(String help, String... keys) {
        binding = Binding.of(Layer.PROJECTS, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
