package dev.consort.tui.cli;

/** Somebody who can be asked, if anybody is there. */
interface Person {
    boolean isThere();

    /** Tells them a sentence. */
    void tell(String sentence);

    /** Their answer to a question, without blanks around it; null if there will be none. */
    String answer(String question);

    /** The same, and what they type is not shown. */
    String secretAnswer(String question);
}
