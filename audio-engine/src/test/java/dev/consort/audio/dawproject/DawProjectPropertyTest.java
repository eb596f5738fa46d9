package dev.consort.audio.dawproject;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.audio.dawproject.ReadProject.Heard;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.TransportMode;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.arrangement.Placement;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.pattern.NoteMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.w3c.dom.Element;

class DawProjectPropertyTest {
    private static final List<String> REFERENCES = List.of("destination", "track", "parameter", "reference");

    @Property(tries = 300)
    void everySessionMakesAFileThatItsSchemaAllowsAndWhoseReferencesLeadSomewhere(@ForAll long seed) {
        ReadProject read = ReadProject.of(RandomSession.of(seed));
        Set<String> ids = new HashSet<>();
        read.all("*").stream()
                .map(each -> each.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .forEach(id -> assertThat(ids.add(id)).as(id).isTrue());
        for (String attribute : REFERENCES) {
            assertThat(ids)
                    .containsAll(read.all("*").stream()
                            .filter(each -> each.hasAttribute(attribute))
                            .map(each -> each.getAttribute(attribute))
                            .toList());
        }
    }

    @Property(tries = 300)
    void whatIsPlayedIsFoundAgain(@ForAll long seed) {
        NetworkState state = RandomSession.of(seed);
        ReadProject read = ReadProject.of(state);
        state.instruments().inOrder().forEach(each -> {
            if (state.transport().mode() == TransportMode.SONG) {
                assertThat(read.notes(each.id())).containsExactlyInAnyOrderElementsOf(song(state, each));
            } else {
                assertThat(read.notes(each.id()))
                        .containsAll(heard(0, state.pianoRoll().notes(each.id())));
            }
        });
    }

    private static Set<Heard> song(NetworkState state, Instrument instrument) {
        Set<Heard> heard = new HashSet<>();
        for (Placement placement : state.arrangement().placements().values()) {
            Clip clip = state.arrangement().clips().get(placement.clip());
            if (placement.instrument() == instrument.id()) {
                heard.addAll(heard(placement.start(), clip.notes()));
            }
        }
        return heard;
    }

    private static List<Heard> heard(long begin, NoteMap notes) {
        List<Heard> heard = new ArrayList<>();
        notes.forEachEvent(
                (tick, key, note) -> heard.add(new Heard(begin + tick, key, note.duration(), note.velocity())));
        return heard;
    }

    @Property(tries = 100)
    void clipsOfALaneDoNotOverlap(@ForAll long seed) {
        for (Element clips : ReadProject.of(RandomSession.of(seed)).all("Clips")) {
            long free = 0;
            for (Element clip : ReadProject.within(clips, "Clip")) {
                assertThat(ReadProject.ticks(clip, "time")).isGreaterThanOrEqualTo(free);
                free = ReadProject.ticks(clip, "time") + ReadProject.ticks(clip, "duration");
            }
        }
    }
}
