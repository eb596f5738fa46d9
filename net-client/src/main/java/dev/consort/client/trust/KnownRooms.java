package dev.consort.client.trust;

import dev.consort.client.trust.KnownRoom.Verified;
import dev.consort.protocol.file.PrivateFile;
import dev.consort.protocol.invite.Pin;
import dev.consort.protocol.invite.RoomSecret;
import dev.consort.protocol.wire.BadJson;
import dev.consort.protocol.wire.JsonText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The secure rooms that this person has been in, in a file of their own: one JSON object to a line. A line that cannot be
 * read is an error and not passed over, because a room that is forgotten by accident would be entered unguarded.
 */
public final class KnownRooms {
    private final Path file;

    /** @param file made when there is something to keep in it */
    public KnownRooms(Path file) {
        this.file = file;
    }

    /** How an address is written here: in lower case, an IPv6 address in brackets. */
    public static String address(String host, int port) {
        String lower = host.toLowerCase(Locale.ROOT);
        return (lower.contains(":") ? "[" + lower + "]" : lower) + ":" + port;
    }

    /**
     * The room at this address.
     *
     * @throws IOException with a sentence that names the file and the line, if it cannot be read
     */
    public Optional<KnownRoom> find(String address) throws IOException {
        return read().stream().filter(room -> room.address().equals(address)).findFirst();
    }

    /**
     * Keeps a room, in place of what was known of its address.
     *
     * @throws IOException if it cannot be kept
     */
    public void remember(KnownRoom room) throws IOException {
        List<KnownRoom> rooms = without(room.address());
        rooms.add(room);
        write(rooms);
    }

    /**
     * Forgets what is known of an address.
     *
     * @return whether anything was
     * @throws IOException if that cannot be kept
     */
    public boolean forget(String address) throws IOException {
        if (find(address).isEmpty()) {
            return false;
        }
        write(without(address));
        return true;
    }

    private List<KnownRoom> without(String address) throws IOException {
        List<KnownRoom> rooms = new ArrayList<>(read());
        rooms.removeIf(room -> room.address().equals(address));
        return rooms;
    }

    private List<KnownRoom> read() throws IOException {
        List<KnownRoom> rooms = new ArrayList<>();
        if (Files.exists(file)) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    rooms.add(room(lines.get(i), i + 1));
                }
            }
        }
        return rooms;
    }

    private KnownRoom room(String line, int number) throws IOException {
        try {
            Map<String, Object> json = JsonText.read(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
            return new KnownRoom(
                    text(json, "address"),
                    new Pin(text(json, "pin")),
                    Verified.valueOf(text(json, "verified").toUpperCase(Locale.ROOT)),
                    LocalDate.parse(text(json, "since")),
                    new RoomSecret(text(json, "secret")));
        } catch (BadJson | IllegalArgumentException | DateTimeException e) {
            // Without the cause's words: they may hold the line, and the line holds a secret.
            throw new IOException(file + ": line " + number + " cannot be read; put it right or remove it");
        }
    }

    private static String text(Map<String, Object> json, String field) {
        if (json.get(field) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(field);
    }

    private void write(List<KnownRoom> rooms) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (KnownRoom room : rooms) {
            JsonText.write(json(room), lines);
            lines.write('\n');
        }
        PrivateFile.replace(file, lines.toByteArray());
    }

    private static Map<String, Object> json(KnownRoom room) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("address", room.address());
        json.put("pin", room.pin().hex());
        json.put("verified", room.verified().name().toLowerCase(Locale.ROOT));
        json.put("since", room.since().toString());
        json.put("secret", room.secret().text());
        return json;
    }
}
