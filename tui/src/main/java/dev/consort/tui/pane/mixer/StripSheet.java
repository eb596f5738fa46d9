package dev.consort.tui.pane.mixer;

import dev.consort.protocol.action.PerformanceAction.UnlinkLayer;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.channel.BusChannel;
import dev.consort.tui.channel.Channel;
import dev.consort.tui.channel.Channels;
import dev.consort.tui.channel.GroupChannel;
import dev.consort.tui.channel.InstrumentChannel;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.pane.Holder;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.Pointer;
import dev.consort.tui.rack.EffectSections;
import dev.consort.tui.rack.MixSections;
import dev.consort.tui.rack.Rack;
import dev.consort.tui.rack.RackKey;
import dev.consort.tui.sheet.LinkRow;
import dev.consort.tui.sheet.Row;
import dev.consort.tui.sheet.Section;
import dev.consort.tui.sheet.Sheet;
import dev.consort.tui.sheet.SwitchRow;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.view.PaneId;
import dev.consort.tui.widget.Meter;
import dev.consort.tui.widget.Segments;
import java.util.ArrayList;
import java.util.List;

/** Everything of the selected strip: mix, sends, equaliser, effects, and what its kind has beside. */
final class StripSheet {
    private static final int TITLE = 2;
    private static final int WIDEST_METER = 60;

    private final PaneContext context;
    private final Sheet sheet;
    private final Rack rack;

    StripSheet(PaneContext context) {
        this.context = context;
        this.sheet = new Sheet(context.glyphs(), this::sections);
        this.rack = new Rack(context, sheet);
    }

    private Channel channel() {
        return Channels.selected(context.state(), context.view());
    }

    private List<Section> sections() {
        Channel channel = channel();
        List<Section> all = new ArrayList<>(new MixSections(context, channel).all());
        if (channel.setEq(null) != null) {
            all.add(equaliser(channel));
        }
        all.addAll(new EffectSections(context, channel, rack).all());
        all.add(own(channel));
        return all.stream().filter(section -> !section.rows().isEmpty()).toList();
    }

    private Section equaliser(Channel channel) {
        Eq eq = channel.eq() == null ? Eq.FLAT : channel.eq();
        return new Section(
                "Equaliser",
                List.of(
                        new SwitchRow(
                                context,
                                "on",
                                channel.eq() != null && eq.enabled(),
                                on -> channel.setEq(eq.withEnabled(on))),
                        new LinkRow("bands", "Enter shows the curve", () -> show(PaneId.EQ))));
    }

    /** What only its kind has. */
    private Section own(Channel channel) {
        StripEdits edits = new StripEdits(context, channel);
        List<Row> rows = new ArrayList<>();
        if (channel.rename("") != null) {
            rows.add(new LinkRow("name", channel.name(), edits::rename));
        }
        if (channel instanceof BusChannel) {
            rows.add(new LinkRow("remove the bus", "Enter asks first", edits::remove));
        } else if (channel instanceof GroupChannel group) {
            rows.addAll(members(group.group().id()));
        } else if (channel instanceof InstrumentChannel) {
            rows.add(new LinkRow("sound", "Enter shows every knob", () -> show(PaneId.EDITOR)));
        }
        return new Section("Strip", rows);
    }

    private List<Row> members(int group) {
        return context.state()
                .instruments()
                .inOrder()
                .filter(one -> one.layer() != null && one.layer().group() == group)
                .<Row>map(this::member)
                .toList();
    }

    private Row member(Instrument one) {
        return new LinkRow(
                one.id() + " " + one.name(), "Enter unlinks it", () -> context.send(new UnlinkLayer(one.id())));
    }

    private void show(PaneId pane) {
        context.view().show(pane);
    }

    void draw(Canvas canvas, PeakHold peaks) {
        Channel channel = channel();
        boolean own = channel instanceof InstrumentChannel;
        Holder holder = own ? context.holder(((InstrumentChannel) channel).id()) : context.privileged();
        new Segments()
                .left(9, " " + channel.number(), Theme.STRONG)
                .left(9, " " + channel.name(), Theme.STRONG)
                .left(8, "  " + holder.label(), holder.style())
                .right(5, "Esc: all strips ", Theme.FAINT)
                .draw(canvas, 0);
        meters(canvas, channel, peaks);
        sheet.draw(canvas.region(0, TITLE, canvas.width(), canvas.height() - TITLE));
    }

    private void meters(Canvas canvas, Channel channel, PeakHold peaks) {
        int wide = Math.min(WIDEST_METER, canvas.width() - 10) / 2;
        List<Double> now = channel.peaks(context.studio().levels());
        boolean clipped = peaks.of(channel, 0).clipped() || peaks.of(channel, 1).clipped();
        canvas.text(1, 1, "L", Theme.FAINT);
        new Meter(context.glyphs()).row(canvas, 3, 1, wide, now.get(0));
        canvas.text(wide + 4, 1, "R", Theme.FAINT);
        new Meter(context.glyphs()).row(canvas, wide + 6, 1, wide, now.get(1));
        if (clipped) {
            canvas.text(2 * wide + 7, 1, "CLIP", Theme.ERROR);
        }
    }

    /** Does what a key asks for; false if it is about something else. */
    boolean perform(KeyCommand command) {
        if (command instanceof RackKey key) {
            rack.perform(key, channel());
            return true;
        }
        return sheet.perform(command);
    }

    boolean point(Pointer pointer) {
        return sheet.point(new Pointer(pointer.gesture(), pointer.x(), pointer.y() - TITLE, pointer.shift()));
    }
}
