package dev.consort.tui.midi;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.PlayAction;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.tui.studio.FakeStudio;
import dev.consort.tui.studio.StudioListener;
import dev.consort.tui.studio.Tone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ana's session as it is heard: she owns instruments 1 and 3. Counts what sounds and what was said to her. */
final class Ear implements StudioListener {
    final FakeStudio studio = new FakeStudio();
    final List<String> said = new ArrayList<>();
    long nanos = 1_000_000_000L;

    Ear() {
        studio.listener = this;
        own(3, FakeStudio.ANA);
    }

    void own(int instrument, int client) {
        String name = client == FakeStudio.ANA ? "Ana" : "Ben";
        studio.change(
                studio.state.withOwnership(studio.state.ownership().with(instrument, new OwnerInfo(client, name))));
    }

    Hands hands() {
        return new Hands(studio, this::message, () -> nanos);
    }

    /** The notes that sound, as instrument:pitch; fails where a note begins twice or ends without having begun. */
    List<String> sounding() {
        Map<String, Integer> sounding = new HashMap<>();
        for (NetworkAction each : studio.sent) {
            if (each instanceof PlayAction.NoteOn on) {
                String note = on.instrument() + ":" + on.pitch();
                if (sounding.merge(note, 1, Integer::sum) > 1) {
                    throw new AssertionError(note + " begins twice");
                }
            } else if (each instanceof PlayAction.NoteOff off) {
                String note = off.instrument() + ":" + off.pitch();
                if (sounding.remove(note) == null) {
                    throw new AssertionError(note + " ends without having begun");
                }
            }
        }
        return sounding.keySet().stream().sorted().toList();
    }

    @Override
    public void changed() {}

    @Override
    public void message(Tone tone, String text) {
        said.add(text);
    }

    @Override
    public void privilegeRequested(int clientId, String name) {}

    @Override
    public void closed(String reason) {}
}
