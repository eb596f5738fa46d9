package dev.consort.tui.command;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.BusAction;
import dev.consort.protocol.action.ClipAction;
import dev.consort.protocol.action.GeneratorVoiceAction;
import dev.consort.protocol.action.InstrumentEffectAction;
import dev.consort.protocol.action.LaneAction;
import dev.consort.protocol.action.MidiAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.Outcome;
import dev.consort.protocol.action.PerformanceAction;
import dev.consort.protocol.action.PlacementAction;
import dev.consort.protocol.action.PointAction;
import dev.consort.protocol.action.SamplerAction;
import dev.consort.protocol.action.SoundAction;
import dev.consort.protocol.action.StripEffectAction;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.generator.Algorithm;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.tui.studio.FakeStudio;
import java.util.List;

/** The fake session with one of everything in it; Ana holds the privilege. */
public final class FullSession {
    private static final Author ANA = new Author(FakeStudio.ANA, "Ana");

    private static final List<NetworkAction> ADDED = List.of(
            new BandAction.Add(SourceType.SAMPLER, "Sampler"),
            new SoundAction.LoadSample(9, "amen"),
            new SamplerAction.CutEvenly(9, 2),
            new SamplerAction.SetSlice(9, 2, "Kick", 0, 0.5, 60),
            new SamplerAction.SetSlice(9, 3, "Snare", 0.5, 1, 61),
            new BusAction.AddBus("Reverb"),
            new PerformanceAction.LinkLayer(3, 4),
            new InstrumentEffectAction.AddEffect(3, EffectType.DELAY),
            new InstrumentEffectAction.AddEffect(3, EffectType.CONVOLUTION_REVERB),
            new StripEffectAction.AddEffect("Master", EffectType.REVERB),
            new StripEffectAction.AddEffect("Bus 1", EffectType.CONVOLUTION_REVERB),
            new ClipAction.CaptureClip(3, 0, 4 * 1920, "Verse"),
            new PlacementAction.Place(1, null, 0, null),
            new LaneAction.AddLane(new Target.InstrumentParam(3, InstrumentParameter.FILTER_CUTOFF)),
            new PointAction.SetPoint(1, 0, 0.5, PointCurve.LINEAR),
            new GeneratorVoiceAction.AddVoice(3, Algorithm.Euclidean.DEFAULT, "Rain", null),
            new MidiAction.MapCc(null, 7, new Target.Tempo(), 0, 1));

    private FullSession() {}

    public static NetworkState state() {
        NetworkState state = new FakeStudio().state.withPrivileged(new OwnerInfo(FakeStudio.ANA, "Ana"));
        for (NetworkAction action : ADDED) {
            Outcome outcome = action.applyTo(state, ANA);
            if (outcome.isRefused()) {
                throw new IllegalStateException(
                        action + ": " + outcome.refusal().reason());
            }
            state = outcome.state();
        }
        return state;
    }
}
