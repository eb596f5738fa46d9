package dev.consort.tui.studio;

import dev.consort.protocol.message.ServerMessage.Analysis;
import dev.consort.protocol.message.ServerMessage.Projects;
import dev.consort.protocol.message.ServerMessage.Status;
import dev.consort.protocol.message.ServerMessage.Waveform;
import dev.consort.protocol.message.machine.ListedSample;
import java.util.List;

/**
 * What only the server can tell, beside the state: to be asked for, and looked at when it has come. The listener's {@link
 * StudioListener#changed} tells when. A server that does not know a question leaves an answer that says so. The screen's
 * thread; none of it waits.
 */
public interface Enquiries {
    /** The projects in the session folder, the newest first, and the points to which the open one can go back. */
    Answer<Projects> projects();

    /** Asks for {@link #projects} anew; what is known stays until the answer is here. */
    void askProjects();

    /** Who did what, as far back as was asked. */
    Answer<Past> history();

    /**
     * Asks for {@link #history}.
     *
     * @param before goes on with what came before the entry of this number; null begins anew with the newest
     */
    void askHistory(Long before);

    /** Begins, or ends, to ask for {@link #analysis}; the pitch is that of the mix. */
    default void watch(boolean on) {
        watch(on, null);
    }

    /**
     * Begins, or ends, to ask for {@link #analysis}. Goes on when the link comes back.
     *
     * @param instrument whose pitch is wanted; null for that of the mix
     */
    void watch(boolean on, Integer instrument);

    /** What is heard, for eyes, as long as it is watched. */
    Answer<Analysis> analysis();

    /** The recordings for samplers, by name. */
    Answer<List<ListedSample>> samples();

    /** Asks for {@link #samples} anew. */
    void askSamples();

    /** What a recording looks like; asks by itself when it is looked for first. */
    Answer<Waveform> waveform(String name);

    /** How the machine is that makes the sound. */
    Answer<Status> status();

    /** Asks for {@link #status} anew. */
    void askStatus();

    /** Asks for something that is told in lines, as messages to the listener, when it is here. */
    void tell(Told what);

    /** Begins or ends a recording of what is heard, on the machine that makes the sound. For whoever holds the privilege. */
    void recordMix(boolean on);
}
