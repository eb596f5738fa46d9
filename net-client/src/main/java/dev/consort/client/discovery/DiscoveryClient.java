package dev.consort.client.discovery;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;
import javax.jmdns.impl.DNSCache;
import javax.jmdns.impl.DNSRecord;
import javax.jmdns.impl.JmDNSImpl;

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
        Neighbourhood neighbourhood = Neighbourhood.now();
        ExecutorService lookouts = Executors.newFixedThreadPool(addresses.size(), DiscoveryClient::daemon);
        try {
            List<Callable<List<FoundSession>>> looks = addresses.stream()
                    .<Callable<List<FoundSession>>>map(address -> () -> from(address, time, neighbourhood))
                    .toList();
            for (Future<List<FoundSession>> look : lookouts.invokeAll(looks)) {
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

    private static List<FoundSession> from(InetAddress address, Duration time, Neighbourhood neighbourhood)
            throws IOException {
        JmDNS mdns = JmDNS.create(address);
        List<FoundSession> found = new ArrayList<>();
        for (ServiceInfo service : mdns.list(SERVICE_TYPE, time.toMillis())) {
            boolean isOurs = neighbourhood.isOurs(sources(mdns, service));
            for (InetAddress there : service.getInet4Addresses()) {
                found.add(FoundSession.of(service, there, neighbourhood.doubt(there, service.getPort(), isOurs)));
            }
        }
        // Closing takes two seconds; nobody needs to wait for it.
        daemon(() -> close(mdns)).start();
        return found;
    }

    /** Who has said what is known of a service: only the library's own records still tell. */
    private static Set<InetAddress> sources(JmDNS mdns, ServiceInfo service) {
        DNSCache heard = ((JmDNSImpl) mdns).getCache();
        return Stream.of(service.getQualifiedName(), service.getServer())
                .flatMap(name -> heard.getDNSEntryList(name).stream())
                .filter(DNSRecord.class::isInstance)
                .map(entry -> ((DNSRecord) entry).getRecordSource())
                .collect(Collectors.toSet());
    }

    private static void close(JmDNS mdns) {
        try {
            mdns.close();
        } catch (IOException e) {
            // It was only for looking; there is nothing left to save.
            return;
        }
    }

    private static void collect(Future<List<FoundSession>> look, Map<String, FoundSession> found, List<String> remarks)
            throws InterruptedException {
        try {
            for (FoundSession session : look.get()) {
                found.merge(
                        session.address() + ":" + session.port(),
                        session,
                        (first, second) -> first.isDoubtful() ? second : first);
            }
        } catch (ExecutionException e) {
            remarks.add("looking around failed: " + e.getCause().getMessage());
        }
    }
}
