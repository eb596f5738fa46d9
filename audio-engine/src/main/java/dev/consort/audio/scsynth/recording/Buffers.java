package dev.consort.audio.scsynth.recording;

import dev.consort.audio.scsynth.effect.EffectDefs;
import dev.consort.audio.scsynth.osc.Command;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/**
 * Which recordings the server has. One that is asked for the first time is ordered, and there as soon as the server has
 * read it; orders go out one after the other. For one thread.
 */
public final class Buffers {
    private static final int MOST = 1000;

    private final SoundFiles files;
    private final Consumer<String> remarks;
    private final Map<String, Loaded> recordings = new HashMap<>();
    private final Map<String, Impulse> impulses = new HashMap<>();
    private final Deque<Order> orders = new ArrayDeque<>();
    private boolean waiting;
    private int next;
    private int loaded;

    /** Something the server works on by itself, and what holds when it has done so. */
    private record Order(Command command, Runnable then) {}

    /**
     * None yet.
     *
     * @param remarks told, in a sentence, of what cannot be played and what to do about it
     */
    public Buffers(SoundFiles files, Consumer<String> remarks) {
        this.files = files;
        this.remarks = remarks;
    }

    /** Forgets everything: the server is a new one. */
    public void clear() {
        recordings.clear();
        impulses.clear();
        orders.clear();
        waiting = false;
        next = 0;
        loaded++;
    }

    /** A number that rises whenever something has been loaded. */
    public int loaded() {
        return loaded;
    }

    /** A recording; null while it is not there. */
    public Loaded recording(String name) {
        if (!recordings.containsKey(name)) {
            recordings.put(name, null);
            read(name, this::order);
        }
        return recordings.get(name);
    }

    /** An impulse response; null while it is not there. */
    public Impulse impulse(String name) {
        if (!impulses.containsKey(name)) {
            impulses.put(name, null);
            read(name, this::orderImpulse);
        }
        return impulses.get(name);
    }

    private interface Reading {
        void order(String name, Path file, int channels, int frames);
    }

    private void read(String name, Reading then) {
        Path file = files.find(name);
        if (file == null) {
            remarks.accept("there is no recording '" + name + "'; put it into the folder of recordings");
            return;
        }
        if (next >= MOST) {
            remarks.accept("'" + name + "' is one recording too many for scsynth; take some out");
            return;
        }
        try {
            AudioFileFormat format = AudioSystem.getAudioFileFormat(file.toFile());
            then.order(name, file, Math.min(2, format.getFormat().getChannels()), format.getFrameLength());
        } catch (IOException | UnsupportedAudioFileException unplayable) {
            remarks.accept("'" + name + "' cannot be played: it is no WAV, AIFF or AU file; convert it");
        }
    }

    private void order(String name, Path file, int channels, int frames) {
        int buffer = next++;
        orders.add(new Order(channel(buffer, file, 0, channels), () -> {
            recordings.put(name, new Loaded(buffer, channels));
            loaded++;
        }));
    }

    /** The first channel, or the first two, of a file. */
    private static Command channel(int buffer, Path file, int first, int channels) {
        List<Object> args = new ArrayList<>(List.of(buffer, file.toString(), 0, 0, first));
        if (channels == 2 && first == 0) {
            args.add(1);
        }
        return new Command("/b_allocReadChannel", args);
    }

    /** Each side is read, then cut into parts whose spectra the server keeps in a buffer of its own. */
    private void orderImpulse(String name, Path file, int channels, int frames) {
        int left = next;
        int right = channels == 2 ? next + 2 : left;
        next += 2 * channels;
        int part = EffectDefs.CONVOLUTION_FRAMES;
        int bytes = ((frames + part / 2 - 1) / (part / 2)) * part;
        for (int side = 0; side < channels; side++) {
            int spectra = left + 2 * side;
            int sound = spectra + 1;
            boolean last = side == channels - 1;
            orders.add(
                    new Order(Command.of("/b_allocReadChannel", sound, file.toString(), 0, 0, side), Buffers::nothing));
            orders.add(new Order(Command.of("/b_alloc", spectra, bytes), Buffers::nothing));
            orders.add(new Order(Command.of("/b_gen", spectra, "PreparePartConv", sound, part), () -> {
                if (last) {
                    impulses.put(name, new Impulse(left, right));
                    loaded++;
                }
            }));
        }
    }

    private static void nothing() {
        // What follows needs no word of it.
    }

    /** The next order, when the server is free for one; null otherwise. */
    public Command nextOrder() {
        if (waiting || orders.isEmpty()) {
            return null;
        }
        waiting = true;
        return orders.peek().command;
    }

    /** Hears what the server says, which may be that the order is done, or that it failed. */
    public void hear(Command reply) {
        boolean ours = waiting && reply.text(0).equals(orders.peek().command.address());
        if (ours && reply.address().equals("/done")) {
            waiting = false;
            orders.poll().then.run();
        } else if (ours && reply.address().equals("/fail")) {
            waiting = false;
            remarks.accept("a recording cannot be played: scsynth says '" + reply.text(1) + "'");
            orders.poll();
        }
    }
}
