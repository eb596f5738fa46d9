package dev.consort.protocol.shape;

/** An enum constant whose name on the wire is not its Java name in PascalCase. */
public interface WireName {
    String wireName();
}
