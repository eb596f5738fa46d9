package dev.consort.tui.app;

import dev.consort.protocol.action.Refusal;
import dev.consort.tui.input.KeyStroke;
import dev.consort.tui.input.MouseStroke;
import dev.consort.tui.studio.Tone;

/** Something that the screen's thread has to deal with. */
sealed interface UiEvent {
    record Pressed(KeyStroke key) implements UiEvent {}

    record Released(KeyStroke key) implements UiEvent {}

    record Pointed(MouseStroke stroke) implements UiEvent {}

    record Focused(boolean isFocused) implements UiEvent {}

    record Pasted(String text) implements UiEvent {}

    record Resized() implements UiEvent {}

    record TerminalLost() implements UiEvent {}

    record Changed() implements UiEvent {}

    record Said(Tone tone, String text) implements UiEvent {}

    record Refused(Refusal refusal) implements UiEvent {}

    record PrivilegeRequested(int clientId, String name) implements UiEvent {}

    record Closed(String reason) implements UiEvent {}
}
