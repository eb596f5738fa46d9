package dev.consort.tui.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Somebody who knows beforehand what to answer; there is no end of input but after the last answer. */
final class ScriptedPerson implements Person {
    private final Deque<String> answers;
    private final List<String> told = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final List<String> secretQuestions = new ArrayList<>();

    ScriptedPerson(String... answers) {
        this.answers = new ArrayDeque<>(List.of(answers));
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public void tell(String sentence) {
        told.add(sentence);
    }

    @Override
    public String answer(String question) {
        questions.add(question);
        return answers.poll();
    }

    @Override
    public String secretAnswer(String question) {
        secretQuestions.add(question);
        return answers.poll();
    }

    List<String> told() {
        return told;
    }

    List<String> questions() {
        return questions;
    }

    List<String> secretQuestions() {
        return secretQuestions;
    }
}
