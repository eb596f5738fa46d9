package dev.consort.tui.plain;

/** Something that the line client has to deal with. */
sealed interface PlainEvent {
    record Line(String text) implements PlainEvent {}

    record EndOfInput() implements PlainEvent {}

    record Changed() implements PlainEvent {}

    record Said(String text) implements PlainEvent {}

    record Refused(String why) implements PlainEvent {}

    record Closed(String reason) implements PlainEvent {}
}
