package dev.consort.client.discovery;

import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.util.Arrays;

/**
 * One of this machine's own addresses, and how far the network reaches that it is in.
 *
 * @param bits how many of the address's first bits all machines of that network share
 */
record Subnet(InetAddress own, int bits) {
    private static final int BITS_OF_A_LINK_OF_TWO = 31;
    private static final int IPV4_BYTES = 4;

    static Subnet of(InterfaceAddress each) {
        return new Subnet(each.getAddress(), each.getNetworkPrefixLength());
    }

    /** Whether this address means everybody in the network: its last one (RFC 919), or its first, by an older custom. */
    boolean isEverybody(InetAddress address) {
        byte[] there = address.getAddress();
        return there.length == IPV4_BYTES
                && own.getAddress().length == IPV4_BYTES
                && bits < BITS_OF_A_LINK_OF_TWO
                && (Arrays.equals(there, filled(0)) || Arrays.equals(there, filled(1)));
    }

    /** The own address with its last bits all this. */
    private byte[] filled(int bit) {
        byte[] address = own.getAddress();
        for (int i = bits; i < IPV4_BYTES * Byte.SIZE; i++) {
            int mask = 0x80 >> i % Byte.SIZE;
            int at = i / Byte.SIZE;
            address[at] = (byte) (bit == 0 ? address[at] & ~mask : address[at] | mask);
        }
        return address;
    }
}
