package dev.consort.tui.cli;

import dev.consort.client.ClientConfig;
import dev.consort.client.RemoteDispatcher;
import dev.consort.client.SessionListener;
import dev.consort.protocol.action.StripAction;
import java.net.InetAddress;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Loads the classes of a usual start, by starting a session that nobody hears and joining it, for the class-data archive. */
record WarmUpMode() implements Mode {
    private static final long JOIN_SECONDS = 10;

    @Override
    public int run() throws Failure {
        Logs.toFile(null);
        ServerWish wish = new ServerWish(null, 0, null, "null", 8, false, false, true);
        try (OpenServer server = OpenServer.of(wish, InetAddress.getLoopbackAddress())) {
            ClientConfig config = ClientConfig.player(
                    server.address().getAddress().getHostAddress(),
                    server.address().getPort(),
                    "warm-up");
            try (RemoteDispatcher dispatcher = RemoteDispatcher.open(config, new SessionListener() {})) {
                dispatcher.joined().get(JOIN_SECONDS, TimeUnit.SECONDS);
                dispatcher.dispatch(new StripAction.SetLevel(1, 0.5));
            }
            return ExitCode.OK;
        } catch (ExecutionException | TimeoutException e) {
            throw new Failure(ExitCode.FAILED, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.FAILED;
        }
    }
}
