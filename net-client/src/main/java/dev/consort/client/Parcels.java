package dev.consort.client;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction.PasteNotes;
import dev.consort.protocol.action.PointAction.PastePoints;
import dev.consort.protocol.action.StepAction.PasteSteps;
import dev.consort.protocol.range.Most;
import dev.consort.protocol.wire.BadJson;
import dev.consort.protocol.wire.FrameLimits;
import dev.consort.protocol.wire.JsonText;
import dev.consort.protocol.wire.MessageCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Actions in the sizes that a server takes: a frame that is too large would cost the connection. */
final class Parcels {
    /** Left free in a frame for what goes around the action. */
    private static final int AROUND = 256;

    private Parcels() {}

    /** The action in parts that have the same effect one after the other; mostly itself alone. */
    static List<NetworkAction> of(NetworkAction action) {
        if (action instanceof PasteNotes p) {
            return split(p.notes(), part -> new PasteNotes(p.instrument(), p.clip(), p.tick(), part));
        }
        if (action instanceof PastePoints p) {
            return split(p.points(), part -> new PastePoints(p.lane(), p.tick(), part));
        }
        if (action instanceof PasteSteps p) {
            return split(p.steps(), part -> new PasteSteps(p.instrument(), p.pattern(), p.pad(), p.step(), part));
        }
        return List.of(action);
    }

    private static <T> List<NetworkAction> split(List<T> all, Function<List<T>, NetworkAction> paste) {
        List<NetworkAction> parts = new ArrayList<>();
        // A paste of nothing is an action, too.
        for (int from = 0; from == 0 || from < all.size(); from += Most.AT_ONCE) {
            parts.add(paste.apply(List.copyOf(all.subList(from, Math.min(from + Most.AT_ONCE, all.size())))));
        }
        return parts;
    }

    /** How many bytes it takes in a frame; −1 if the server would not take it. */
    static int size(NetworkAction action) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        JsonText.write(MessageCodec.ACTION.toJson(action), text);
        boolean fits = text.size() + AROUND <= FrameLimits.FROM_CLIENT && isReadable(text.toByteArray());
        return fits ? text.size() : -1;
    }

    private static boolean isReadable(byte[] text) {
        try {
            JsonText.readFromClient(new ByteArrayInputStream(text));
            return true;
        } catch (BadJson e) {
            return false;
        }
    }
}
