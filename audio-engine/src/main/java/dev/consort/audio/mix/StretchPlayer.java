package dev.consort.audio.mix;

import dev.consort.audio.crew.Crew;
import dev.consort.audio.crew.Shift;
import dev.consort.audio.voice.Scratch;
import dev.consort.audio.voice.VoicePool;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Renders a stretch with a crew: each instrument for itself, then the groups, then the buses; what they make is added up in
 * the desk's order, so that the result is that of one thread, to the bit. What hears a bus is played chunk by chunk,
 * because the bus comes first. Offline only: for the thread that renders, and it may allocate.
 *
 * <p>For one rig, in which no instrument ever goes.
 */
final class StretchPlayer {
    /** Below, waking others would take longer than the work. */
    private static final int FEWEST_FRAMES = 16;

    private final Crew crew;
    private final Crew alone = new Crew(1);
    private final VoicePool voices;
    private final Channels channels;
    private final Taps taps;
    private final Scratch[] rooms;
    private final Shift ofChannels = this::playChannel;
    private final Shift ofGroups = this::playGroup;
    private final Shift ofBuses = this::playBus;
    private Rig rig;
    private Stretch stretch;
    private Channel[] free = {};
    private Channel[] listening = {};
    private int frees;
    private int listeners;

    StretchPlayer(Crew crew, VoicePool voices, Channels channels, Taps taps) {
        this.crew = crew;
        this.voices = voices;
        this.channels = channels;
        this.taps = taps;
        rooms = new Scratch[crew.hands()];
        Arrays.setAll(rooms, hand -> new Scratch());
    }

    /** Plays with a rig from now on. */
    void follow(Rig now) {
        rig = now;
        free = new Channel[now.channels().length];
        listening = new Channel[now.channels().length];
        Map<Strip, Binding[]> moved = bindings(now.bindings());
        for (ChannelSetting setting : now.channels()) {
            follow(setting.unit().strip(), moved);
        }
        for (StripSetting setting : now.groups()) {
            follow(setting.unit(), moved);
        }
        for (StripSetting setting : now.buses()) {
            follow(setting.unit(), moved);
        }
        follow(now.master().unit(), moved);
    }

    private static Map<Strip, Binding[]> bindings(Binding[] all) {
        Map<Strip, Binding[]> moved = new HashMap<>();
        for (Binding binding : all) {
            Binding[] before = moved.getOrDefault(binding.strip(), new Binding[0]);
            Binding[] now = Arrays.copyOf(before, before.length + 1);
            now[before.length] = binding;
            moved.put(binding.strip(), now);
        }
        return moved;
    }

    private static void follow(Strip strip, Map<Strip, Binding[]> moved) {
        strip.spool().follow(moved.getOrDefault(strip, new Binding[0]));
    }

    /** Hears what has come to the master. */
    interface Last {
        /** Works on a chunk of the stretch, as soon as everything before the master is there. */
        void play(int chunk);
    }

    /** Renders a stretch; the chunks come to {@code last} one after the other. */
    void play(Stretch now, Last last) {
        stretch = now;
        voices.deal();
        sort();
        Crew hands = stretch.length() < FEWEST_FRAMES ? alone : crew;
        hands.share(ofChannels, frees);
        if (listens()) {
            playInTurn(last);
        } else {
            hands.share(ofGroups, rig.groups().length);
            hands.share(ofBuses, rig.buses().length);
            for (int chunk = 0; chunk < stretch.count(); chunk++) {
                playLast(last, chunk);
            }
        }
        finish();
    }

    private void finish() {
        for (ChannelSetting setting : rig.channels()) {
            setting.unit().release(stretch.count());
        }
        voices.collect();
    }

    /** Finds out who is independent of the buses, the most work first, so that nobody ends late. */
    private void sort() {
        frees = 0;
        listeners = 0;
        for (ChannelSetting setting : rig.channels()) {
            Channel channel = setting.unit();
            if (channel.listens()) {
                listening[listeners++] = channel;
            } else {
                int at = frees++;
                for (; at > 0 && free[at - 1].work() < channel.work(); at--) {
                    free[at] = free[at - 1];
                }
                free[at] = channel;
            }
        }
    }

    private boolean listens() {
        boolean listens = listeners > 0;
        for (StripSetting group : rig.groups()) {
            listens |= group.unit().listens();
        }
        for (StripSetting bus : rig.buses()) {
            listens |= bus.unit().listens();
        }
        return listens || rig.master().unit().listens();
    }

    private void playChannel(int number, int hand) {
        Channel channel = free[number];
        long began = System.nanoTime();
        for (int chunk = 0; chunk < stretch.count(); chunk++) {
            channel.play(stretch, chunk, taps, rooms[hand]);
        }
        channel.worked(System.nanoTime() - began, stretch.length());
    }

    private void playGroup(int number, int hand) {
        for (int chunk = 0; chunk < stretch.count(); chunk++) {
            mixGroup(rig.groups()[number].unit(), chunk);
        }
    }

    private void playBus(int number, int hand) {
        for (int chunk = 0; chunk < stretch.count(); chunk++) {
            mixBus(rig.buses()[number].unit(), chunk);
        }
    }

    private void playInTurn(Last last) {
        for (int chunk = 0; chunk < stretch.count(); chunk++) {
            for (int i = 0; i < listeners; i++) {
                listening[i].play(stretch, chunk, taps, rooms[0]);
            }
            for (StripSetting group : rig.groups()) {
                mixGroup(group.unit(), chunk);
            }
            for (StripSetting bus : rig.buses()) {
                mixBus(bus.unit(), chunk);
            }
            playLast(last, chunk);
        }
    }

    private void playLast(Last last, int chunk) {
        Strip master = rig.master().unit();
        begin(master, chunk);
        add(rig.groups(), master, chunk);
        add(rig.buses(), master, chunk);
        last.play(chunk);
    }

    private void mixGroup(Strip group, int chunk) {
        begin(group, chunk);
        mix(group, chunk);
    }

    private void mixBus(Strip bus, int chunk) {
        begin(bus, chunk);
        add(rig.groups(), bus, chunk);
        mix(bus, chunk);
    }

    private void mix(Strip strip, int chunk) {
        strip.aim(strip.level(), strip.pan());
        strip.process(taps, stretch.frames(chunk), stretch.ahead(chunk));
    }

    /** A strip begins a chunk, with what comes in from the instruments. */
    private void begin(Strip strip, int chunk) {
        int frames = stretch.frames(chunk);
        strip.turnTo(chunk, stretch.tick(chunk));
        strip.in().clear(frames);
        for (ChannelSetting channel : rig.channels()) {
            channel.unit().strip().give(strip, chunk, frames);
        }
    }

    private void add(StripSetting[] from, Strip to, int chunk) {
        for (StripSetting strip : from) {
            strip.unit().give(to, chunk, stretch.frames(chunk));
        }
    }
}
