package dev.consort.client;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction.PasteNotes;
import dev.consort.protocol.action.PastedNote;
import dev.consort.protocol.wire.FrameLimits;
import dev.consort.protocol.wire.JsonText;
import dev.consort.protocol.wire.MessageCodec;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Actions in the sizes that a server takes: a frame that is too large would cost the connection. */
final class Parcels {
    /** Notes in one paste: about half of a frame. */
    private static final int NOTES = 500;

    /** Left free in a frame for what goes around the action. */
    private static final int AROUND = 256;

    private Parcels() {}

    /** The action in parts that have the same effect one after the other; mostly itself alone. */
    static List<NetworkAction> of(NetworkAction action) {
        if (!(action instanceof PasteNotes paste) || paste.notes().size() <= NOTES) {
            return List.of(action);
        }
        List<NetworkAction> parts = new ArrayList<>();
        for (int from = 0; from < paste.notes().size(); from += NOTES) {
            int to = Math.min(from + NOTES, paste.notes().size());
            List<PastedNote> part = List.copyOf(paste.notes().subList(from, to));
            parts.add(new PasteNotes(paste.instrument(), paste.clip(), paste.tick(), part));
        }
        return parts;
    }

    /** Whether the server would take it. */
    static boolean fits(NetworkAction action) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        JsonText.write(MessageCodec.ACTION.toJson(action), text);
        return text.size() + AROUND <= FrameLimits.FROM_CLIENT;
    }
}
