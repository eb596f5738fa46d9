package dev.consort.tui.cli;

import dev.consort.client.ClientConfig;
import dev.consort.client.RemoteDispatcher;
import dev.consort.client.SessionListener;
import dev.consort.client.trust.ServerTrust;
import dev.consort.protocol.invite.Invite;
import dev.consort.protocol.invite.SixWords;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A look at the key of a secure session, by somebody who has no invite: its six words can be compared with those on the
 * host's screen. Nothing is said to the server; coming in takes the invite in any case, because it holds the secret.
 */
record FirstLook(HostPort address) {
    private static final long SECONDS = 12;

    /** Looks; goes on only if the words were right and the person then types the invite. */
    void run(Arrival arrival, DoorWish wish) throws Failure {
        SixWords shown = look(arrival.trust());
        System.err.println("consort: the six words of " + address + ":  " + shown.line());
        if (wish.words() == null) {
            throw new Failure(
                    ExitCode.REFUSED,
                    "this session is secure; ask the host for its invite line, or compare the words with the host's and"
                            + " run again with --words \"…\"");
        }
        SixWords typed = SixWords.parse(wish.words());
        if (!typed.equals(shown)) {
            throw new Failure(
                    ExitCode.DISTRUSTED,
                    "this is not the host's server: its words are not those that you gave\n  --words:  "
                            + typed.line());
        }
        System.err.println("consort: the words are right, this is the host's key");
        Invite invite = InviteSource.fromPerson();
        if (invite == null) {
            throw new Failure(
                    ExitCode.REFUSED,
                    "the words are right, but coming in takes the invite, too: ask the host for it, and give it with"
                            + " --invite, or in " + InviteSource.VARIABLE);
        }
        arrival.accept(invite, typed);
    }

    private SixWords look(ServerTrust trust) throws Failure {
        Logs.toFile(new Places(System.getenv()).preparedLog());
        ClientConfig config =
                ClientConfig.player(address.host(), address.port(), "nobody").trusting(trust);
        try (RemoteDispatcher dispatcher = RemoteDispatcher.open(config, new SessionListener() {})) {
            dispatcher.joined().get(SECONDS, TimeUnit.SECONDS);
            throw new Failure(ExitCode.FAILED, "a server was believed that should only be looked at");
        } catch (ExecutionException e) {
            if (trust.shown() == null) {
                throw Seating.failure(e.getCause());
            }
            return SixWords.of(trust.shown());
        } catch (TimeoutException e) {
            throw new Failure(ExitCode.CANNOT_CONNECT, address + " does not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(ExitCode.FAILED, "interrupted");
        }
    }
}
