package dev.consort.tui.app;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.tui.input.Keymap;
import dev.consort.tui.midi.MidiSeat;
import dev.consort.tui.studio.FakeStudio;
import dev.consort.tui.studio.Levels;
import dev.consort.tui.studio.Link;
import dev.consort.tui.studio.Tone;
import dev.consort.tui.terminal.JLineScreen;
import dev.consort.tui.terminal.ScreenWish;
import java.util.List;

/** The client over a session that plays by itself, to be looked at by hand. */
public final class Demo {
    private Demo() {}

    public static void main(String[] args) throws Exception {
        FakeStudio studio = new FakeStudio();
        Thread band = new Thread(() -> play(studio), "band");
        band.setDaemon(true);
        StudioApp app = new StudioApp(
                studio,
                MidiSeat.without(studio),
                new Keymap(KeyTable.all()),
                JLineScreen.ofThisProcess(ScreenWish.ANY),
                ScreenWish.ANY);
        band.start();
        if (args.length > 0 && args[0].equals("crash")) {
            System.err.println("a library prints this");
        }
        int code = app.run();
        System.out.println("exit " + code + " " + app.ending());
    }

    private static void play(FakeStudio studio) {
        long start = System.nanoTime();
        while (true) {
            double seconds = (System.nanoTime() - start) / 1e9;
            boolean playing = studio.state.transport().playing();
            if (playing) {
                IdMap<List<Double>> peaks = IdMap.empty();
                for (int id : studio.state.instruments().byId().ids()) {
                    double peak = Math.abs(Math.sin(seconds * (id + 1))) * 0.9;
                    peaks = peaks.with(id, List.of(peak, peak));
                }
                double tick = seconds * 480 * 112 / 60 % 7680;
                studio.levels = new Levels(tick, true, 112, List.of(0.7, 0.6), peaks, 0.12, 0, 3);
                studio.listener.changed();
            } else if (studio.levels.playing()) {
                studio.levels = Levels.SILENT;
                studio.listener.changed();
            }
            String name = studio.state.session().name();
            int second = (int) seconds;
            studio.link = name.equals("off") ? new Link(Link.Status.RECONNECTING, 2, second) : Link.joined();
            if (name.equals("ask")) {
                studio.change(studio.state.withSession(studio.state.session().withName("asked")));
                studio.listener.privilegeRequested(2, "Ben");
                studio.listener.message(Tone.CHAT, "Ben: may I set the tempo? \u001b[2J evil");
            }
            java.util.concurrent.locks.LockSupport.parkNanos(33_000_000);
        }
    }
}
