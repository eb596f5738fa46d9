package dev.consort.tui.pane.editor;

import dev.consort.protocol.action.BandAction.Rename;
import dev.consort.protocol.action.PerformanceAction.UnlinkLayer;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.channel.Channel;
import dev.consort.tui.channel.Sight;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import dev.consort.tui.input.SheetKey;
import dev.consort.tui.pane.Holder;
import dev.consort.tui.pane.Onlooker;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.Pointer;
import dev.consort.tui.rack.EffectSections;
import dev.consort.tui.rack.MixSections;
import dev.consort.tui.rack.Rack;
import dev.consort.tui.rack.RackKey;
import dev.consort.tui.sheet.Section;
import dev.consort.tui.sheet.Sheet;
import dev.consort.tui.sounds.LayerChoices;
import dev.consort.tui.sounds.PresetChoices;
import dev.consort.tui.sounds.SourceChoices;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.Segments;
import java.util.ArrayList;
import java.util.List;

/** Every knob of the selected instrument. */
public final class EditorPane implements Pane {
    private static final int TITLE = 1;

    private final PaneContext context;
    private final Sheet sheet;
    private final Rack rack;
    private final Sight sight;

    public EditorPane(PaneContext context) {
        this.context = context;
        this.sheet = new Sheet(context.glyphs(), this::sections);
        this.rack = new Rack(context, sheet);
        this.sight = new Sight(context);
    }

    private List<Section> sections() {
        Instrument instrument = context.selected();
        if (instrument == null) {
            return List.of();
        }
        ToneSections tone = new ToneSections(context, instrument);
        PlaceSections place = new PlaceSections(context, instrument);
        Channel channel = Channel.of(instrument);
        List<Section> all = new ArrayList<>(List.of(tone.source(), place.sample(), tone.filter(), tone.envelope()));
        all.add(new LfoSection(context, instrument).section());
        all.add(place.equaliser());
        all.addAll(new EffectSections(context, channel, rack).all());
        all.addAll(List.of(place.voice(), place.layer()));
        all.addAll(new MixSections(context, channel).all());
        return all.stream().filter(section -> !section.rows().isEmpty()).toList();
    }

    @Override
    public void opened() {
        context.studio().askSamples();
    }

    @Override
    public void draw(Canvas canvas) {
        Instrument instrument = context.selected();
        if (instrument == null) {
            canvas.text(1, 1, "No instruments yet: 1 shows the band, and a there adds one.", Theme.TEXT);
            return;
        }
        sight.seen();
        title(canvas, instrument);
        sheet.draw(canvas.region(0, TITLE, canvas.width(), canvas.height() - TITLE));
    }

    private void title(Canvas canvas, Instrument instrument) {
        Holder holder = context.holder(instrument.id());
        Segments line = new Segments()
                .left(9, " " + instrument.id() + " " + instrument.name(), Theme.STRONG)
                .left(5, "  " + PresetChoices.nameOf(instrument), Theme.FAINT)
                .left(8, "  " + holder.label(), holder.style());
        for (Onlooker onlooker : Onlooker.of(context, instrument.id())) {
            line.right(6, onlooker.name() + " looks on ", onlooker.style());
        }
        line.draw(canvas, 0);
    }

    @Override
    public boolean perform(KeyCommand command) {
        Instrument instrument = context.selected();
        boolean own = command instanceof EditorKey || command instanceof RackKey || command instanceof SheetKey;
        if (instrument == null || own && sight.isGone()) {
            return own;
        }
        if (command instanceof RackKey key) {
            rack.perform(key, Channel.of(instrument));
            return true;
        }
        return command instanceof EditorKey key ? perform(key, instrument) : sheet.perform(command);
    }

    private boolean perform(EditorKey key, Instrument instrument) {
        switch (key) {
            case CHOOSE_PRESET -> new PresetChoices(context).open(instrument);
            case CHOOSE_SOURCE -> new SourceChoices(context).exchange(instrument);
            case RENAME -> rename(instrument);
            case LINK_LAYER -> new LayerChoices(context).open(instrument);
            case UNLINK_LAYER -> context.send(new UnlinkLayer(instrument.id()));
        }
        return true;
    }

    private void rename(Instrument instrument) {
        context.dialogs()
                .type(
                        "name of " + instrument.id() + ": ",
                        instrument.name(),
                        name -> context.send(new Rename(instrument.id(), name)));
    }

    @Override
    public boolean point(Pointer pointer) {
        return context.selected() != null
                && sheet.point(new Pointer(pointer.gesture(), pointer.x(), pointer.y() - TITLE, pointer.shift()));
    }

    @Override
    public List<Layer> layers() {
        return List.of(Layer.EDITOR, Layer.RACK, Layer.SHEET);
    }

    @Override
    public List<KeyCommand> hints() {
        return List.of(
                SheetKey.TURN_UP,
                SheetKey.SECTION_DOWN,
                EditorKey.CHOOSE_PRESET,
                RackKey.ADD_EFFECT,
                EverywhereKey.NEXT_INSTRUMENT);
    }
}
