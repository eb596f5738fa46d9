package dev.consort.tui.studio;

/** What a server can be asked to say in lines. */
public enum Told {
    /** The recordings for samplers. */
    SAMPLES,
    /** How the machine is that makes the sound. */
    STATUS,
    /** The pitch and the loudest tone of what is heard at this moment. */
    HEARD
}
