package dev.consort.tui;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The rules of docs/architecture.md. */
class HouseArchTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.consort");

    private static final String PROTOCOL = "dev.consort.protocol.";

    @Test
    void stateAndActionsKnowNoNetworkThreadClockChanceOrLog() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        PROTOCOL + "keyed..",
                        PROTOCOL + "range..",
                        PROTOCOL + "state..",
                        PROTOCOL + "tuning..",
                        PROTOCOL + "generator..",
                        PROTOCOL + "shape..",
                        PROTOCOL + "patch..",
                        PROTOCOL + "action..",
                        PROTOCOL + "history..",
                        PROTOCOL + "message..",
                        PROTOCOL + "text..",
                        PROTOCOL + "invite..",
                        PROTOCOL + "project..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.netty..", "org.slf4j..", "java.time..", "java.nio.file..", "java.net..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Thread.class, java.util.Random.class, java.util.concurrent.Executor.class)
                .check(HOUSE);
    }

    @Test
    void onlyFourRoomsKnowNetty() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        PROTOCOL + "wire..",
                        "dev.consort.server.broadcast..",
                        "dev.consort.server.connection..",
                        "dev.consort.client.connection..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.netty..")
                .check(HOUSE);
    }

    @Test
    void onlyTheMakerOfKeysKnowsBouncyCastle() {
        noClasses()
                .that()
                .resideOutsideOfPackage(PROTOCOL + "identity..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.bouncycastle..")
                .check(HOUSE);
    }

    @Test
    void onlyTheTerminalKnowsJLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.consort.tui.terminal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jline..")
                .check(HOUSE);
    }

    @Test
    void onlyTheSeatOfAKeyboardKnowsMidiDevices() {
        noClasses()
                .that()
                .resideInAPackage("dev.consort.tui..")
                .and()
                .resideOutsideOfPackage("dev.consort.tui.midi..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.sound.midi..")
                .check(HOUSE);
    }

    @Test
    void engineKnowsTheStateAndNothingOfTheNetwork() {
        noClasses()
                .that()
                .resideInAPackage("dev.consort.audio..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        PROTOCOL + "action..",
                        PROTOCOL + "message..",
                        PROTOCOL + "wire..",
                        PROTOCOL + "patch..",
                        "dev.consort.server..",
                        "dev.consort.client..",
                        "dev.consort.tui..")
                .check(HOUSE);
    }

    @Test
    void serverAndClientNeverSeeEachOther() {
        noClasses()
                .that()
                .resideInAPackage("dev.consort.server..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.consort.client..", "dev.consort.tui..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("dev.consort.client..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.consort.server..", "dev.consort.audio..", "dev.consort.tui..")
                .check(HOUSE);
    }

    @Test
    void onlyTheCommandLineSeesTheServerAndTheEngine() {
        noClasses()
                .that()
                .resideInAPackage("dev.consort.tui..")
                .and()
                .resideOutsideOfPackages("dev.consort.tui", "dev.consort.tui.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.consort.server..", "dev.consort.audio..", "dev.consort.client..")
                .check(HOUSE);
    }

    @Test
    void panesNeverSeeEachOther() {
        slices().matching("dev.consort.tui.pane.(*)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void onlyTheEngineAdapterOfTheServerAndItsMachineSeeTheEngine() {
        noClasses()
                .that()
                .resideInAPackage("dev.consort.server..")
                .and()
                .resideOutsideOfPackages(
                        "dev.consort.server", "dev.consort.server.machine..", "dev.consort.server.project..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.consort.audio..")
                .check(HOUSE);
    }

    @Test
    void projectsKnowOfTheEngineOnlyTheFilesThatItMakesAndReads() {
        noClasses()
                .that()
                .resideInAPackage("dev.consort.server.project..")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.consort.audio..")
                        .and(resideOutsideOfPackages("dev.consort.audio.export", "dev.consort.audio.midi")))
                .check(HOUSE);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("dev.consort.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().should().haveModifier(JavaModifier.FINAL).check(HOUSE);
    }

    @Test
    void nothingMakesObjectsOfClassesThatAStrangerNames() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.beans..", "javax.script..", "com.fasterxml.jackson.databind..")
                .check(HOUSE);
    }

    @Test
    void namesSayWhatAThingIs() {
        classes()
                .should()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .check(HOUSE);
    }

    @Test
    void clockAndChanceComeInAsArguments() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.consort.protocol..",
                        "dev.consort.server.session..",
                        "dev.consort.server.members..",
                        "dev.consort.server.broadcast..",
                        "dev.consort.client.replica..",
                        "dev.consort.client.trust..")
                .and()
                .resideOutsideOfPackage(PROTOCOL + "identity..")
                .should()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.util.Random.class, java.security.SecureRandom.class)
                .check(HOUSE);
    }

    @Test
    void whoMakesKeysIsHandedTheClockAndTheChance() {
        noClasses()
                .that()
                .resideInAPackage(PROTOCOL + "identity..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(java.security.SecureRandom.class)
                .check(HOUSE);
    }
}
