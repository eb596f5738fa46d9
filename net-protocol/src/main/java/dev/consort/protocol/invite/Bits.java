package dev.consort.protocol.invite;

/** Bits of a row of bytes, the first bit being the highest of the first byte. */
final class Bits {
    private Bits() {}

    /** So many bits from here as a number. */
    static int at(byte[] bytes, int from, int count) {
        int value = 0;
        for (int bit = from; bit < from + count; bit++) {
            value = value << 1 | (bytes[bit / Byte.SIZE] >> Byte.SIZE - 1 - bit % Byte.SIZE & 1);
        }
        return value;
    }

    /** Numbers of so many bits each, written one behind the other; the last byte is filled with zeroes. */
    static byte[] joined(int[] values, int count) {
        byte[] bytes = new byte[(values.length * count + Byte.SIZE - 1) / Byte.SIZE];
        for (int bit = 0; bit < values.length * count; bit++) {
            int one = values[bit / count] >> count - 1 - bit % count & 1;
            bytes[bit / Byte.SIZE] |= (byte) (one << Byte.SIZE - 1 - bit % Byte.SIZE);
        }
        return bytes;
    }
}
