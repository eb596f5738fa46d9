package dev.consort.protocol.message.machine;

import dev.consort.protocol.shape.MayBeAbsent;

/**
 * What keeps the session.
 *
 * @param project name of the open project; absent if the server keeps none
 * @param safeSeq everything up to this seq is safe on disk
 * @param unsafe how many edits are not safe yet
 * @param trouble what is wrong with the disk, for people; absent if nothing is
 */
public record StoreStatus(
        @MayBeAbsent String project,
        long safeSeq,
        int unsafe,
        @MayBeAbsent String trouble) {}
