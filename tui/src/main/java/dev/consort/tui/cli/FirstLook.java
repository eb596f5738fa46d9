package dev.consort.tui.cli;

import dev.consort.client.ClientConfig;
import dev.consort.client.RemoteDispatcher;
import dev.consort.client.SessionListener;
import dev.consort.client.trust.ServerTrust;
import dev.consort.protocol.invite.Invite;
import dev.consort.protocol.invite.Pin;
import dev.consort.protocol.invite.SixWords;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A look at the key of a secure session, by somebody who has no invite: its six words can be compared with those on the
 * host's screen. Nothing is said to the server; coming in takes the invite in any case, because it holds the secret.
 */
record FirstLook(HostPort address, Person person) {
    private static final long SECONDS = 12;

    /** Looks; answers whether the words were right and the person then gave the invite. False: they have left. */
    boolean run(Arrival arrival, DoorWish wish) throws Failure {
        Pin shown = look(arrival.trust());
        SixWords words = SixWords.of(shown);
        person.tell("the six words of " + address + ":  " + words.line());
        Introduction introduction = new Introduction(person, words);
        if (wish.words() != null) {
            check(SixWords.parse(wish.words()), words);
        } else if (!person.isThere()) {
            throw new Failure(
                    ExitCode.REFUSED,
                    "this session is secure; ask the host for its invite line, or compare the words with the host's and"
                            + " run again with --words \"…\"");
        } else if (!introduction.areWordsTheSame()) {
            return isLeaving();
        }
        person.tell("the words are right, this is the host's key");
        return comesIn(arrival, shown, introduction);
    }

    private static void check(SixWords typed, SixWords shown) throws Failure {
        if (!typed.equals(shown)) {
            throw new Failure(
                    ExitCode.DISTRUSTED,
                    "this is not the host's server: its words are not those that you gave\n  --words:  "
                            + typed.line());
        }
    }

    private boolean comesIn(Arrival arrival, Pin shown, Introduction introduction) throws Failure {
        if (!person.isThere()) {
            throw new Failure(
                    ExitCode.REFUSED,
                    "the words are right, but coming in takes the invite, too: ask the host for it, and give it with"
                            + " --invite, or in " + InviteSource.VARIABLE);
        }
        Optional<Invite> invite = introduction.invite();
        if (invite.isEmpty()) {
            return isLeaving();
        }
        arrival.accept(invite.get(), shown);
        return true;
    }

    private boolean isLeaving() {
        person.tell("left; nothing was said to the server");
        return false;
    }

    private Pin look(ServerTrust trust) throws Failure {
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
            return trust.shown();
        } catch (TimeoutException e) {
            throw new Failure(ExitCode.CANNOT_CONNECT, address + " does not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(ExitCode.FAILED, "interrupted");
        }
    }
}
