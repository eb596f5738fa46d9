package dev.consort.audio.output.jack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.audio.output.SampleRing;
import java.io.IOException;
import java.nio.FloatBuffer;
import org.jaudiolibs.jnajack.Jack;
import org.jaudiolibs.jnajack.JackClient;
import org.jaudiolibs.jnajack.JackException;
import org.jaudiolibs.jnajack.JackPort;
import org.jaudiolibs.jnajack.JackPortFlags;
import org.jaudiolibs.jnajack.JackPortType;

/** Another client of the server, which hears what Consort plays into it. */
final class Ear implements AutoCloseable {
    private final JackClient client;
    private final JackThreads threads = new JackThreads();
    private final SampleRing heard = new SampleRing(1 << 20);
    private final float[] scratch = new float[2 * 8192];
    private volatile long frames;

    Ear() throws IOException, JackException {
        client = JackServer.client("ear");
        JackPort left = client.registerPort("left", JackPortType.AUDIO, JackPortFlags.JackPortIsInput);
        JackPort right = client.registerPort("right", JackPortType.AUDIO, JackPortFlags.JackPortIsInput);
        client.setProcessCallback((same, count) -> {
            hear(left.getFloatBuffer(), right.getFloatBuffer(), count);
            return threads.enterPeriod();
        });
        client.onShutdown(gone -> threads.enterShutdown());
        client.activate();
        Jack.getInstance().connect(client, "consort:left", "ear:left");
        Jack.getInstance().connect(client, "consort:right", "ear:right");
    }

    private void hear(FloatBuffer left, FloatBuffer right, int count) {
        for (int i = 0; i < count; i++) {
            scratch[2 * i] = left.get(i);
            scratch[2 * i + 1] = right.get(i);
        }
        heard.write(scratch, 0, count);
        frames += count;
    }

    /** Frames of all periods so far, heard or not. */
    long frames() {
        return frames;
    }

    /** The next frames, once they have been heard. */
    float[] next(int count) {
        float[] all = new float[2 * count];
        float[] piece = new float[2 * count];
        for (int done = 0; done < count; ) {
            int read = heard.read(piece, count - done);
            System.arraycopy(piece, 0, all, 2 * done, 2 * read);
            done += read;
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
        return all;
    }

    @Override
    public void close() {
        threads.leave();
        client.close();
    }
}
