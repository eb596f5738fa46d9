package dev.consort.tui.command;

import dev.consort.protocol.action.SettingAction.SetClick;
import dev.consort.protocol.action.SettingAction.SetKey;
import dev.consort.protocol.action.SettingAction.SetName;
import dev.consort.protocol.action.SettingAction.SetSwing;
import dev.consort.protocol.action.SettingAction.SetTempo;
import dev.consort.protocol.action.SettingAction.SetTimeSignature;
import dev.consort.protocol.state.Click;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Scale;
import java.util.Arrays;
import java.util.List;

/** Commands for what holds for the whole session. */
final class SessionCommands {
    private SessionCommands() {}

    static List<LineCommand> all() {
        return List.of(
                LineCommand.of(
                        "tempo",
                        "<bpm>",
                        "quarter notes per minute, 20 to 400",
                        a -> a.send(new SetTempo(a.number("the tempo")))),
                LineCommand.of("name", "<text>", "name the session", a -> a.send(new SetName(a.rest("the name")))),
                LineCommand.of("key", "<tonic> <scale>", "for example: key A minor", SessionCommands::key)
                        .choosing(a -> a.count() == 0 ? tonics() : Choices.names(Scale.class)),
                LineCommand.of("signature", "<beats>/<unit>", "for example: signature 7/8", SessionCommands::signature),
                LineCommand.of(
                        "swing", "<0-1>", "how late the off-beats are", a -> a.send(new SetSwing(a.number("swing")))),
                LineCommand.of("click", "on|off [level]", "the metronome", SessionCommands::click));
    }

    private static List<String> tonics() {
        return Arrays.stream(PitchClass.values()).map(PitchClass::wireName).toList();
    }

    private static void key(Arguments arguments) throws BadCommand {
        String word = arguments.word("the tonic");
        PitchClass tonic = Arrays.stream(PitchClass.values())
                .filter(one -> one.wireName().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new BadCommand("the tonic is one of " + String.join(" ", tonics())));
        Scale scale = arguments.hasMore()
                ? arguments.oneOf("the scale", Scale.class)
                : arguments.state().session().scale();
        arguments.send(new SetKey(tonic, scale));
    }

    private static void signature(Arguments arguments) throws BadCommand {
        String word = arguments.word("the signature");
        if (!word.matches("\\d{1,2}/\\d{1,2}")) {
            throw new BadCommand("a signature looks like 4/4");
        }
        int slash = word.indexOf('/');
        arguments.send(new SetTimeSignature(
                Integer.parseInt(word.substring(0, slash)), Integer.parseInt(word.substring(slash + 1))));
    }

    private static void click(Arguments arguments) throws BadCommand {
        Click now = arguments.state().session().click();
        boolean on = arguments.onOff(now.enabled());
        arguments.send(new SetClick(on, arguments.hasMore() ? arguments.number("the level") : now.level()));
    }
}
