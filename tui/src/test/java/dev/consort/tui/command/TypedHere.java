package dev.consort.tui.command;

import dev.consort.tui.midi.MidiSeat;
import dev.consort.tui.studio.FakeStudio;
import dev.consort.tui.studio.Studio;
import dev.consort.tui.studio.StudioListener;
import dev.consort.tui.studio.Tone;
import java.util.ArrayList;
import java.util.List;

/** Somebody who types commands into a fake session, with the first instrument selected, and hears what is refused. */
final class TypedHere implements CommandHost, StudioListener {
    final FakeStudio studio = new FakeStudio();
    final List<String> refused = new ArrayList<>();
    private final MidiSeat midi = MidiSeat.without(studio);

    TypedHere() {
        studio.listen(this);
    }

    @Override
    public Studio studio() {
        return studio;
    }

    @Override
    public MidiSeat midi() {
        return midi;
    }

    @Override
    public int selectedInstrument() {
        return 1;
    }

    @Override
    public void leave() {
        studio.asked.add("leave");
    }

    @Override
    public void changed() {}

    @Override
    public void message(Tone tone, String text) {
        if (tone == Tone.REFUSAL) {
            refused.add(text);
        }
    }

    @Override
    public void privilegeRequested(int clientId, String name) {}

    @Override
    public void closed(String reason) {}
}
