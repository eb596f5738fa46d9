package dev.consort.protocol.history.words;

import dev.consort.protocol.action.BusAction;
import dev.consort.protocol.action.GroupAction;
import dev.consort.protocol.action.MasterAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.action.StripEffectAction;

/** The strips of the mixer. */
final class StripDeeds {
    private StripDeeds() {}

    static void into(DeedTable table) {
        instruments(table);
        routes(table);
        buses(table);
        busStrips(table);
        groups(table);
        groupRoutes(table);
        effects(table);
        effectSettings(table);
    }

    private static void instruments(DeedTable table) {
        table.sweep(
                StripAction.SetLevel.class,
                (a, n) -> Deed.set("the level of " + n.instrument(a.instrument()), a.level()));
        table.sweep(
                StripAction.SetPan.class, (a, n) -> Deed.set("the pan of " + n.instrument(a.instrument()), a.pan()));
        table.sweep(StripAction.SetMute.class, (a, n) -> muted(n.instrument(a.instrument()), a.mute()));
        table.sweep(StripAction.SetSolo.class, (a, n) -> solo(n.instrument(a.instrument()), a.solo()));
        table.sweep(MasterAction.SetMasterLevel.class, (a, n) -> Deed.set("the level of the master", a.level()));
        table.sweep(MasterAction.SetMasterMute.class, (a, n) -> muted("the master", a.mute()));
    }

    private static Deed muted(String strip, boolean mute) {
        return Deed.of(mute ? "muted" : "unmuted", strip);
    }

    private static Deed solo(String strip, boolean solo) {
        return Deed.of("switched", "the solo of " + strip, solo ? "on" : "off");
    }

    private static void routes(DeedTable table) {
        table.sweep(
                StripAction.SetOutput.class,
                (a, n) -> Deed.set("the output of " + n.instrument(a.instrument()), n.strip(a.output())));
        table.sweep(
                StripAction.SetSend.class,
                (a, n) -> Deed.set("the send of " + n.instrument(a.instrument()) + " to " + n.bus(a.bus()), a.level()));
    }

    private static void buses(DeedTable table) {
        table.step(
                BusAction.AddBus.class,
                (a, n) -> Deed.of("added", n.bus(n.before().mixer().nextBusId())));
        table.step(BusAction.RemoveBus.class, (a, n) -> Deed.of("removed", n.bus(a.bus())));
        table.sweep(BusAction.RenameBus.class, (a, n) -> Deed.of("renamed", n.bus(a.bus()), "to " + a.name()));
    }

    private static void busStrips(DeedTable table) {
        table.sweep(BusAction.SetBusLevel.class, (a, n) -> Deed.set("the level of " + n.bus(a.bus()), a.level()));
        table.sweep(BusAction.SetBusPan.class, (a, n) -> Deed.set("the pan of " + n.bus(a.bus()), a.pan()));
        table.sweep(BusAction.SetBusMute.class, (a, n) -> muted(n.bus(a.bus()), a.mute()));
        table.sweep(BusAction.SetBusSolo.class, (a, n) -> solo(n.bus(a.bus()), a.solo()));
    }

    private static void groups(DeedTable table) {
        table.sweep(GroupAction.RenameGroup.class, (a, n) -> Deed.of("renamed", n.group(a.group()), "to " + a.name()));
        table.sweep(
                GroupAction.SetGroupLevel.class, (a, n) -> Deed.set("the level of " + n.group(a.group()), a.level()));
        table.sweep(GroupAction.SetGroupPan.class, (a, n) -> Deed.set("the pan of " + n.group(a.group()), a.pan()));
        table.sweep(GroupAction.SetGroupMute.class, (a, n) -> muted(n.group(a.group()), a.mute()));
        table.sweep(GroupAction.SetGroupSolo.class, (a, n) -> solo(n.group(a.group()), a.solo()));
    }

    private static void groupRoutes(DeedTable table) {
        table.sweep(
                GroupAction.SetGroupOutput.class,
                (a, n) -> Deed.set("the output of " + n.group(a.group()), n.strip(a.output())));
        table.sweep(
                GroupAction.SetGroupSend.class,
                (a, n) -> Deed.set("the send of " + n.group(a.group()) + " to " + n.bus(a.bus()), a.level()));
        table.sweep(
                GroupAction.SetGroupEq.class,
                (a, n) -> a.eq() == null
                        ? Deed.of("removed", "the equaliser of " + n.group(a.group()))
                        : Deed.set("the equaliser of " + n.group(a.group())));
        table.sweep(
                GroupAction.SetGroupEqBand.class,
                (a, n) -> Deed.set("equaliser band " + a.band() + " of " + n.group(a.group())));
    }

    private static void effects(DeedTable table) {
        table.step(
                StripEffectAction.AddEffect.class,
                (a, n) -> Deed.of("added", "the effect " + a.effect().label(), "to " + n.strip(a.strip())));
        table.step(
                StripEffectAction.RemoveEffect.class,
                (a, n) -> Deed.of("removed", n.stripEffect(a.strip(), a.effect()), "from " + n.strip(a.strip())));
        table.sweep(StripEffectAction.MoveEffect.class, (a, n) -> Deed.of("moved", effect(n, a.strip(), a.effect())));
    }

    private static void effectSettings(DeedTable table) {
        table.sweep(
                StripEffectAction.SetEffectEnabled.class,
                (a, n) -> Deed.switched(effect(n, a.strip(), a.effect()), a.enabled()));
        table.sweep(
                StripEffectAction.SetEffectParam.class,
                (a, n) -> Deed.set("the " + a.param() + " of " + effect(n, a.strip(), a.effect()), a.value()));
        table.step(
                StripEffectAction.LoadImpulse.class,
                (a, n) -> Deed.of("loaded", a.impulse(), "into " + effect(n, a.strip(), a.effect())));
    }

    private static String effect(Names names, String strip, int effect) {
        return names.stripEffect(strip, effect) + " of " + names.strip(strip);
    }
}
