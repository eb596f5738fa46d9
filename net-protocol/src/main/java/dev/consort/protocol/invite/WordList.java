package dev.consort.protocol.invite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** The 2,048 English words of BIP-39, in their order; chosen so that four letters tell them apart. */
final class WordList {
    static final WordList ENGLISH = read("words.txt");

    private final List<String> inOrder;
    private final Set<String> all;

    private WordList(List<String> words) {
        inOrder = words;
        all = Set.copyOf(words);
    }

    private static WordList read(String resource) {
        try (InputStream in = WordList.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            return new WordList(
                    lines.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String word(int index) {
        return inOrder.get(index);
    }

    boolean has(String word) {
        return all.contains(word);
    }

    int size() {
        return all.size();
    }
}
