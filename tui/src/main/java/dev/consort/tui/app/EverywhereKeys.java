package dev.consort.tui.app;

import dev.consort.protocol.action.HistoryAction;
import dev.consort.protocol.action.SettingAction.SetClick;
import dev.consort.protocol.action.StripAction.SetMute;
import dev.consort.protocol.action.StripAction.SetSolo;
import dev.consort.protocol.action.TransportAction.Locate;
import dev.consort.protocol.action.TransportAction.Play;
import dev.consort.protocol.action.TransportAction.Record;
import dev.consort.protocol.action.TransportAction.SetLoop;
import dev.consort.protocol.action.TransportAction.Stop;
import dev.consort.protocol.state.Click;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Transport;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.view.PaneId;

/** The keys that do the same in every view. */
final class EverywhereKeys {
    private static final String SHOW = "SHOW_";

    private final PaneContext context;

    EverywhereKeys(PaneContext context) {
        this.context = context;
    }

    boolean perform(EverywhereKey command) {
        return move(command) || transport(command) || history(command) || people(command) || strip(command);
    }

    private boolean move(EverywhereKey command) {
        switch (command) {
            case NEXT_PANE -> context.view().show(context.view().pane().plus(1));
            case PREVIOUS_PANE -> context.view().show(context.view().pane().plus(-1));
            case NEXT_INSTRUMENT -> context.view().selectNext(context.state(), 1);
            case PREVIOUS_INSTRUMENT -> context.view().selectNext(context.state(), -1);
            default -> {
                return show(command.name());
            }
        }
        return true;
    }

    /** A key {@code SHOW_x} goes to the view {@code x}. */
    private boolean show(String name) {
        boolean shows = name.startsWith(SHOW);
        if (shows) {
            context.view().show(PaneId.valueOf(name.substring(SHOW.length())));
        }
        return shows;
    }

    private boolean transport(EverywhereKey command) {
        NetworkState state = context.state();
        Transport now = state.transport();
        Click click = state.session().click();
        switch (command) {
            case PLAY_STOP -> context.studio().dispatch(now.playing() ? new Stop() : new Play());
            case TO_START -> context.studio().dispatch(new Locate(now.looping() ? now.loopStart() : 0));
            case RECORD -> context.studio().dispatch(new Record(!now.recording()));
            case LOOP -> context.studio().dispatch(new SetLoop(!now.looping(), now.loopStart(), now.loopEnd()));
            case CLICK -> context.studio().dispatch(new SetClick(!click.enabled(), click.level()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean history(EverywhereKey command) {
        switch (command) {
            case UNDO -> context.studio().dispatch(new HistoryAction.Undo());
            case REDO -> context.studio().dispatch(new HistoryAction.Redo());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean people(EverywhereKey command) {
        if (command != EverywhereKey.PRIVILEGE) {
            return false;
        }
        if (context.state().isPrivileged(context.studio().clientId())) {
            context.studio().releasePrivilege();
        } else {
            context.studio().requestPrivilege();
        }
        return true;
    }

    private boolean strip(EverywhereKey command) {
        Instrument selected = context.selected();
        if (selected == null) {
            return false;
        }
        switch (command) {
            case MUTE -> context.studio().dispatch(new SetMute(selected.id(), !selected.mute()));
            case SOLO -> context.studio().dispatch(new SetSolo(selected.id(), !selected.solo()));
            case OWN -> context.studio().claim(selected.id());
            case RELEASE -> context.studio().release(selected.id());
            default -> {
                return false;
            }
        }
        return true;
    }
}
