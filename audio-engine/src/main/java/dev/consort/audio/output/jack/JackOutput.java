package dev.consort.audio.output.jack;

import dev.consort.audio.output.AudioOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.concurrent.locks.LockSupport;
import org.jaudiolibs.jnajack.Jack;
import org.jaudiolibs.jnajack.JackClient;
import org.jaudiolibs.jnajack.JackException;
import org.jaudiolibs.jnajack.JackLatencyCallbackMode;
import org.jaudiolibs.jnajack.JackPort;
import org.jaudiolibs.jnajack.JackPortFlags;
import org.jaudiolibs.jnajack.JackPortType;

/**
 * A client of a JACK server, in step with it: whenever the server has taken a period, the thread that writes is woken
 * for the next. The sound is late by what waits here, two periods if nothing else is wanted, and by what JACK adds.
 */
public final class JackOutput implements AudioOutput {
    private static final String NAME = "consort";
    private static final int USUAL_PERIODS = 2;
    private static final int LATENCY_LOOKS = 20;
    private static final long LATENCY_NAP_NANOS = 5_000_000;

    private final JackClient client;
    private final JackThreads threads;
    private final PeriodFeed feed;
    private final int sampleRate;
    private final String destination;

    private JackOutput(JackClient client, JackThreads threads, PeriodFeed feed, int sampleRate, String destination) {
        this.client = client;
        this.threads = threads;
        this.feed = feed;
        this.sampleRate = sampleRate;
        this.destination = destination;
    }

    /**
     * Plays into the server that runs, and connects to its first two physical outputs.
     *
     * @param bufferFrames that wait for the server at most; never less than a period; 0 for two periods
     * @throws IOException with a sentence for people, when there is no JACK
     */
    public static JackOutput open(int bufferFrames) throws IOException {
        JackClient client = JackServer.client(NAME);
        JackThreads threads = new JackThreads();
        try {
            return active(client, threads, bufferFrames);
        } catch (JackException refused) {
            threads.leave();
            client.close();
            throw new IOException("the JACK server has refused Consort (" + refused.getMessage() + ")", refused);
        }
    }

    private static JackOutput active(JackClient client, JackThreads threads, int bufferFrames) throws JackException {
        JackPort left = client.registerPort("left", JackPortType.AUDIO, JackPortFlags.JackPortIsOutput);
        JackPort right = client.registerPort("right", JackPortType.AUDIO, JackPortFlags.JackPortIsOutput);
        int period = client.getBufferSize();
        int most = bufferFrames == 0 ? USUAL_PERIODS * period : bufferFrames;
        PeriodFeed feed = new PeriodFeed(most, period, client.getSampleRate());
        client.setProcessCallback((same, frames) -> {
            feed.take(left.getFloatBuffer(), right.getFloatBuffer(), frames);
            return threads.enterPeriod();
        });
        client.onShutdown(gone -> {
            threads.enterShutdown();
            feed.end();
        });
        client.activate();
        int connected = connect(client, left, right);
        return new JackOutput(client, threads, feed, client.getSampleRate(), destination(connected, left));
    }

    private static int connect(JackClient client, JackPort left, JackPort right) throws JackException {
        String[] speakers = Jack.getInstance()
                .getPorts(
                        client,
                        null,
                        JackPortType.AUDIO,
                        EnumSet.of(JackPortFlags.JackPortIsPhysical, JackPortFlags.JackPortIsInput));
        if (speakers.length > 0) {
            Jack.getInstance().connect(client, left.getName(), speakers[0]);
            Jack.getInstance().connect(client, right.getName(), speakers[Math.min(1, speakers.length - 1)]);
        }
        return speakers.length;
    }

    private static String destination(int speakers, JackPort left) throws JackException {
        if (speakers == 0) {
            return "connected to nothing yet";
        }
        return "and " + latency(left) + " frames in JACK";
    }

    /** The server works it out a moment after the connection is made. */
    private static int latency(JackPort port) throws JackException {
        JackPort.JackLatencyRange range = new JackPort.JackLatencyRange();
        for (int look = 0; look < LATENCY_LOOKS && range.getMax() == 0; look++) {
            LockSupport.parkNanos(LATENCY_NAP_NANOS);
            port.getLatencyRange(range, JackLatencyCallbackMode.JackPlaybackLatency);
        }
        return range.getMax();
    }

    @Override
    public String description() {
        return "JACK, " + sampleRate + " Hz, " + AudioOutput.lasting(bufferFrames(), sampleRate) + " " + destination;
    }

    @Override
    public int sampleRate() {
        return sampleRate;
    }

    @Override
    public int bufferFrames() {
        return feed.bufferFrames();
    }

    @Override
    public int bufferedFrames() {
        return feed.bufferedFrames();
    }

    @Override
    public void write(float[] interleaved, int frames) {
        if (!feed.put(interleaved, frames)) {
            throw new UncheckedIOException(new IOException("the JACK server has ended"));
        }
    }

    @Override
    public void close() {
        feed.end();
        threads.leave();
        client.close();
    }
}
