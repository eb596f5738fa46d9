package dev.consort.audio.scsynth.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.audio.scsynth.osc.Command;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LiveLayoutTest {
    private static final int GROUP = Section.INSTRUMENTS.node();

    private final LiveLayout live = new LiveLayout();

    private static Unit unit(String key, String def, Object... settings) {
        Map<String, Setting> map = new LinkedHashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            Object value = settings[i + 1];
            map.put((String) settings[i], value instanceof Setting setting ? setting : Setting.of((double) value));
        }
        return new Unit(key, Section.INSTRUMENTS, def, map);
    }

    private List<String> follow(Unit... units) {
        Layout layout = new Layout(Map.of(Section.INSTRUMENTS, Arrays.asList(units)));
        return live.follow(layout).stream().map(Command::toString).toList();
    }

    @Test
    void sectionsAreMadeInTheOrderOfTheSound() {
        assertThat(live.begin().stream().map(Command::toString))
                .containsExactly(
                        "/g_new 100 1 0",
                        "/g_new 101 1 0",
                        "/g_new 102 1 0",
                        "/g_new 103 1 0",
                        "/g_new 104 1 0",
                        "/g_new 105 1 0");
    }

    @Test
    void newNodesAreMadeOneBehindTheOtherWithTheirSettings() {
        assertThat(follow(unit("a", "filter", "cutoff", 440.0), unit("b", "fader", "level", Setting.from(7))))
                .containsExactly(
                        "/s_new filter 1000 0 " + GROUP + " cutoff 440.0", "/s_new fader 1001 3 1000 level c7");
    }

    @Test
    void aChangedSettingIsOneMessageWithNothingElse() {
        follow(unit("a", "filter"), unit("b", "fader", "level", 0.8, "pan", 0.0));

        assertThat(follow(unit("a", "filter"), unit("b", "fader", "level", 0.5, "pan", 0.0)))
                .containsExactly("/n_set 1001 level 0.5");
    }

    @Test
    void whatIsTheSameAsBeforeSendsNothing() {
        follow(unit("a", "filter", "cutoff", 440.0));

        assertThat(follow(unit("a", "filter", "cutoff", 440.0))).isEmpty();
    }

    @Test
    void aNodeInTheMiddleComesBehindTheOneBeforeIt() {
        follow(unit("a", "filter"), unit("c", "fader"));

        assertThat(follow(unit("a", "filter"), unit("b", "delay"), unit("c", "fader")))
                .containsExactly("/s_new delay 1002 3 1000");
    }

    @Test
    void anotherGraphTakesThePlaceOfTheOneBefore() {
        follow(unit("a", "filter-low"), unit("b", "fader"));

        assertThat(follow(unit("a", "filter-high"), unit("b", "fader")))
                .containsExactly("/n_free 1000", "/s_new filter-high 1002 0 " + GROUP);
    }

    @Test
    void nodesThatChangePlacesAreMovedAndNotMadeAnew() {
        follow(unit("a", "x"), unit("b", "y"), unit("c", "z"));

        assertThat(follow(unit("a", "x"), unit("c", "z"), unit("b", "y"))).containsExactly("/n_after 1002 1000");
        assertThat(follow(unit("b", "y"), unit("a", "x"), unit("c", "z")))
                .containsExactly("/g_head " + GROUP + " 1001");
    }

    @Test
    void aGroupIsMadeEmptyAndSetsWhatIsInIt() {
        assertThat(follow(unit("voices", "", "width", 0.5))).containsExactly("/g_new 1000 0 " + GROUP);
        assertThat(follow(unit("voices", "", "width", 0.2))).containsExactly("/n_set 1000 width 0.2");
    }

    @Test
    void aNewServerIsToldEverythingAgain() {
        follow(unit("a", "filter", "cutoff", 440.0));
        live.begin();

        assertThat(follow(unit("a", "filter", "cutoff", 440.0)))
                .singleElement()
                .asString()
                .startsWith("/s_new filter")
                .endsWith("cutoff 440.0");
        assertThat(live.node("a")).isPositive();
    }
}
