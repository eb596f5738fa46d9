package dev.consort.protocol.whole;

import dev.consort.protocol.action.ArrangementAction;
import dev.consort.protocol.action.AutomationAction;
import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.GeneratorVoiceAction;
import dev.consort.protocol.action.MidiAction;
import dev.consort.protocol.range.Tick;
import dev.consort.protocol.state.mixer.Mixer;
import dev.consort.protocol.text.SafeText;
import java.util.List;
import java.util.Map;

/**
 * Whether the JSON of a session, or of a part of one, may be made into values: what a few bytes of it can ask for in
 * memory is bounded, and no text in it does anything to a terminal. Any thread.
 */
public final class StateJson {
    private static final int MOST_CLIP_LANES = 20_000;

    private static final Map<List<String>, Integer> ROOM = Map.ofEntries(
            Map.entry(List.of("instruments", "byId"), BandAction.MOST),
            Map.entry(List.of("pianoRoll", "tracks"), BandAction.MOST),
            Map.entry(List.of("sequencer", "kits"), BandAction.MOST),
            Map.entry(List.of("mixer", "buses"), Mixer.MOST_BUSES),
            Map.entry(List.of("mixer", "groups"), BandAction.MOST),
            Map.entry(List.of("arrangement", "clips"), ArrangementAction.MOST_CLIPS),
            Map.entry(List.of("arrangement", "placements"), ArrangementAction.MOST_PLACEMENTS),
            Map.entry(List.of("automation", "lanes"), AutomationAction.MOST_LANES),
            Map.entry(List.of("midi", "ccMappings"), MidiAction.MOST_MAPPINGS),
            Map.entry(List.of("generators", "voices"), GeneratorVoiceAction.MOST));

    private StateJson() {}

    /** What is wrong with it, as a sentence for people; null if nothing is. */
    public static String complaint(Map<String, Object> json) {
        for (Map.Entry<List<String>, Integer> most : ROOM.entrySet()) {
            if (members(json, most.getKey()).size() > most.getValue()) {
                return "it has more " + most.getKey().get(1) + " than the " + most.getValue() + " that there can be";
            }
        }
        if (clipLanes(json) > MOST_CLIP_LANES) {
            return "its clips have more lanes than the " + MOST_CLIP_LANES + " that there can be";
        }
        return contents(json);
    }

    private static Map<?, ?> members(Object json, List<String> path) {
        Object found = json;
        for (String name : path) {
            found = found instanceof Map<?, ?> object ? object.get(name) : null;
        }
        return found instanceof Map<?, ?> object ? object : Map.of();
    }

    private static int clipLanes(Map<String, Object> json) {
        int count = 0;
        for (Object clip : members(json, List.of("arrangement", "clips")).values()) {
            count += members(clip, List.of("lanes")).size();
        }
        return count;
    }

    private static String contents(Object json) {
        if (json instanceof String text) {
            return isClean(text) ? null : "a text in it has characters in it that do not show";
        }
        if (json instanceof Map<?, ?> object) {
            return members(object);
        }
        return json instanceof List<?> list ? first(list) : null;
    }

    private static String members(Map<?, ?> object) {
        for (Object key : object.keySet()) {
            if (isFar((String) key)) {
                return "something in it is later, or has a greater number, than anything can";
            }
        }
        return first(object.values());
    }

    private static String first(Iterable<?> values) {
        for (Object value : values) {
            String complaint = contents(value);
            if (complaint != null) {
                return complaint;
            }
        }
        return null;
    }

    private static boolean isClean(String text) {
        return text.equals(SafeText.clean(text, Integer.MAX_VALUE));
    }

    /** The room that a place takes rises with its tick, whether or not there is something in front of it. */
    private static boolean isFar(String key) {
        int end = key.indexOf(':');
        String number = end < 0 ? key : key.substring(0, end);
        boolean isNumber = !number.isEmpty() && number.chars().allMatch(each -> each >= '0' && each <= '9');
        return isNumber && (number.length() > 9 || Integer.parseInt(number) > Tick.LAST);
    }
}
