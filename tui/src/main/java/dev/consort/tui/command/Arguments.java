package dev.consort.tui.command;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.theory.TimeSignature;
import dev.consort.tui.command.words.Choices;
import dev.consort.tui.control.NamedTargets;
import dev.consort.tui.studio.Studio;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The words behind a command's name, read as what the command needs, and what it asks of the session in the end. */
public final class Arguments extends ValueReader {
    private final CommandHost host;
    private final List<Runnable> requests = new ArrayList<>();

    Arguments(CommandHost host, List<String> words, String typed, boolean isCompleting) {
        super(words, typed, isCompleting);
        this.host = host;
    }

    /** The session as it is. */
    public NetworkState state() {
        return host.studio().state();
    }

    @Override
    TimeSignature signature() {
        return state().session().timeSignature();
    }

    /** Asks the session for something, once the whole command is understood. */
    public void ask(Consumer<Studio> request) {
        requests.add(() -> request.accept(host.studio()));
    }

    /** Does something here, once the whole command is understood. */
    public void then(Runnable work) {
        requests.add(work);
    }

    /** Sends an action, once the whole command is understood. */
    public void send(NetworkAction action) {
        requests.add(() -> {
            host.sending(action);
            host.studio().dispatch(action);
        });
    }

    /** Ends this client, once the whole command is understood. */
    public void leave() {
        requests.add(host::leave);
    }

    /** Does what was asked for. */
    void finish() {
        requests.forEach(Runnable::run);
    }

    /** The number of a thing. */
    public int id(Thing<?> kind) throws BadCommand {
        return kind.find(state(), word("the " + kind.what() + " (its number or name)", () -> kind.choices(state())));
    }

    /** A thing itself. */
    public <T> T the(Thing<T> kind) throws BadCommand {
        int id = id(kind);
        return kind.all().apply(state()).get(id);
    }

    /** An instrument by id or name; without a word, the selected one. */
    public Instrument instrument() throws BadCommand {
        Instrument selected = state().instruments().get(host.selectedInstrument());
        return !hasMore() && selected != null ? selected : the(Thing.INSTRUMENT);
    }

    /** A strip: an instrument, {@code bus} or {@code group} and which, or {@code master}; else the selected one's. */
    public Strip strip() throws BadCommand {
        String kind = maybe("master", "bus", "group");
        if (kind == null) {
            return new Strip(Strip.Kind.INSTRUMENT, instrument().id());
        }
        return switch (kind) {
            case "bus" -> new Strip(Strip.Kind.BUS, id(Thing.BUS));
            case "group" -> new Strip(Strip.Kind.GROUP, id(Thing.GROUP));
            default -> new Strip(Strip.Kind.MASTER, 0);
        };
    }

    /** An effect of a strip by its number or its kind. */
    public Effect effect(Strip strip) throws BadCommand {
        EffectChain chain = strip.chain(state());
        List<Effect> effects = chain.effects();
        String word = word("the effect (its number or kind)", () -> effects.stream()
                .flatMap(one -> Choice.numbered(one.id(), Choices.name(one.type())).stream())
                .toList());
        return effects.stream()
                .filter(one -> word.equals(Integer.toString(one.id()))
                        || Choices.plain(word).equals(Choices.name(one.type())))
                .findFirst()
                .orElseThrow(() -> new BadCommand("there is no effect '" + word + "' there; " + those(effects)));
    }

    private static String those(List<Effect> effects) {
        Stream<String> names = effects.stream().map(one -> one.id() + " " + Choices.name(one.type()));
        return effects.isEmpty() ? "effect add puts one in" : "there are " + String.join(", ", names.toList());
    }

    /** A person by name or client id. */
    public int person() throws BadCommand {
        List<String> names =
                state().players().values().stream().map(Player::name).toList();
        String word = word("the person", () -> Choice.all(names));
        for (int id : state().players().ids()) {
            Player player = state().players().get(id);
            if (player.name().equalsIgnoreCase(word) || Integer.toString(id).equals(word)) {
                return id;
            }
        }
        throw new BadCommand("nobody here is called '" + word + "'; here are " + String.join(", ", names));
    }

    /** What automation or a controller moves: all words that are left. */
    public Target target() throws BadCommand {
        NamedTargets targets = new NamedTargets(state(), host.selectedInstrument());
        try {
            return targets.find(remaining(targets::choices));
        } catch (IllegalArgumentException unknown) {
            throw new BadCommand(unknown.getMessage());
        }
    }

    /** An amount of a parameter; a bus goes by number or name, and {@code none} is no bus. */
    @Override
    public double amount(String what, ParamSpec spec) throws BadCommand {
        if (!spec.isBus()) {
            return super.amount(what, spec);
        }
        return maybe("none") != null ? 0 : id(Thing.BUS);
    }
}
