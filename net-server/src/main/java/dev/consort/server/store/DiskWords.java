package dev.consort.server.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What is wrong with a disk, in the words of somebody who has to do something about it. */
public final class DiskWords {
    private DiskWords() {}

    public static String of(Exception cause) {
        if (cause instanceof SQLiteException failure) {
            return of(failure.getResultCode(), failure);
        }
        return cause.getMessage();
    }

    private static String of(SQLiteErrorCode code, SQLException cause) {
        // Extended codes carry the general one in their lowest byte (sqlite.org/rescode.html).
        int general = code.code & 0xff;
        if (general == SQLiteErrorCode.SQLITE_FULL.code) {
            return "the disk is full; make room on the audio machine";
        } else if (general == SQLiteErrorCode.SQLITE_READONLY.code || general == SQLiteErrorCode.SQLITE_PERM.code) {
            return "the project cannot be written to; look at its permissions on the audio machine";
        } else if (general == SQLiteErrorCode.SQLITE_BUSY.code || general == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return "another program has the project open";
        } else if (general == SQLiteErrorCode.SQLITE_IOERR.code || general == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
            return "the disk does not answer as it should; look at it on the audio machine";
        }
        return "the project cannot be written (" + cause.getMessage() + ")";
    }
}
