package dev.consort.audio.scsynth;

import dev.consort.audio.EngineConfig;
import java.util.Map;

/**
 * How SuperCollider's server is used.
 *
 * @param engine the sequencer's rate and seed
 * @param latencyMillis by how much the sequencer runs ahead, so that what it tells is at the server in time; 5–500
 * @param environment of the server's process
 * @param device the name of a sound device or a JACK server; null for the usual one
 */
public record ScsynthConfig(EngineConfig engine, int latencyMillis, Map<String, String> environment, String device) {
    private static final int USUAL_LATENCY = 30;

    public ScsynthConfig {
        environment = Map.copyOf(environment);
        if (latencyMillis < 5 || latencyMillis > 500) {
            throw new IllegalArgumentException(latencyMillis + " ms");
        }
    }

    /** The usual latency, and the device that the server finds by itself. */
    public static ScsynthConfig of(Map<String, String> environment) {
        return new ScsynthConfig(EngineConfig.DEFAULT, USUAL_LATENCY, environment, null);
    }
}
