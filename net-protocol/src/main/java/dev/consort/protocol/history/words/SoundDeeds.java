package dev.consort.protocol.history.words;

import dev.consort.protocol.action.InstrumentEffectAction;
import dev.consort.protocol.action.SamplerAction;
import dev.consort.protocol.action.SoundAction;

/** How instruments sound. */
final class SoundDeeds {
    private SoundDeeds() {}

    static void into(DeedTable table) {
        source(table);
        shaping(table);
        equaliser(table);
        effects(table);
        effectSettings(table);
        slices(table);
    }

    private static void source(DeedTable table) {
        table.sweep(
                SoundAction.SetSource.class,
                (a, n) -> Deed.set(
                        "the source of " + n.instrument(a.instrument()),
                        a.source().label()));
        table.step(
                SoundAction.ApplyPreset.class,
                (a, n) -> Deed.set("the sound of " + n.instrument(a.instrument()), a.preset()));
        table.sweep(
                SoundAction.SetParam.class,
                (a, n) -> Deed.set("the " + a.param() + " of " + n.instrument(a.instrument()), a.value()));
        table.sweep(
                SoundAction.SetPolyphonic.class,
                (a, n) -> Deed.set(
                        "the polyphony of " + n.instrument(a.instrument()),
                        a.polyphonic() ? "many notes" : "one note"));
        table.sweep(
                SoundAction.SetStereo.class,
                (a, n) -> Deed.set("the width of " + n.instrument(a.instrument()), a.stereo() ? "stereo" : "mono"));
        table.step(
                SoundAction.LoadSample.class,
                (a, n) -> Deed.of("loaded", a.sample(), "into " + n.instrument(a.instrument())));
    }

    private static void shaping(DeedTable table) {
        table.sweep(
                SoundAction.SetFilter.class,
                (a, n) -> a.filter() == null
                        ? Deed.of("removed", "the filter of " + n.instrument(a.instrument()))
                        : Deed.set("the filter of " + n.instrument(a.instrument())));
        table.sweep(
                SoundAction.SetEnvelope.class, (a, n) -> Deed.set("the envelope of " + n.instrument(a.instrument())));
        table.sweep(
                SoundAction.SetLfo.class, (a, n) -> Deed.set("the slow oscillator of " + n.instrument(a.instrument())));
    }

    private static void equaliser(DeedTable table) {
        table.sweep(
                SoundAction.SetEq.class,
                (a, n) -> a.eq() == null
                        ? Deed.of("removed", "the equaliser of " + n.instrument(a.instrument()))
                        : Deed.set("the equaliser of " + n.instrument(a.instrument())));
        table.sweep(
                SoundAction.SetEqBand.class,
                (a, n) -> Deed.set("equaliser band " + a.band() + " of " + n.instrument(a.instrument())));
    }

    private static void effects(DeedTable table) {
        table.step(
                InstrumentEffectAction.AddEffect.class,
                (a, n) -> Deed.of("added", "the effect " + a.effect().label(), "to " + n.instrument(a.instrument())));
        table.step(
                InstrumentEffectAction.RemoveEffect.class,
                (a, n) -> Deed.of(
                        "removed", n.effect(a.instrument(), a.effect()), "from " + n.instrument(a.instrument())));
        table.sweep(
                InstrumentEffectAction.MoveEffect.class,
                (a, n) -> Deed.of("moved", effect(n, a.instrument(), a.effect())));
    }

    private static void effectSettings(DeedTable table) {
        table.sweep(
                InstrumentEffectAction.SetEffectEnabled.class,
                (a, n) -> Deed.switched(effect(n, a.instrument(), a.effect()), a.enabled()));
        table.sweep(
                InstrumentEffectAction.SetEffectParam.class,
                (a, n) -> Deed.set("the " + a.param() + " of " + effect(n, a.instrument(), a.effect()), a.value()));
        table.step(
                InstrumentEffectAction.LoadImpulse.class,
                (a, n) -> Deed.of("loaded", a.impulse(), "into " + effect(n, a.instrument(), a.effect())));
    }

    private static String effect(Names names, int instrument, int effect) {
        return names.effect(instrument, effect) + " of " + names.instrument(instrument);
    }

    private static void slices(DeedTable table) {
        table.sweep(
                SamplerAction.SetPlayback.class, (a, n) -> Deed.set("the playback of " + n.instrument(a.instrument())));
        table.step(SamplerAction.Cut.class, (a, n) -> Deed.of("cut", "a slice of " + n.instrument(a.instrument())));
        table.step(
                SamplerAction.CutEvenly.class,
                (a, n) -> Deed.of("cut", n.instrument(a.instrument()), "into " + a.count() + " slices"));
        table.step(
                SamplerAction.RemoveSlice.class,
                (a, n) -> Deed.of("removed", "a slice of " + n.instrument(a.instrument())));
        table.sweep(SamplerAction.SetSlice.class, (a, n) -> Deed.set("a slice of " + n.instrument(a.instrument())));
        table.step(
                SamplerAction.AssignSlice.class,
                (a, n) ->
                        Deed.of("put", "a slice of " + n.instrument(a.instrument()), "on " + n.pad(a.kit(), a.pad())));
    }
}
