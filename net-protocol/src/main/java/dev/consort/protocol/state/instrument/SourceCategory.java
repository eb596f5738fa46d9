package dev.consort.protocol.state.instrument;

/** What sources have in common; lists of sources are grouped by it. */
public enum SourceCategory {
    BASIC("Basic", Envelope.SYNTH),
    MODULATION("Modulation", Envelope.SYNTH),
    PHYSICAL("Physical", Envelope.HELD),
    MALLETS("Mallets", Envelope.MALLET),
    STRINGS("Strings", Envelope.PLUCKED),
    DRUMS("Drums", Envelope.DRUM),
    CLASSIC("Classic", Envelope.HELD),
    EXPERIMENTAL("Experimental", Envelope.SYNTH),
    SYNTHESIS("Synthesis", Envelope.SYNTH),
    ROUTING("Routing", Envelope.OPEN),
    SAMPLERS("Samplers", Envelope.OPEN);

    private final String label;
    private final Envelope envelope;

    SourceCategory(String label, Envelope envelope) {
        this.label = label;
        this.envelope = envelope;
    }

    /** Its name for people. */
    public String label() {
        return label;
    }

    /** The envelope of those of its sources that name no other. */
    Envelope envelope() {
        return envelope;
    }
}
