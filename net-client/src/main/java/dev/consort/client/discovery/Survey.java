package dev.consort.client.discovery;

import java.util.List;

/**
 * What looking around has brought.
 *
 * @param sessions each once, in the order in which they were found
 * @param looked the addresses of this machine from which was looked
 * @param remarks what may keep sessions from being seen, in words for people
 */
public record Survey(List<FoundSession> sessions, List<String> looked, List<String> remarks) {}
