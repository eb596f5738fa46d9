package dev.consort.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.NoteAction.PasteNotes;
import dev.consort.protocol.action.PastedNote;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParcelsTest {
    @Test
    void partsOfALongPasteGoWhereTheWholeWasToGo() {
        List<PastedNote> notes = IntStream.range(0, 1_200)
                .mapToObj(i -> new PastedNote(i * 10, 60, 10, 100))
                .toList();

        assertThat(Parcels.of(new PasteNotes(3, 7, 240, notes)))
                .hasSizeGreaterThan(1)
                .allSatisfy(part -> assertThat(part).isInstanceOfSatisfying(PasteNotes.class, paste -> assertThat(
                                List.of(paste.instrument(), paste.clip(), paste.tick()))
                        .containsExactly(3, 7, 240)));
    }
}
