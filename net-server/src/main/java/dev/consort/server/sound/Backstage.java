package dev.consort.server.sound;

import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.ServerMessage.Analysis;
import dev.consort.protocol.message.machine.EngineStatus;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What belongs to the machine that makes the sound, beside the sound. Every method returns at once and may be called by the
 * session's thread; answers come on any thread, one to each question.
 */
public interface Backstage {
    /** The mix, among the instruments that can be listened to. */
    int MIX = 0;

    /** A machine of which nothing is known. */
    Backstage NONE = new BareStage();

    /** What has become of a recording.
     *
     * @param isDone whether it was done
     * @param text what was done, or why it was not, for people
     */
    record RecordingNews(boolean isDone, String text) {}

    /** The types of client messages that this machine can answer. */
    Set<String> features();

    /** What makes the sound, at this moment. */
    EngineStatus engine();

    /** Where MIDI clock goes; null for nowhere. */
    String midiOut();

    /** The file into which the mix is being recorded; null if none is. */
    String recording();

    /**
     * Begins or ends a recording of what is heard.
     *
     * @param by who wants it
     * @param session after which the file is called
     */
    void record(boolean on, String by, String session, Consumer<RecordingNews> news);

    /** Answers which recordings there are for samplers. */
    void listSamples(Consumer<ServerMessage> answer);

    /** Answers what a recording looks like; the name may be any text. */
    void showSample(String name, Consumer<ServerMessage> answer);

    /**
     * Looks at what is heard, with the pitches of these instruments, {@link #MIX} among them or not.
     *
     * @param answer gets what is heard by instrument; nothing if that cannot be had at this moment
     */
    void analyse(Set<Integer> instruments, Consumer<Map<Integer, Analysis>> answer);

    /** Nobody looks any longer. */
    void rest();
}
