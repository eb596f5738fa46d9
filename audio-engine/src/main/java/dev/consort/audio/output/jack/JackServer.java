package dev.consort.audio.output.jack;

import java.io.IOException;
import java.util.EnumSet;
import org.jaudiolibs.jnajack.Jack;
import org.jaudiolibs.jnajack.JackClient;
import org.jaudiolibs.jnajack.JackException;
import org.jaudiolibs.jnajack.JackOptions;
import org.jaudiolibs.jnajack.JackStatus;

/**
 * A JACK server that runs: the usual one, or the one that {@code JACK_DEFAULT_SERVER} names. None is ever started.
 *
 * @param sampleRate Hz
 * @param period frames that it asks for at once
 */
public record JackServer(int sampleRate, int period) {
    /**
     * Looks for it. May take long.
     *
     * @throws IOException with a sentence for people, when there is none or libjack is not installed
     */
    public static JackServer look() throws IOException {
        JackClient client = client("consort-look");
        try {
            return new JackServer(client.getSampleRate(), client.getBufferSize());
        } catch (JackException gone) {
            throw new IOException("the JACK server has just ended", gone);
        } finally {
            client.close();
        }
    }

    /** A new client, not yet active. */
    static JackClient client(String name) throws IOException {
        try {
            JackMessages.silence();
            return Jack.getInstance()
                    .openClient(name, EnumSet.of(JackOptions.JackNoStartServer), EnumSet.noneOf(JackStatus.class));
        } catch (LinkageError missing) {
            throw new IOException(
                    "JACK is not installed here: there is no libjack (Debian: libjack-jackd2-0)", missing);
        } catch (JackException notRunning) {
            throw new IOException(
                    "no JACK server is running for this user (jackd -d alsa -r 48000 starts one)", notRunning);
        }
    }
}
