package dev.consort.tui.app;

import dev.consort.protocol.action.BusAction.AddBus;
import dev.consort.protocol.action.InstrumentEffectAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.PerformanceAction.LinkLayer;
import dev.consort.protocol.action.SoundAction.SetFilter;
import dev.consort.protocol.action.SoundAction.SetLfo;
import dev.consort.protocol.action.StripAction.SetOutput;
import dev.consort.protocol.action.StripAction.SetSend;
import dev.consort.protocol.action.StripAction.SetSolo;
import dev.consort.protocol.action.StripEffectAction;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.FilterType;
import dev.consort.protocol.state.instrument.LfoShape;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.tui.studio.Levels;
import dev.consort.tui.view.PaneId;
import java.util.List;
import java.util.Map;

/** A band in the middle of a mix: two buses, a layer, sends, effects, and Ben who looks on. */
final class MixScenery {
    private static final Levels LOUD = new Levels(
            2400,
            true,
            112,
            List.of(1.0, 0.8),
            List.of(0.3, 0.3),
            IdMap.of(1, List.of(0.9, 0.8))
                    .with(2, List.of(0.2, 0.2))
                    .with(3, List.of(0.4, 0.1))
                    .with(5, List.of(0.3, 0.35)),
            Map.of("bus:1", List.of(0.25, 0.3), "group:1", List.of(0.5, 0.4)),
            0.12,
            0,
            3);

    private MixScenery() {}

    static void set(PaneId view, Seat seat) {
        band(seat);
        if (view == PaneId.EDITOR) {
            seat.press(".", ".");
        }
    }

    static void band(Seat seat) {
        seat.studio.levels = LOUD;
        seat.studio.requestPrivilege();
        send(
                seat,
                new AddBus("Reverb"),
                new AddBus("Echo"),
                new StripEffectAction.AddEffect("Bus 1", EffectType.CONVOLUTION_REVERB),
                new StripEffectAction.AddEffect("Bus 2", EffectType.DELAY),
                new StripEffectAction.AddEffect("Master", EffectType.LIMITER),
                new SetSend(1, 1, 0.2, true, SendTap.POST_FADER),
                new SetSend(3, 1, 0.55, true, SendTap.POST_FADER),
                new SetSend(3, 2, 1, true, SendTap.PRE_FADER),
                new SetSend(4, 2, 0.3, false, SendTap.PRE_FADER),
                new SetOutput(6, "Bus 2"),
                new SetSolo(7, true),
                new LinkLayer(3, 5),
                new SetLfo(3, true, 4.5, 0.6, LfoShape.SINE, LfoTarget.PAN),
                new SetFilter(3, new Filter(FilterType.LOW_PASS, 2400, 0.2, true)),
                new InstrumentEffectAction.SetEffectEnabled(1, 2, false));
        seat.pass(40);
    }

    static void send(Seat seat, NetworkAction... actions) {
        for (NetworkAction action : actions) {
            seat.studio.dispatch(action);
        }
    }
}
