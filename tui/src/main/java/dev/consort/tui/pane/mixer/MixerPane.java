package dev.consort.tui.pane.mixer;

import dev.consort.protocol.action.MasterAction.SetMasterLevel;
import dev.consort.protocol.action.MasterAction.SetMasterMute;
import dev.consort.protocol.action.StripAction.SetLevel;
import dev.consort.protocol.action.StripAction.SetPan;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.mixer.Master;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.Steps;
import dev.consort.tui.widget.ScrollWindow;
import java.util.List;

/** A strip for each instrument and, always in sight, one for the master. */
public final class MixerPane implements Pane {
    private final PaneContext context;
    private final StripPainter painter;

    public MixerPane(PaneContext context) {
        this.context = context;
        this.painter = new StripPainter(context.glyphs());
    }

    @Override
    public void draw(Canvas canvas) {
        int right = canvas.width() - StripPainter.WIDTH;
        List<Instrument> band = context.state().instruments().inOrder().toList();
        int shown = Math.min(band.size(), Math.max(0, right / StripPainter.WIDTH));
        int first = ScrollWindow.first(band.indexOf(context.selected()), band.size(), shown);
        for (int i = 0; i < shown; i++) {
            painter.draw(strip(canvas, i * StripPainter.WIDTH), instrument(band.get(first + i)));
        }
        int masterAt = Math.min(right, shown * StripPainter.WIDTH);
        painter.draw(strip(canvas, Math.max(0, masterAt)), master());
    }

    private static Canvas strip(Canvas canvas, int x) {
        return canvas.region(x, 0, StripPainter.WIDTH, canvas.height());
    }

    private Strip instrument(Instrument one) {
        boolean selected = one == context.selected() && !masterSelected();
        double peak = context.studio().levels().peak(one.id());
        return new Strip(
                Integer.toString(one.id()),
                one.name(),
                context.holder(one.id()),
                selected,
                one.level(),
                one.pan(),
                one.mute(),
                one.solo(),
                peak,
                peak);
    }

    private Strip master() {
        Master master = context.state().mixer().master();
        double left = context.studio().levels().master(0);
        double right = context.studio().levels().master(1);
        return Strip.ofMaster(context.privileged(), masterSelected(), master.level(), master.mute(), left, right);
    }

    @Override
    public boolean perform(KeyCommand command) {
        if (command instanceof MixerKey key) {
            perform(key);
            return true;
        }
        return masterSelected() && command instanceof EverywhereKey key && performOnMaster(key);
    }

    private boolean masterSelected() {
        return context.view().strip(context.state()) != null;
    }

    private void perform(MixerKey command) {
        switch (command) {
            case STRIP_LEFT -> select(-1);
            case STRIP_RIGHT -> select(1);
            case FADER_UP -> fade(true, false);
            case FADER_DOWN -> fade(false, false);
            case FADER_UP_BIG -> fade(true, true);
            case FADER_DOWN_BIG -> fade(false, true);
            case MASTER_MUTE -> muteMaster();
            default -> pan(command);
        }
    }

    /** An instrument's keys do nothing on the master, rather than reach an instrument that is not selected. */
    private boolean performOnMaster(EverywhereKey command) {
        if (command == EverywhereKey.MUTE) {
            muteMaster();
        }
        return switch (command) {
            case MUTE, SOLO, OWN, RELEASE -> true;
            default -> false;
        };
    }

    private void pan(MixerKey command) {
        Instrument one = context.selected();
        if (one == null || masterSelected()) {
            return;
        }
        switch (command) {
            case PAN_LEFT -> pan(one, Steps.pan(one.pan(), false));
            case PAN_RIGHT -> pan(one, Steps.pan(one.pan(), true));
            case PAN_CENTRE -> pan(one, 0);
            default -> {}
        }
    }

    private void pan(Instrument one, double pan) {
        context.studio().dispatch(new SetPan(one.id(), pan));
    }

    private void select(int steps) {
        int before = context.view().selectedId(context.state());
        if (masterSelected()) {
            context.view().selectStrip(steps > 0 ? StripAddress.MASTER : null);
            return;
        }
        context.view().selectNext(context.state(), steps);
        boolean atEnd = before == context.view().selectedId(context.state());
        context.view().selectStrip(steps > 0 && atEnd ? StripAddress.MASTER : null);
    }

    private void fade(boolean up, boolean big) {
        Instrument one = context.selected();
        if (masterSelected()) {
            double level = context.state().mixer().master().level();
            context.studio().dispatch(new SetMasterLevel(Steps.level(level, up, big)));
        } else if (one != null) {
            context.studio().dispatch(new SetLevel(one.id(), Steps.level(one.level(), up, big)));
        }
    }

    private void muteMaster() {
        context.studio()
                .dispatch(new SetMasterMute(!context.state().mixer().master().mute()));
    }

    @Override
    public List<Layer> layers() {
        return List.of(Layer.MIXER);
    }

    @Override
    public List<KeyCommand> hints() {
        return List.of(MixerKey.FADER_UP, MixerKey.PAN_LEFT, EverywhereKey.MUTE, EverywhereKey.SOLO);
    }
}
