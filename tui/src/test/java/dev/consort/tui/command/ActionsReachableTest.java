package dev.consort.tui.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.shape.UnionShape;
import dev.consort.protocol.state.NetworkState;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can be done to a session can be done in words, and every example of the reference does what it says. */
class ActionsReachableTest {
    /** Actions that only {@code do} reaches, each with the reason. There are none. */
    private static final Map<Class<? extends NetworkAction>, String> BY_NAME_ONLY = Map.of();

    private static final Set<String> GENERAL = Set.of("do", "action");
    private static final NetworkState FULL = FullSession.state();

    private final TypedHere host = new TypedHere();
    private final CommandLine commands = new CommandLine(host);

    private void run(String line) {
        host.studio.state = FULL;
        try {
            commands.run(line);
        } catch (BadCommand bad) {
            throw new AssertionError(line + ": " + bad.getMessage(), bad);
        }
    }

    private List<String> examples() {
        return commands.commands().stream()
                .filter(command -> !GENERAL.contains(command.name()))
                .flatMap(command -> command.examples().stream())
                .toList();
    }

    @Test
    void everyActionIsReachedByACommandOfItsOwn() {
        examples().forEach(this::run);
        Set<Class<?>> reached = host.studio.sent.stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(UnionShape.leaves(NetworkAction.class).filter(action -> !BY_NAME_ONLY.containsKey(action)))
                .isNotEmpty()
                .allSatisfy(action -> assertThat(reached)
                        .as("a friendly command for %s", action.getName())
                        .contains(action));
        assertThat(BY_NAME_ONLY.keySet()).noneMatch(reached::contains);
    }

    static List<LineCommand> all() {
        return new CommandLine(new TypedHere()).commands();
    }

    @Test
    void noExampleIsRefused() {
        for (String line : examples()) {
            run(line);
            assertThat(host.refused).as(line).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyCommandButTheWriterOfFilesHasAnExampleThatBeginsWithItsName(LineCommand command) {
        assertThat(command.examples()).allMatch(line -> (line + " ").startsWith(command.name() + " "));
        assertThat(command.examples().isEmpty()).isEqualTo(command.name().equals("mirror"));
    }

    @Test
    void namesAreGivenOnce() {
        List<String> names = commands.chapters().stream()
                .flatMap(chapter -> chapter.commands().stream())
                .map(LineCommand::name)
                .toList();
        assertThat(names).doesNotHaveDuplicates();
    }
}
