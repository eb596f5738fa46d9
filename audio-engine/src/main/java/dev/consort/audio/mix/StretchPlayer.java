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
 * the desk's order, so that the result is that of one thread, to the bit. What one thread does alone, it does beside the
 * instruments of the next stretch. What hears a bus is played chunk by chunk, because the bus comes first. Offline only:
 * for the thread that renders, and it may allocate.
 *
 * <p>For one rig, in which no instrument ever goes.
 */
final class StretchPlayer {
    /** Below, waking others would take longer than the work. */
    private static final int FEWEST_FRAMES = 16;

    private final Crew crew;
    private final Crew alone = new Crew(1);
    private final VoicePool voices;
    private final Taps taps;
    private final Scratch[] rooms;
    private final Shift ofInstruments = this::playInstrument;
    private final Shift ofGroups = this::playGroup;
    private final Shift ofBuses = this::playBus;
    private final Last last;
    private Rig rig;
    private Stretch stretch;
    /** The stretch before, of which the desk has not been rendered yet. */
    private Stretch behind = new Stretch(true);

    private Channel[] free = {};
    private Channel[] listening = {};
    private int frees;
    private int listeners;

    /** Hears what has come to the master. */
    interface Last {
        /** Works on a chunk of a stretch, one after the other, when everything before the master is there. */
        void play(Stretch of, int chunk);
    }

    StretchPlayer(Crew crew, VoicePool voices, Taps taps, Last last) {
        this.last = last;
        this.crew = crew;
        this.voices = voices;
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
            follow(setting.strip(), moved);
        }
        for (StripSetting setting : now.groups()) {
            follow(setting, moved);
        }
        for (StripSetting setting : now.buses()) {
            follow(setting, moved);
        }
        follow(now.master(), moved);
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

    private static void follow(StripSetting strip, Map<Strip, Binding[]> moved) {
        strip.unit().spool().follow(moved.getOrDefault(strip.unit(), new Binding[0]), strip.routes().length);
    }

    /** Renders a stretch and answers another one that can be laid out; some of the first may be left for later. */
    Stretch play(Stretch now) {
        stretch = now;
        voices.deal();
        sort();
        boolean inTurn = listens();
        if (inTurn) {
            catchUp();
            playInTurn();
        } else {
            playTogether();
        }
        finish();
        Stretch other = behind;
        behind = now;
        if (inTurn) {
            behind.clear();
        }
        other.clear();
        return other;
    }

    /** The instruments, and beside them what was left of the stretch before. */
    private void playTogether() {
        Crew hands = stretch.length() < FEWEST_FRAMES ? alone : crew;
        hands.share(ofInstruments, 1 + frees);
        if (mixesTogether()) {
            hands.share(ofGroups, rig.groups().length);
            hands.share(ofBuses, rig.buses().length);
        }
    }

    /** Whether groups and buses are enough to be shared out; else they can wait for the next instruments. */
    private boolean mixesTogether() {
        return rig.groups().length > 1 || rig.buses().length > 1;
    }

    private void finish() {
        for (ChannelSetting setting : rig.channels()) {
            setting.unit().release(stretch.count());
        }
        voices.collect();
    }

    /** Renders what was left of the last stretch. */
    void catchUp() {
        for (int chunk = 0; chunk < behind.count(); chunk++) {
            if (!mixesTogether()) {
                mixGroups(behind, chunk);
                mixBuses(behind, chunk);
            }
            playLast(behind, chunk);
        }
        behind.clear();
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

    private void playInstrument(int number, int hand) {
        if (number == 0) {
            catchUp();
            return;
        }
        Channel channel = free[number - 1];
        long began = System.nanoTime();
        for (int chunk = 0; chunk < stretch.count(); chunk++) {
            channel.play(stretch, chunk, taps, rooms[hand]);
        }
        channel.worked(System.nanoTime() - began, stretch.length());
    }

    private void playGroup(int number, int hand) {
        for (int chunk = 0; chunk < stretch.count(); chunk++) {
            mixGroup(rig.groups()[number].unit(), stretch, chunk);
        }
    }

    private void playBus(int number, int hand) {
        for (int chunk = 0; chunk < stretch.count(); chunk++) {
            mixBus(rig.buses()[number].unit(), stretch, chunk);
        }
    }

    private void playInTurn() {
        crew.share(ofInstruments, 1 + frees);
        for (int chunk = 0; chunk < stretch.count(); chunk++) {
            for (int i = 0; i < listeners; i++) {
                listening[i].play(stretch, chunk, taps, rooms[0]);
            }
            mixGroups(stretch, chunk);
            mixBuses(stretch, chunk);
            playLast(stretch, chunk);
        }
    }

    private void mixGroups(Stretch of, int chunk) {
        for (StripSetting group : rig.groups()) {
            mixGroup(group.unit(), of, chunk);
        }
    }

    private void mixBuses(Stretch of, int chunk) {
        for (StripSetting bus : rig.buses()) {
            mixBus(bus.unit(), of, chunk);
        }
    }

    private void mixGroup(Strip group, Stretch of, int chunk) {
        begin(group, of, chunk);
        mix(group, of, chunk);
    }

    private void mixBus(Strip bus, Stretch of, int chunk) {
        begin(bus, of, chunk);
        add(rig.groups(), bus, of, chunk);
        mix(bus, of, chunk);
    }

    private void mix(Strip strip, Stretch of, int chunk) {
        strip.aim(strip.level(), strip.pan());
        strip.process(taps, of.frames(chunk), of.ahead(chunk));
    }

    private void playLast(Stretch of, int chunk) {
        Strip master = rig.master().unit();
        begin(master, of, chunk);
        add(rig.groups(), master, of, chunk);
        add(rig.buses(), master, of, chunk);
        last.play(of, chunk);
    }

    /** A strip begins a chunk, with what comes in from the instruments. */
    private void begin(Strip strip, Stretch of, int chunk) {
        strip.turnTo(of.slot(chunk), of.tick(chunk));
        strip.in().clear(of.frames(chunk));
        for (ChannelSetting channel : rig.channels()) {
            channel.unit().strip().give(strip, of.slot(chunk), of.frames(chunk));
        }
    }

    private static void add(StripSetting[] from, Strip to, Stretch of, int chunk) {
        for (StripSetting strip : from) {
            strip.unit().give(to, of.slot(chunk), of.frames(chunk));
        }
    }
}
