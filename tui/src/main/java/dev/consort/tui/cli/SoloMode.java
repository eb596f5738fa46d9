package dev.consort.tui.cli;

import java.net.InetAddress;
import java.util.List;

/** Without a mode: server and player in one process, on this machine only. The player may do everything. */
record SoloMode(ServerWish server, SeatWish seat) implements Mode {
    @Override
    public int run() throws Failure {
        Seating seating = new Seating(seat.privileged());
        ServerWish alone =
                new ServerWish(null, 0, server.project(), server.sound(), server.maxClients(), false, false, true);
        try (OpenServer open = OpenServer.of(alone, InetAddress.getLoopbackAddress())) {
            HostPort address = new HostPort(
                    open.address().getAddress().getHostAddress(), open.address().getPort());
            List<String> remarks = open.remarks();
            return seating.take(address, null, remarks);
        }
    }
}
