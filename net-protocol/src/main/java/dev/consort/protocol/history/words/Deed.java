package dev.consort.protocol.history.words;

import dev.consort.protocol.text.SafeText;

/**
 * What somebody did, in words. Clean text of bounded length, whatever things are called.
 *
 * @param verb in a form that stands behind a name as well as behind "has": {@code "set"}, {@code "moved"}
 * @param object what was changed: {@code "the level of Bass"}
 * @param detail to what, from where; empty for nothing
 */
public record Deed(String verb, String object, String detail) {
    private static final int LONGEST_VERB = 20;
    private static final int LONGEST_OBJECT = 120;
    private static final int LONGEST_DETAIL = 80;

    /** What has a name that shows as nothing. */
    private static final String NAMELESS = "something";

    public Deed {
        verb = SafeText.clean(verb, LONGEST_VERB);
        String clean = SafeText.clean(object, LONGEST_OBJECT);
        object = clean.isEmpty() ? NAMELESS : clean;
        detail = SafeText.clean(detail, LONGEST_DETAIL);
    }

    static Deed of(String verb, String object) {
        return new Deed(verb, object, "");
    }

    static Deed of(String verb, String object, String detail) {
        return new Deed(verb, object, detail);
    }

    static Deed set(String object) {
        return new Deed("set", object, "");
    }

    static Deed set(String object, Object value) {
        return new Deed("set", object, "to " + (value instanceof Number number ? Names.number(number) : value));
    }

    static Deed switched(String object, boolean on) {
        return new Deed("switched", object, on ? "on" : "off");
    }

    /** Behind a name: {@code "set the level of Bass to 0.5"}. */
    public String past() {
        return verb + " " + object + (detail.isEmpty() ? "" : " " + detail);
    }

    /** As the name of an edit: {@code "level of Bass"}; what was not just set, with what was done: {@code "moved notes in Bass"}. */
    public String brief() {
        return verb.equals("set") ? object.replaceFirst("^the ", "") : past();
    }
}
