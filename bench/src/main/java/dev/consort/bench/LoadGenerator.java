package dev.consort.bench;

import dev.consort.audio.AudioEngine;
import dev.consort.audio.EngineConfig;
import dev.consort.client.ClientConfig;
import dev.consort.client.RemoteDispatcher;
import dev.consort.client.SessionListener;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.server.EngineSound;
import dev.consort.server.NetServer;
import dev.consort.server.ServerConfig;
import dev.consort.server.journal.Keeping;
import dev.consort.server.members.Paces;
import dev.consort.server.members.Paces.Pace;
import dev.consort.server.members.Timing;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * One player edits at a fixed pace, everybody else looks: how long until an edit is in the other mirrors. A server of its
 * own, on the loopback interface; ends by itself.
 */
public final class LoadGenerator {
    private static final int MOST_OBSERVERS = 256;
    private static final int MOST_SECONDS = 60;

    private final ConcurrentLinkedQueue<Long> latencies = new ConcurrentLinkedQueue<>();
    private final long[] sentAt;

    private LoadGenerator(int edits) {
        sentAt = new long[edits + 1];
    }

    /** {@code LoadGenerator OBSERVERS EDITS_PER_SECOND SECONDS}. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 3) {
            System.err.println("usage: LoadGenerator OBSERVERS EDITS_PER_SECOND SECONDS");
            System.exit(2);
        }
        int observers = Math.min(MOST_OBSERVERS, Integer.parseInt(arguments[0]));
        int perSecond = Integer.parseInt(arguments[1]);
        int seconds = Math.min(MOST_SECONDS, Integer.parseInt(arguments[2]));
        new LoadGenerator(perSecond * seconds).run(observers, perSecond);
    }

    private void run(int observers, int perSecond) throws Exception {
        ServerConfig config = new ServerConfig(
                InetAddress.getLoopbackAddress(),
                0,
                Keeping.nothing(StarterBand.session("Load")),
                MOST_OBSERVERS + 1,
                false,
                Timing.USUAL,
                everybodyAtOnce(),
                "bench",
                null);
        try (NetServer server = NetServer.start(config, new EngineSound(new AudioEngine(EngineConfig.DEFAULT)))) {
            List<RemoteDispatcher> clients = join(server, observers);
            edit(clients.get(0), perSecond);
            TimeUnit.SECONDS.sleep(1);
            report(observers, clients);
            clients.parallelStream().forEach(RemoteDispatcher::close);
        }
    }

    /** All observers come from one address. */
    private static Paces everybodyAtOnce() {
        Paces usual = Paces.USUAL;
        return new Paces(
                new Pace(MOST_OBSERVERS, MOST_OBSERVERS + 1),
                usual.messages(),
                usual.playing(),
                usual.errands(),
                usual.bytes(),
                usual.patience());
    }

    private List<RemoteDispatcher> join(NetServer server, int observers) throws Exception {
        List<RemoteDispatcher> clients = new ArrayList<>();
        for (int i = 0; i <= observers; i++) {
            RemoteDispatcher client = RemoteDispatcher.open(
                    ClientConfig.player("127.0.0.1", server.address().getPort(), "load " + i),
                    i == 0 ? new SessionListener() {} : new Observer());
            client.joined().get(10, TimeUnit.SECONDS);
            clients.add(client);
        }
        return clients;
    }

    /** Open-loop: an edit leaves when its time has come, however the ones before it fared. */
    private void edit(RemoteDispatcher player, int perSecond) {
        long begin = System.nanoTime();
        for (int i = 1; i < sentAt.length; i++) {
            LockSupport.parkNanos(begin + i * 1_000_000_000L / perSecond - System.nanoTime());
            sentAt[i] = System.nanoTime();
            player.dispatch(new StripAction.SetLevel(1, (double) i / sentAt.length));
        }
    }

    private void report(int observers, List<RemoteDispatcher> clients) {
        long[] sorted = latencies.stream().mapToLong(Long::longValue).sorted().toArray();
        long desyncs = clients.stream().mapToLong(RemoteDispatcher::desyncs).sum();
        System.out.println(String.format(
                Locale.ROOT,
                "%d observers, %d edits: seen %d times, p50 %.2f ms, p99 %.2f ms, desyncs %d",
                observers,
                sentAt.length - 1,
                sorted.length,
                percentile(sorted, 50),
                percentile(sorted, 99),
                desyncs));
        System.out.println("peaks "
                + Arrays.toString(Arrays.stream(sorted)
                        .skip(Math.max(0, sorted.length - 3))
                        .mapToObj(each -> String.format(Locale.ROOT, "%.1f ms", each / 1e6))
                        .toArray()));
    }

    private static double percentile(long[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    /** Notes when an edit arrives; the level says which edit it is. */
    private final class Observer implements SessionListener {
        @Override
        public void onState(NetworkState before, NetworkState after) {
            double was = before.instruments().get(1) == null
                    ? -1
                    : before.instruments().get(1).level();
            double now = after.instruments().get(1) == null
                    ? -1
                    : after.instruments().get(1).level();
            int edit = (int) Math.round(now * sentAt.length);
            if (was != now && edit > 0 && edit < sentAt.length && sentAt[edit] != 0) {
                latencies.add(System.nanoTime() - sentAt[edit]);
            }
        }
    }
}
