package dev.consort.protocol.message.machine;

/**
 * What goes over the line to one client. Where the client is, is nobody else's business.
 *
 * @param clientId whose line
 * @param sent bytes a second to the client, of late
 * @param received bytes a second from the client, of late
 * @param backlog messages that wait for the client to take them
 */
public record ClientTraffic(int clientId, long sent, long received, int backlog) {}
