package dev.consort.tui.terminal.line;

import dev.consort.tui.command.words.TypedLine;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** A line split into words as commands split it, for the line editor: what is behind the cursor does not count. */
record TypedWords(String line, int cursor, TypedLine typed) implements CompletingParsedLine {
    /** Takes every line as it is: none is unfinished. */
    static ParsedLine parse(String line, int cursor, Parser.ParseContext context) {
        int end = Math.max(0, Math.min(cursor, line.length()));
        return new TypedWords(line, cursor, new TypedLine(line.substring(0, end)));
    }

    @Override
    public String word() {
        return typed.begun();
    }

    @Override
    public int wordCursor() {
        return typed.begun().length();
    }

    @Override
    public int wordIndex() {
        return typed.before().size();
    }

    @Override
    public List<String> words() {
        List<String> words = new ArrayList<>(typed.before());
        words.add(typed.begun());
        return words;
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
        return TypedLine.quoted(candidate.toString());
    }

    @Override
    public int rawWordCursor() {
        return typed.begunAsTyped().length();
    }

    @Override
    public int rawWordLength() {
        return typed.begunAsTyped().length();
    }
}
