package dev.consort.tui.cli;

import dev.consort.audio.sample.SampleShelf;
import dev.consort.server.project.SessionFolder;
import java.util.List;
import java.util.function.Consumer;

/** Where samplers find their recordings: in the folder {@code samples} beside the sessions. */
final class Recordings {
    private Recordings() {}

    /** The shelf of a machine; {@code remarks} hears of what cannot be played. */
    static SampleShelf in(Places places, Consumer<String> remarks) {
        return new SampleShelf(List.of(new SessionFolder(places.sessions()).samples()), remarks);
    }
}
