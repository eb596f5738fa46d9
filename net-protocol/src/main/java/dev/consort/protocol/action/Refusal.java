package dev.consort.protocol.action;

/**
 * Why an action was not applied.
 *
 * @param reason a sentence that a musician understands: who holds the thing, or which values are possible
 */
public record Refusal(RefusalCode code, String reason) {
    static Refusal invalid(String reason) {
        return new Refusal(RefusalCode.INVALID, reason);
    }
}
