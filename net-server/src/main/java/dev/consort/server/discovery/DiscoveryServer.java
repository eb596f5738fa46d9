package dev.consort.server.discovery;

import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Announces a session by mDNS on every usable interface, and how many people are in it. All of it happens on a thread of its
 * own: a network that misbehaves costs the session nothing, and a failure is logged, never fatal.
 */
public final class DiscoveryServer implements AutoCloseable {
    /** The service type of Consort sessions. */
    public static final String SERVICE_TYPE = "_consort._tcp.local.";

    private static final Logger LOG = LoggerFactory.getLogger(DiscoveryServer.class);
    private static final long UPDATE_MILLIS = 2_000;
    private static final long CLOSE_MILLIS = 1_000;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "consort-discovery");
        daemon.setDaemon(true);
        return daemon;
    });
    private final List<Responder> responders = new ArrayList<>();
    private final InetAddress bound;
    private final int port;
    private final Supplier<Announcement> announcement;
    private Announcement announced;

    /**
     * What is told about a session.
     *
     * @param fingerprint the first digits of a secure room's pin; null for an open room
     */
    public record Announcement(String session, int clients, String fingerprint) {}

    /** One interface with its announcement. */
    private record Responder(JmDNS mdns, ServiceInfo service) {}

    /**
     * @param bound the address that the server listens on; a wildcard means all
     * @param port the port that it listens on
     * @param announcement what is true now; asked every two seconds
     */
    public DiscoveryServer(InetAddress bound, int port, Supplier<Announcement> announcement) {
        this.bound = bound;
        this.port = port;
        this.announcement = announcement;
    }

    /** Begins to announce, in the background. */
    public void start() {
        thread.execute(this::announce);
        thread.scheduleWithFixedDelay(this::update, UPDATE_MILLIS, UPDATE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void announce() {
        announced = announcement.get();
        for (InetAddress address : AnnouncedAddresses.of(bound)) {
            try {
                JmDNS mdns = JmDNS.create(address, "consort-" + port);
                ServiceInfo service =
                        ServiceInfo.create(SERVICE_TYPE, announced.session(), port, 0, 0, text(announced));
                mdns.registerService(service);
                responders.add(new Responder(mdns, service));
            } catch (IOException | RuntimeException e) {
                LOG.warn("the session cannot be announced on {}: {}", address.getHostAddress(), e.getMessage());
            }
        }
    }

    private void update() {
        Announcement now = announcement.get();
        if (!now.equals(announced)) {
            announced = now;
            responders.forEach(each -> each.service.setText(text(now)));
        }
    }

    static Map<String, String> text(Announcement what) {
        Map<String, String> text = new HashMap<>();
        text.put("v", "1");
        text.put("session", what.session());
        text.put("clients", Integer.toString(what.clients()));
        text.put("auth", what.fingerprint() == null ? "open" : "invite");
        text.put("tls", what.fingerprint() == null ? "0" : "1");
        if (what.fingerprint() != null) {
            text.put("fp", what.fingerprint());
        }
        return text;
    }

    /** Withdraws the announcement; waits a moment for that and leaves the rest to the background. */
    @Override
    public synchronized void close() {
        if (thread.isShutdown()) {
            return;
        }
        thread.execute(() -> responders.parallelStream().forEach(DiscoveryServer::withdraw));
        thread.shutdown();
        try {
            if (!thread.awaitTermination(CLOSE_MILLIS, TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void withdraw(Responder responder) {
        try {
            responder.mdns.close();
        } catch (IOException e) {
            LOG.debug("an announcement could not be withdrawn", e);
        }
    }
}
