package dev.consort.server.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.HistoryAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.ProjectAction;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.server.journal.Errand;
import dev.consort.server.journal.ErrandNews;
import dev.consort.server.journal.Lasting;
import dev.consort.server.testkit.Edits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreDeskTest {
    private static final Author ANA = new Author(1, "Ana");

    private final BlockingQueue<ErrandNews> news = new LinkedBlockingQueue<>();
    private final Edits edits = new Edits();

    @TempDir
    private Path folder;

    private ProjectShelf shelf;
    private OpenedProject project;

    @BeforeEach
    void begin() throws Exception {
        shelf = new ProjectShelf(new SessionFolder(folder), "test", System::currentTimeMillis);
        project = shelf.begin("dawn", StarterBand.session("Jam"));
    }

    @AfterEach
    void close() {
        project.close();
    }

    private void edit(int count) {
        edits.next(count).forEach(project.keeper()::append);
    }

    private ErrandNews ask(NetworkAction action) throws InterruptedException {
        project.desk().ask(new Errand(ANA, action, edits.state(), edits.made()), news::add);
        ErrandNews heard = hear();
        while (heard instanceof ErrandNews.Progress) {
            heard = hear();
        }
        return heard;
    }

    private ErrandNews hear() throws InterruptedException {
        ErrandNews heard = news.poll(20, TimeUnit.SECONDS);
        assertThat(heard).isNotNull();
        return heard;
    }

    private <N extends ErrandNews> N ask(NetworkAction action, Class<N> kind) throws InterruptedException {
        ErrandNews heard = ask(action);
        assertThat(heard).isInstanceOf(kind);
        return kind.cast(heard);
    }

    private ServerMessage.Projects list() throws InterruptedException {
        BlockingQueue<ServerMessage> answer = new LinkedBlockingQueue<>();
        project.desk().list(answer::add);
        return (ServerMessage.Projects) answer.poll(20, TimeUnit.SECONDS);
    }

    private NetworkState opened(String name) throws Exception {
        try (OpenedProject other = shelf.open(folder.resolve(name + ".consort"))) {
            return other.opening().state();
        }
    }

    @Test
    void savedUnderAnotherNameItGoesOnThereAndTheOldOneStaysAsItWas() throws Exception {
        edit(3);
        NetworkState then = Lasting.of(edits.state());
        assertThat(ask(new ProjectAction.Save("dusk"), ErrandNews.Done.class).text())
                .isEqualTo("Ana saved everything as 'dusk' and goes on there");
        edit(2);
        project.close();
        assertThat(opened("dawn")).isEqualTo(then);
        assertThat(opened("dusk")).isEqualTo(Lasting.of(edits.state()));
    }

    @Test
    void nothingIsWrittenOver() throws Exception {
        Files.writeString(folder.resolve("dusk.consort"), "precious");
        assertThat(ask(new ProjectAction.Save("dusk"), ErrandNews.Refused.class).reason())
                .contains("choose another name");
        assertThat(folder.resolve("dusk.consort")).hasContent("precious");
    }

    @Test
    void aNameThatLeadsElsewhereIsRefused() throws Exception {
        for (String name : List.of("../dusk", "/tmp/dusk", "..", "a/b", "CON", "dusk.")) {
            assertThat(ask(new ProjectAction.Save(name))).isInstanceOf(ErrandNews.Refused.class);
        }
        assertThat(list().projects()).hasSize(1);
    }

    @Test
    void anotherProjectIsOpenedAndEditsGoThereAsSoonAsTheSessionHasTakenItUp() throws Exception {
        edit(3);
        project.close();
        project = shelf.begin("dusk", StarterBand.session("Dusk"));
        ErrandNews.Opened opened = ask(new ProjectAction.Load("dawn"), ErrandNews.Opened.class);
        assertThat(opened.opening().state()).isEqualTo(Lasting.of(edits.state()));
        opened.takeUp().run();
        edit(2);
        project.close();
        assertThat(opened("dawn")).isEqualTo(Lasting.of(edits.state()));
        assertThat(opened("dusk")).isEqualTo(Lasting.of(StarterBand.session("Dusk")));
    }

    @Test
    void aProjectThatIsNotThereOrOpenAlreadyIsNotOpened() throws Exception {
        assertThat(ask(new ProjectAction.Load("noon"), ErrandNews.Refused.class).reason())
                .contains("there is no file");
        assertThat(ask(new ProjectAction.Load("dawn"), ErrandNews.Refused.class).reason())
                .contains("is open");
    }

    @Test
    void aCheckpointIsGoneBackToAndWhatWasThereBeforeCanBeGoneBackToAsWell() throws Exception {
        edit(2);
        NetworkState then = Lasting.of(edits.state());
        ask(new ProjectAction.Checkpoint("before the solo"), ErrandNews.Done.class);
        edit(2);
        NetworkState later = Lasting.of(edits.state());
        int id = checkpoint("before the solo");
        assertThat(ask(new ProjectAction.RestoreCheckpoint(id), ErrandNews.WentBack.class)
                        .state())
                .isEqualTo(then);
        int before = checkpoint("before Ana went back");
        assertThat(ask(new ProjectAction.RestoreCheckpoint(before), ErrandNews.WentBack.class)
                        .state())
                .isEqualTo(later);
        assertThat(ask(new ProjectAction.RestoreCheckpoint(99))).isInstanceOf(ErrandNews.Refused.class);
    }

    private int checkpoint(String label) throws InterruptedException {
        return list().checkpoints().stream()
                .filter(point -> point.label().equals(label))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void theSessionGoesBackToAnySeq() throws Exception {
        edit(2);
        NetworkState then = Lasting.of(edits.state());
        edit(3);
        assertThat(ask(new HistoryAction.Rewind(2), ErrandNews.WentBack.class).state())
                .isEqualTo(then);
    }

    @Test
    void aNewProjectBeginsWithTheStarterBandAndTheOldOneStays() throws Exception {
        edit(3);
        ErrandNews.Opened opened = ask(new ProjectAction.New("Noon"), ErrandNews.Opened.class);
        assertThat(opened.opening().state()).isEqualTo(Lasting.of(StarterBand.session("Noon")));
        opened.takeUp().run();
        assertThat(list().current()).isEqualTo("Noon");
        project.close();
        assertThat(opened("dawn")).isEqualTo(Lasting.of(edits.state()));
    }

    @Test
    void whoDidWhatIsToldInWordsTheNewestFirst() throws Exception {
        edit(150);
        BlockingQueue<ServerMessage> answer = new LinkedBlockingQueue<>();
        project.desk().history(null, answer::add);
        ServerMessage.History page = (ServerMessage.History) answer.poll(20, TimeUnit.SECONDS);
        assertThat(page.entries()).hasSize(100);
        assertThat(page.entries().get(0)).satisfies(entry -> {
            assertThat(entry.number()).isEqualTo(150);
            assertThat(entry.name()).isEqualTo("Ana");
            assertThat(entry.text()).contains("note");
        });
        project.desk().history(51L, answer::add);
        ServerMessage.History rest = (ServerMessage.History) answer.poll(20, TimeUnit.SECONDS);
        assertThat(rest.entries()).hasSize(50);
        assertThat(rest.entries().get(49).number()).isEqualTo(1);
    }

    @Test
    void filesForTheWorldOutsideAreWrittenBesideEachOther() throws Exception {
        ask(new ProjectAction.ExportMidi(null), ErrandNews.Done.class);
        ask(new ProjectAction.ExportMidi(null), ErrandNews.Done.class);
        ask(new ProjectAction.ExportDawproject("mix"), ErrandNews.Done.class);
        assertThat(exports()).containsExactlyInAnyOrder("dawn.mid", "dawn 2.mid", "mix.dawproject");
    }

    private List<String> exports() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("exports"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void anExportThatIsCancelledLeavesNothing() throws Exception {
        project.desk().ask(errand(new ProjectAction.Bounce(null)), each -> {
            if (each instanceof ErrandNews.Progress) {
                project.desk().ask(errand(new ProjectAction.CancelExport()), ignored -> {});
            } else {
                news.add(each);
            }
        });
        assertThat(hear()).isInstanceOfSatisfying(ErrandNews.Refused.class, refused -> assertThat(refused.reason())
                .contains("cancelled"));
        assertThat(exports()).isEmpty();
    }

    private Errand errand(NetworkAction action) {
        return new Errand(ANA, action, edits.state(), edits.made());
    }

    @Test
    void aMidiFileIsOpenedAsAProjectOfItsOwnAndABrokenOneIsSaidToBe() throws Exception {
        ask(new ProjectAction.ExportMidi(null), ErrandNews.Done.class);
        Files.copy(folder.resolve("exports/dawn.mid"), folder.resolve("song.mid"));
        ErrandNews.Opened opened = ask(new ProjectAction.ImportMidi("song"), ErrandNews.Opened.class);
        assertThat(opened.opening().state().instruments().order()).isNotEmpty();
        opened.takeUp().run();
        Files.write(folder.resolve("noise.mid"), "noise".getBytes(StandardCharsets.UTF_8));
        assertThat(ask(new ProjectAction.ImportMidi("noise"))).isInstanceOf(ErrandNews.Refused.class);
    }
}
