package dev.consort.protocol.action;

/** What holds for the whole session. Needs the privilege. */
public sealed interface SessionAction extends NetworkAction permits SettingAction, ProjectAction {
    @Override
    default Access access() {
        return Access.privileged();
    }
}
