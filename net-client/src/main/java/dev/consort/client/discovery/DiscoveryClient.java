package dev.consort.client.discovery;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;

/** Looks for announced sessions, from every address of this machine at once. */
public final class DiscoveryClient {
    private static final String SERVICE_TYPE = "_consort._tcp.local.";

    private DiscoveryClient() {}

    /** Looks around for this long, in the calling thread, and says what was found and what may have been in the way. */
    public static Survey look(Duration time) throws InterruptedException {
        LocalInterfaces interfaces = LocalInterfaces.now();
        List<String> remarks = new ArrayList<>(interfaces.remarks());
        Map<String, FoundSession> found = new LinkedHashMap<>();
        List<InetAddress> addresses = interfaces.addresses();
        ExecutorService lookouts = Executors.newFixedThreadPool(addresses.size(), DiscoveryClient::daemon);
        try {
            List<Callable<ServiceInfo[]>> looks = addresses.stream()
                    .<Callable<ServiceInfo[]>>map(address -> () -> from(address, time))
                    .toList();
            for (Future<ServiceInfo[]> look : lookouts.invokeAll(looks)) {
                collect(look, found, remarks);
            }
        } finally {
            lookouts.shutdown();
        }
        return new Survey(
                List.copyOf(found.values()),
                addresses.stream().map(InetAddress::getHostAddress).toList(),
                remarks);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "consort-lookout");
        thread.setDaemon(true);
        return thread;
    }

    private static ServiceInfo[] from(InetAddress address, Duration time) throws IOException {
        JmDNS mdns = JmDNS.create(address);
        ServiceInfo[] services = mdns.list(SERVICE_TYPE, time.toMillis());
        // Closing takes two seconds; nobody needs to wait for it.
        daemon(() -> close(mdns)).start();
        return services;
    }

    private static void close(JmDNS mdns) {
        try {
            mdns.close();
        } catch (IOException e) {
            // It was only for looking; there is nothing left to save.
            return;
        }
    }

    private static void collect(Future<ServiceInfo[]> look, Map<String, FoundSession> found, List<String> remarks)
            throws InterruptedException {
        try {
            for (ServiceInfo service : look.get()) {
                for (InetAddress address : service.getInet4Addresses()) {
                    FoundSession session = FoundSession.of(service, address);
                    found.putIfAbsent(session.address() + ":" + session.port(), session);
                }
            }
        } catch (ExecutionException e) {
            remarks.add("looking around failed: " + e.getCause().getMessage());
        }
    }
}
