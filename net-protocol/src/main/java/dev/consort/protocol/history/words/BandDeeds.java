package dev.consort.protocol.history.words;

import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.GeneratorVoiceAction;
import dev.consort.protocol.action.PerformanceAction;

/** Who is in the band, what plays by itself, and how the players feel. */
final class BandDeeds {
    private BandDeeds() {}

    static void into(DeedTable table) {
        band(table);
        performance(table);
        voices(table);
        voiceSettings(table);
    }

    private static void band(DeedTable table) {
        table.step(
                BandAction.Add.class,
                (a, n) -> Deed.of(
                        "added",
                        "the instrument "
                                + n.instrument(n.before().instruments().nextId())));
        table.step(
                BandAction.Remove.class,
                (a, n) -> Deed.of("removed", "the instrument " + n.instrument(a.instrument())));
        table.sweep(
                BandAction.Rename.class, (a, n) -> Deed.of("renamed", n.instrument(a.instrument()), "to " + a.name()));
        table.sweep(BandAction.Reorder.class, (a, n) -> Deed.of("rearranged", "the band"));
    }

    private static void performance(DeedTable table) {
        table.sweep(
                PerformanceAction.SetArpeggiator.class,
                (a, n) -> Deed.set("the arpeggiator of " + n.instrument(a.instrument())));
        table.sweep(
                PerformanceAction.SetChord.class, (a, n) -> Deed.set("the chord of " + n.instrument(a.instrument())));
        table.sweep(
                PerformanceAction.SetGroove.class, (a, n) -> Deed.set("the groove of " + n.instrument(a.instrument())));
        table.step(
                PerformanceAction.LinkLayer.class,
                (a, n) -> Deed.of("layered", n.instrument(a.instrument()), "with " + n.instrument(a.with())));
        table.step(PerformanceAction.UnlinkLayer.class, (a, n) -> Deed.of("unlinked", n.instrument(a.instrument())));
        table.sweep(
                PerformanceAction.SetLayerOctave.class,
                (a, n) -> Deed.set("the layer octave of " + n.instrument(a.instrument()), a.octave()));
    }

    private static void voices(DeedTable table) {
        table.step(
                GeneratorVoiceAction.AddVoice.class,
                (a, n) -> Deed.of(
                        "added", n.voice(n.before().generators().nextId()), "on " + n.instrument(a.instrument())));
        table.step(GeneratorVoiceAction.RemoveVoice.class, (a, n) -> Deed.of("removed", n.voice(a.voice())));
        table.sweep(
                GeneratorVoiceAction.RenameVoice.class,
                (a, n) -> Deed.of("renamed", n.voice(a.voice()), "to " + a.name()));
        table.sweep(
                GeneratorVoiceAction.SetVoiceEnabled.class, (a, n) -> Deed.switched(n.voice(a.voice()), a.enabled()));
        table.step(
                GeneratorVoiceAction.SetVoiceInstrument.class,
                (a, n) -> Deed.set(
                        "the instrument of " + n.voice(a.voice()),
                        a.instrument() == null ? "none" : n.instrument(a.instrument())));
        table.step(
                GeneratorVoiceAction.Capture.class,
                (a, n) -> Deed.of("captured", n.voice(a.voice()), "into " + n.played(a.voice())));
    }

    private static void voiceSettings(DeedTable table) {
        table.sweep(
                GeneratorVoiceAction.SetVoiceAlgorithm.class,
                (a, n) -> Deed.set("the algorithm of " + n.voice(a.voice())));
        table.sweep(
                GeneratorVoiceAction.SetVoiceRate.class,
                (a, n) -> Deed.set("the rate of " + n.voice(a.voice()), Names.words(a.rate())));
        table.sweep(
                GeneratorVoiceAction.SetVoiceVelocities.class,
                (a, n) -> Deed.set("the velocities of " + n.voice(a.voice()), a.softest() + " up to " + a.loudest()));
        table.sweep(
                GeneratorVoiceAction.SetVoiceOctaves.class,
                (a, n) -> Deed.set(
                        "the octaves of " + n.voice(a.voice()), a.lowestOctave() + " up to " + a.highestOctave()));
        table.sweep(
                GeneratorVoiceAction.SetVoiceSeed.class,
                (a, n) -> Deed.set("the seed of " + n.voice(a.voice()), a.seed()));
    }
}
