package dev.consort.audio.output.choice;

import dev.consort.audio.output.card.Card;
import dev.consort.audio.output.card.Cards;
import dev.consort.audio.output.card.JavaSoundCards;
import dev.consort.audio.output.jack.JackServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What outputs there are, in lines for people; says of each how to ask for it, or why it cannot be had. */
public final class OutputList {
    private final Cards cards;
    private final Look jack;

    /** Looks for a JACK server. */
    @FunctionalInterface
    interface Look {
        JackServer look() throws IOException;
    }

    /** The outputs of this machine. */
    public OutputList() {
        this(new JavaSoundCards(), JackServer::look);
    }

    OutputList(Cards cards, Look jack) {
        this.cards = cards;
        this.jack = jack;
    }

    /** The lines, at this moment. May take long. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<Card> all = cards.all();
        all.forEach(card -> lines.add("card   --audio \"card:" + card.name() + "\""));
        if (all.isEmpty()) {
            lines.add("card   there is no sound card");
        }
        String choice = all.isEmpty() ? "silence" : "the card " + all.get(0).name();
        try {
            JackServer server = jack.look();
            lines.add("jack   --audio jack, at " + server.sampleRate() + " Hz in periods of " + server.period()
                    + " frames");
            choice = all.isEmpty() ? "JACK" : choice + ", and JACK if that cannot be opened";
        } catch (IOException reason) {
            lines.add("jack   " + reason.getMessage());
            choice += all.isEmpty() ? ", until there is a card or JACK" : "";
        }
        lines.add("auto   takes " + choice);
        return lines;
    }
}
