package dev.consort.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.BusAction;
import dev.consort.protocol.action.ClipAction;
import dev.consort.protocol.action.GeneratorVoiceAction;
import dev.consort.protocol.action.InstrumentEffectAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.PerformanceAction;
import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.action.SamplerAction;
import dev.consort.protocol.action.SoundAction;
import dev.consort.protocol.action.StripEffectAction;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.ServerMessage.ActionRejected;
import dev.consort.protocol.shape.Malformed;
import dev.consort.protocol.shape.UnionShape;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.generator.Algorithm;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.wire.MessageCodec;
import dev.consort.server.testkit.FakeOutlet;
import dev.consort.server.testkit.HostileTexts;
import dev.consort.server.testkit.Rehearsal;
import dev.consort.server.testkit.Specimens;
import dev.consort.server.testkit.Specimens.Place;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that a client can send, with everything that has been put into texts; nothing of it reaches anybody. */
class HostileTextTest {
    private static final Duration CYCLE = Duration.ofMillis(34);

    /** What specimens have where anything may stand; elsewhere only words of the protocol are taken. */
    private static final Set<Object> FREE_TEXTS = Set.of("word", "a.wav", "F");

    private Rehearsal room;
    private FakeOutlet ana;
    private FakeOutlet ben;

    private void open() {
        room = new Rehearsal();
        ana = room.joinPrivileged("Ana");
        ben = room.join("Ben");
        Stream.<NetworkAction>of(
                        new BusAction.AddBus("Room"),
                        new StripEffectAction.AddEffect("Master", EffectType.CONVOLUTION_REVERB),
                        new PerformanceAction.LinkLayer(2, 3),
                        new BandAction.Add(SourceType.SAMPLER, "Break"),
                        new BandAction.Add(SourceType.DRUM_KIT, "Kit"),
                        new InstrumentEffectAction.AddEffect(9, EffectType.CONVOLUTION_REVERB),
                        new SoundAction.LoadSample(9, "amen.wav"),
                        new SamplerAction.Cut(9, 1, 0.5),
                        new ClipAction.CreateClip(2, 1920, "Verse"),
                        new GeneratorVoiceAction.AddVoice(4, Algorithm.LSystem.DEFAULT, "Fern", null))
                .forEach(action -> room.act(ana, action));
        settle();
    }

    private void settle() {
        room.pass(CYCLE, ana, ben);
        ana.clear();
        ben.clear();
    }

    /** Nothing that went out to anybody since the last look does more than show. */
    private void assertClean(Object sent, FakeOutlet... guests) {
        room.pass(CYCLE, ana, ben);
        Stream.concat(Stream.of(ana, ben), Stream.of(guests))
                .flatMap(outlet -> outlet.all(ServerMessage.class).stream())
                .forEach(message -> assertThat(HostileTexts.unsafe(MessageCodec.SERVER.toJson(message)))
                        .as("answer to %s", sent)
                        .isEmpty());
        ana.clear();
        ben.clear();
    }

    private static boolean isText(Place place) {
        return place.value() instanceof String;
    }

    private static Stream<String> payloads() {
        return HostileTexts.ALL.stream().flatMap(each -> Stream.of(each, "A" + each + "na"));
    }

    @Test
    void noTextOfAnActionGetsThrough() {
        for (Map<String, Object> specimen : Specimens.actions()) {
            for (Place place : Specimens.places(specimen)) {
                if (isText(place)) {
                    open();
                    Map<String, Object> fitting = fitting(specimen);
                    HostileTexts.ALL.forEach(
                            payload -> act(Specimens.with(fitting, place.path(), "A" + payload + "na")));
                }
            }
        }
    }

    private void act(Map<String, Object> json) {
        perform(json);
        assertClean(json);
    }

    private void perform(Map<String, Object> json) {
        try {
            room.act(ana, MessageCodec.ACTION.fromJson(json));
        } catch (Malformed e) {
            room.actBadly(ana, e.getMessage());
        }
    }

    /** The specimen for an instrument with which it is accepted; as it is if there is none. */
    private Map<String, Object> fitting(Map<String, Object> specimen) {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(id -> specimen.containsKey("instrument")
                        ? Specimens.with(specimen, List.of("instrument"), (long) id)
                        : specimen)
                .filter(this::isAccepted)
                .findFirst()
                .orElse(specimen);
    }

    /** What this server does not do at all, such as opening projects, counts as accepted. */
    private boolean isAccepted(Map<String, Object> json) {
        perform(json);
        room.pass(CYCLE, ana, ben);
        List<ActionRejected> rejected = ana.all(ActionRejected.class);
        open();
        return rejected.stream().allMatch(each -> each.code() == RefusalCode.UNKNOWN);
    }

    @Test
    void everyTextOfAnActionIsAcceptedWhenItIsHarmless() {
        Set<String> refused = new TreeSet<>();
        for (Map<String, Object> specimen : Specimens.actions()) {
            boolean hasText = Specimens.places(specimen).stream().anyMatch(place -> FREE_TEXTS.contains(place.value()));
            if (hasText) {
                open();
                noteIfRefused(specimen, refused);
            }
        }
        assertThat(refused).isEmpty();
    }

    private void noteIfRefused(Map<String, Object> specimen, Set<String> refused) {
        if (!isAccepted(fitting(specimen))) {
            refused.add((String) specimen.get("type"));
        }
    }

    @Test
    void noTextOfAMessageGetsThrough() {
        open();
        for (Map<String, Object> specimen : Specimens.messages()) {
            for (Place place : Specimens.places(specimen)) {
                if (isText(place)) {
                    payloads().forEach(payload -> say(Specimens.with(specimen, place.path(), payload)));
                }
            }
        }
    }

    private void say(Map<String, Object> json) {
        try {
            ClientMessage message = MessageCodec.CLIENT.fromJson(json);
            if (message instanceof ClientMessage.Hello hello) {
                knock(hello);
            } else if (!(message instanceof ClientMessage.Goodbye)) {
                room.pass(Duration.ofSeconds(1), ana, ben);
                room.say(ana, message);
                assertClean(json);
            }
        } catch (Malformed e) {
            assertThat(HostileTexts.isSafe(e.getMessage()))
                    .as("complaint about %s", json)
                    .isTrue();
        }
    }

    private void knock(ClientMessage.Hello hello) {
        FakeOutlet guest = room.knock(hello);
        assertClean(hello, guest);
        room.say(guest, new ClientMessage.Goodbye());
    }

    @Test
    void whoeverComesAndGoesIsTwoLinesInTheLog() {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        long welcomed;
        try {
            Rehearsal quiet = new Rehearsal();
            welcomed = payloads().filter(name -> comesAndGoes(quiet, name)).count();
        } finally {
            System.setErr(before);
        }
        List<String> lines = log.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(welcomed).isGreaterThan(HostileTexts.ALL.size());
        assertThat(lines).hasSize((int) welcomed).allMatch(HostileTexts::isSafe);
    }

    private static boolean comesAndGoes(Rehearsal room, String name) {
        FakeOutlet guest = room.join(name);
        boolean welcomed = !guest.isClosed();
        assertThat(guest.logged()).hasSize(welcomed ? 1 : 0).allMatch(HostileTexts::isSafe);
        room.say(guest, new ClientMessage.Goodbye());
        return welcomed;
    }

    @Test
    void noComplaintAboutABadValueRepeatsWhatItDoes() {
        complain(Specimens.actions(), MessageCodec.ACTION);
        complain(Specimens.messages(), MessageCodec.CLIENT);
    }

    private static void complain(List<Map<String, Object>> specimens, UnionShape<?> shape) {
        for (Map<String, Object> specimen : specimens) {
            for (Place place : Specimens.places(specimen)) {
                HostileTexts.ALL.forEach(payload -> complain(Specimens.with(specimen, place.path(), payload), shape));
            }
        }
        HostileTexts.ALL.forEach(payload -> complain(Map.of("type", payload), shape));
    }

    private static void complain(Map<String, Object> json, UnionShape<?> shape) {
        try {
            shape.fromJson(json);
        } catch (Malformed e) {
            assertThat(HostileTexts.isSafe(e.getMessage()))
                    .as("complaint about %s", json)
                    .isTrue();
        }
    }
}
