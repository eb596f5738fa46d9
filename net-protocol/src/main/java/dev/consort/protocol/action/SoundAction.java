package dev.consort.protocol.action;

import dev.consort.protocol.preset.Preset;
import dev.consort.protocol.preset.Presets;
import dev.consort.protocol.range.FileName;
import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Share;
import dev.consort.protocol.range.Text;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.effect.EqBand;
import dev.consort.protocol.state.instrument.Envelope;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Lfo;
import dev.consort.protocol.state.instrument.LfoShape;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.state.instrument.Source;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.sampler.Sampler;

/** How an instrument sounds before its effects. */
public sealed interface SoundAction extends InstrumentAction {
    /** The instrument's id. */
    int instrument();

    @Override
    default Access access() {
        return Access.owner(instrument());
    }

    /** The state with a kit for an instrument whose source needs one. */
    static NetworkState withKit(NetworkState state, int id) {
        boolean isKit = state.instruments().get(id).source().type().isDrums();
        return isKit ? state.withSequencer(state.sequencer().withKitFor(id)) : state;
    }

    /** Gives an instrument another source, with that source's initial values. A kit's patterns stay for later. */
    record SetSource(int instrument, SourceType source) implements SoundAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return Check.instrument(state, instrument)
                    .then(() -> withKit(Edit.changed(state, instrument, this::exchange), instrument));
        }

        private void exchange(Instrument.Draft draft) {
            if (draft.source.type() != source) {
                draft.source = Source.of(source);
                draft.lfo = LfoReach.kept(draft);
            }
        }
    }

    /**
     * Lets an instrument sound like a preset: source, filter, equaliser, effects, envelope, oscillator, chord and
     * arpeggiator are exchanged; name, place in the mix and groove stay.
     */
    record ApplyPreset(int instrument, @Text String preset) implements SoundAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            Preset found = Presets.named(preset);
            return Check.instrument(state, instrument)
                    .and(() -> found != null, this::unknown)
                    .and(() -> hasNumbers(state), () -> "this instrument has had too many effects; make a new one")
                    .then(() -> voiced(state, found));
        }

        private static final int SUGGESTED = 5;

        private String unknown() {
            return "there is no preset '" + Check.clean(preset) + "'; the likest are "
                    + String.join(", ", Presets.like(preset, SUGGESTED));
        }

        private boolean hasNumbers(NetworkState state) {
            return state.instruments().get(instrument).nextEffectId() < Integer.MAX_VALUE - EffectChain.LONGEST;
        }

        private NetworkState voiced(NetworkState state, Preset found) {
            NetworkState after = Edit.changed(state, instrument, found::voice);
            for (Effect effect : state.instruments().get(instrument).effects()) {
                boolean stays = after.instruments().get(instrument).chain().get(effect.id()) != null;
                after = stays ? after : Removal.ofEffect(after, instrument, effect.id());
            }
            return withKit(after, instrument);
        }
    }

    /** Sets one parameter of an instrument's source. */
    record SetParam(int instrument, String param, double value) implements SoundAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return Check.instrument(state, instrument)
                    .thenCheck(() ->
                            applied(state, state.instruments().get(instrument).source()));
        }

        private Outcome applied(NetworkState state, Source source) {
            return ParamCheck.of(source.type().label(), source.type().params(), param, value)
                    .then(() -> Edit.changed(state, instrument, d -> d.source = source.withParam(param, value)));
        }
    }

    /** Chooses between many notes at once and one at a time. */
    record SetPolyphonic(int instrument, boolean polyphonic) implements SoundAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return Edit.instrument(state, instrument, d -> d.polyphonic = polyphonic);
        }
    }

    /** Chooses between two sides and one. */
    record SetStereo(int instrument, boolean stereo) implements SoundAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return Edit.instrument(state, instrument, d -> d.stereo = stereo);
        }
    }

    /** Sets the filter; absent takes it out. */
    record SetFilter(int instrument, @MayBeAbsent Filter filter) implements SoundAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return Edit.instrument(state, instrument, d -> d.filter = filter);
        }
    }

    /** Sets how a note's loudness moves: seconds, seconds, level, seconds. */
    record SetEnvelope(
            int instrument,

            @Range(min = 0.001, max = 2, unit = "s", exponential = true)
            double attack,

            @Range(min = 0.001, max = 2, unit = "s", exponential = true)
            double decay,

            @Share double sustain,

            @Range(min = 0.001, max = 5, unit = "s", exponential = true)
            double release)
            implements SoundAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            Envelope envelope = new Envelope(attack, decay, sustain, release);
            return Edit.instrument(state, instrument, d -> d.envelope = envelope);
        }
    }

    /** Sets the slow oscillator. Effect and parameter are needed where the target is a parameter. */
    record SetLfo(
            int instrument,
            boolean enabled,

            @Range(min = 0.1, max = 32, unit = "Hz", exponential = true)
            double rate,

            @Share double depth,
            LfoShape shape,
            LfoTarget target,
            @MayBeAbsent Integer effect,
            @MayBeAbsent String param)
            implements SoundAction {

        /** Sets it to move what every instrument has. */
        public SetLfo(int instrument, boolean enabled, double rate, double depth, LfoShape shape, LfoTarget target) {
            this(instrument, enabled, rate, depth, shape, target, null, null);
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return Check.instrument(state, instrument)
                    .and(
                            () -> LfoReach.reaches(wanted(), state.instruments().get(instrument)),
                            () -> "there is no such parameter for the slow oscillator to move")
                    .then(() -> Edit.changed(state, instrument, d -> d.lfo = wanted()));
        }

        private Lfo wanted() {
            return switch (target) {
                case SOURCE_PARAM -> new Lfo(enabled, rate, depth, shape, target, null, param);
                case EFFECT_PARAM -> new Lfo(enabled, rate, depth, shape, target, effect, param);
                default -> new Lfo(enabled, rate, depth, shape, target);
            };
        }
    }

    /** Sets the equaliser; absent takes it out. The bands are those twelve that every equaliser has. */
    record SetEq(int instrument, @MayBeAbsent Eq eq) implements SoundAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return Check.instrument(state, instrument)
                    .and(() -> eq == null || eq.isWhole(), () -> Eq.WHOLE)
                    .then(() -> Edit.changed(state, instrument, d -> d.eq = eq));
        }
    }

    /** Sets one band of the equaliser, 1–12; puts a flat one in first where there is none. */
    record SetEqBand(
            int instrument, @Range(min = 1, max = Eq.BANDS) int band, EqBand settings) implements SoundAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return Edit.instrument(
                    state, instrument, d -> d.eq = (d.eq == null ? Eq.FLAT : d.eq).withBand(band, settings));
        }
    }

    /** Gives a sampler a recording from the session's folder; slices stay as they are. */
    record LoadSample(int instrument, @FileName String sample) implements SoundAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return Check.instrument(state, instrument)
                    .and(
                            () -> state.instruments()
                                    .get(instrument)
                                    .source()
                                    .type()
                                    .needsSample(),
                            () -> "only a sampler plays samples; give the instrument such a source first")
                    .then(() -> Edit.changed(state, instrument, this::load));
        }

        private void load(Instrument.Draft draft) {
            String name = Check.cleanFile(sample);
            draft.sampler = draft.sampler == null ? Sampler.of(name) : draft.sampler.withSample(name);
        }
    }
}
