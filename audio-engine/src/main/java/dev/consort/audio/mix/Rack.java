package dev.consort.audio.mix;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.control.EqParameter;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.effect.EqBand;

/**
 * A strip's equaliser and its effects in their order. An effect that is taken out fades before the chain behind it closes
 * up. For the audio thread.
 */
final class Rack {
    private static final int PER_BAND = EqParameter.values().length;

    private RackSetting setting = RackSetting.NONE;
    private RackSetting coming = RackSetting.NONE;

    void follow(RackSetting now) {
        if (now == coming) {
            return;
        }
        coming = now;
        followEq(now);
        for (Insert insert : setting.inserts()) {
            insert.leave();
        }
        for (int i = 0; i < now.inserts().length; i++) {
            now.inserts()[i].follow(now.settings()[i]);
        }
        closeUp();
    }

    private static void followEq(RackSetting now) {
        for (int band = 1; now.eq() != null && band <= Eq.BANDS; band++) {
            EqBand wanted = now.eq().bands().get(band);
            int at = (band - 1) * PER_BAND;
            now.bands().set(at + EqParameter.FREQUENCY.ordinal(), wanted.frequency());
            now.bands().set(at + EqParameter.GAIN.ordinal(), wanted.gain());
            now.bands().set(at + EqParameter.Q.ordinal(), wanted.q());
        }
    }

    /** Goes over to the new chain as soon as nobody would hear it. */
    private void closeUp() {
        for (Insert insert : setting.inserts()) {
            if (!insert.isGone() && !isIn(coming.inserts(), insert)) {
                return;
            }
        }
        setting = coming;
    }

    private static boolean isIn(Insert[] chain, Insert insert) {
        for (Insert other : chain) {
            if (other == insert) {
                return true;
            }
        }
        return false;
    }

    /** Is at once what it should be: right while nothing sounds. */
    void arrive() {
        setting = coming;
        for (Insert insert : setting.inserts()) {
            insert.arrive();
        }
    }

    /**
     * Works on a signal, as far as there is anything to do; answers whether it is silence then.
     *
     * @param ahead frames to where a chunk begins in any case
     */
    boolean process(StereoSignal signal, Taps taps, int frames, int ahead) {
        if (setting != coming) {
            closeUp();
        }
        boolean silent = signal.isSilent(frames);
        if (setting.equaliser() != null && !(silent && setting.equaliser().isQuiet())) {
            equalise(signal, frames);
            silent = signal.isSilent(frames);
        }
        for (Insert insert : setting.inserts()) {
            if (silent && insert.canRest()) {
                insert.arrive();
            } else {
                insert.process(signal, taps, frames, ahead);
                silent = signal.isSilent(frames);
            }
        }
        return silent;
    }

    private void equalise(StereoSignal signal, int frames) {
        Eq eq = setting.eq();
        Knobs bands = setting.bands();
        for (int band = 1; band <= Eq.BANDS; band++) {
            EqBand wanted = eq.bands().get(band);
            int at = (band - 1) * PER_BAND;
            setting.equaliser()
                    .tune(
                            band,
                            wanted.type(),
                            bands.get(at + EqParameter.FREQUENCY.ordinal()),
                            bands.get(at + EqParameter.GAIN.ordinal()),
                            bands.get(at + EqParameter.Q.ordinal()),
                            eq.enabled() && wanted.enabled());
        }
        setting.equaliser().process(signal, frames);
    }

    /** Whether one of its effects hears a bus. */
    boolean listens() {
        return listens(setting.inserts()) || listens(coming.inserts());
    }

    private static boolean listens(Insert[] chain) {
        for (Insert insert : chain) {
            if (insert.listens()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it passes on silence when it is given silence. */
    boolean isQuiet() {
        if (setting.equaliser() != null && !setting.equaliser().isQuiet()) {
            return false;
        }
        for (Insert insert : setting.inserts()) {
            if (!insert.isQuiet()) {
                return false;
            }
        }
        return true;
    }
}
