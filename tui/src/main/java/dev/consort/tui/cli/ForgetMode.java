package dev.consort.tui.cli;

import dev.consort.client.trust.KnownRooms;
import java.io.IOException;

/** {@code --forget}: the next visit to this address needs an invite again. */
record ForgetMode(HostPort address) implements Mode {
    @Override
    public int run() throws Failure {
        String where = KnownRooms.address(address.host(), address.port());
        try {
            if (!new KnownRooms(new Places(System.getenv()).knownRooms()).forget(where)) {
                throw new Failure(ExitCode.FAILED, "no secure session is known at " + where);
            }
        } catch (IOException e) {
            throw new Failure(ExitCode.FILE_UNREADABLE, e.getMessage());
        }
        System.out.println("forgot " + where + "; ask the host for an invite line to come in again");
        return ExitCode.OK;
    }
}
