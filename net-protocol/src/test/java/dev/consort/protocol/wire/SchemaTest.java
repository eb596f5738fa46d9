package dev.consort.protocol.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.range.Ranges;
import dev.consort.protocol.testkit.Sessions;
import dev.consort.protocol.testkit.ThroughText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is right is valid against the schemas, and what is wrong is not. */
class SchemaTest {
    private static final String FULL = ThroughText.text(StateShapes.STATE.toJson(Sessions.full()));

    static List<NetworkAction> actions() {
        return Samples.actions();
    }

    static List<ClientMessage> clientMessages() {
        return Samples.clientMessages();
    }

    static List<ServerMessage> serverMessages() {
        return Samples.serverMessages();
    }

    @ParameterizedTest
    @MethodSource("actions")
    void everyActionIsValid(NetworkAction action) {
        Object json = MessageCodec.ACTION.toJson(action);
        assertThat(SchemaFile.ACTION.errors(json)).isEmpty();
        assertThat(SchemaFile.CLIENT_MESSAGE.errors(MessageCodec.CLIENT.toJson(new ClientMessage.Action(1, action))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("clientMessages")
    void whateverAClientSaysIsValid(ClientMessage message) {
        assertThat(SchemaFile.CLIENT_MESSAGE.errors(MessageCodec.CLIENT.toJson(message)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("serverMessages")
    void whateverAServerSaysIsValid(ServerMessage message) {
        assertThat(SchemaFile.SERVER_MESSAGE.errors(MessageCodec.SERVER.toJson(message)))
                .isEmpty();
    }

    @Test
    void theFullStateIsValid() {
        assertThat(SchemaFile.STATE.errorsIn(FULL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'Mixer.SetLevel','instrument':3,'level':1}",
                "{'type':'Mixer.SetLevel','instrument':3.0,'level':0.5}",
                "{'type':'Mixer.SetLevel','instrument':3,'level':0.5,'since':'a later version'}",
                "{'type':'Session.SetTempo','bpm':20}",
                "{'type':'Session.SetName','name':'   a name that is long    and    shrinks   '}",
                "{'type':'Instrument.Add','source':'Saw','name':null}",
                "{'type':'Instrument.SetEq','instrument':3,'eq':{'enabled':true,'bands':{'13':null}}}",
                "{'type':'Play.NoteOn','instrument':3,'pitch':127,'velocity':1}"
            })
    void whatTheServerTakesIsValid(String action) {
        String json = action.replace('\'', '"');
        Object read = JsonText.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        assertThat(Ranges.complaint((Record) MessageCodec.ACTION.fromJson(read)))
                .isNull();
        assertThat(SchemaFile.ACTION.errorsIn(json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'Mixer.SetLevel','instrument':3}",
                "{'type':'Mixer.SetLevel','instrument':3,'level':null}",
                "{'type':'Mixer.SetLevel','instrument':3,'level':'loud'}",
                "{'type':'Mixer.SetLevel','instrument':3.5,'level':1}",
                "{'type':'Mixer.SetLevel','instrument':3,'level':2}",
                "{'type':'Mixer.SetLevel','instrument':3,'level':-0.1}",
                "{'type':'Mixer.SetLoudness','instrument':3,'level':1}",
                "{'type':'SetLevel','instrument':3,'level':1}",
                "{'instrument':3,'level':1}",
                "{'type':'Session.SetTempo','bpm':19.9}",
                "{'type':'Session.SetName','name':''}",
                "{'type':'Instrument.Add','source':'Kazoo'}",
                "{'type':'Instrument.Add','source':'SAW'}",
                "{'type':'Instrument.LoadSample','instrument':3,'sample':'../amen.wav'}",
                "{'type':'Play.NoteOn','instrument':3,'pitch':128,'velocity':1}",
                "{'type':'Play.NoteOn','instrument':3,'pitch':127,'velocity':0}",
                "{'type':'PianoRoll.MoveNotes','instrument':3,'notes':[{'tick':0,'pitch':60,'toTick':0,'toPitch':128}]}",
                "{'type':'Sequencer.SetChain','instrument':3,'chain':[0,4]}"
            })
    void anActionWithSomethingWrongInItIsNot(String action) {
        String json = action.replace('\'', '"');
        assertThat(SchemaFile.ACTION.errorsIn(json)).isNotEmpty();
        assertThat(SchemaFile.CLIENT_MESSAGE.errorsIn("{\"type\":\"Action\",\"id\":1,\"action\":" + json + "}"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "960", "960:60:1", "0960:60", "960:-60", " 960:60", "2147483648;60"})
    void aNoteHasItsPlaceForAKey(String key) {
        assertThat(SchemaFile.STATE.errorsIn(withNoteAt("960:60"))).isEmpty();
        assertThat(SchemaFile.STATE.errorsIn(withNoteAt(key))).isNotEmpty();
    }

    private static String withNoteAt(String key) {
        String notes = "\"tracks\":{\"99\":{\"notes\":{\"" + key + "\":{\"duration\":120,\"velocity\":100}}},";
        assertThat(FULL).contains("\"tracks\":{");
        return FULL.replaceFirst("\"tracks\":\\{", notes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "01", "-1", "1:1", ""})
    void anInstrumentHasItsNumberForAKey(String key) {
        String owner = "\"ownership\":{\"%s\":{\"clientId\":1,\"name\":\"Ana\",\"away\":false},";
        assertThat(FULL).contains("\"ownership\":{");
        assertThat(SchemaFile.STATE.errorsIn(FULL.replaceFirst("\"ownership\":\\{", owner.formatted("99"))))
                .isEmpty();
        assertThat(SchemaFile.STATE.errorsIn(FULL.replaceFirst("\"ownership\":\\{", owner.formatted(key))))
                .isNotEmpty();
    }

    @Test
    void aPatchMayTakeAnythingAway() {
        String patch = "{\"type\":\"StatePatchUpdate\",\"base\":1,\"seq\":2,\"dirty\":[],\"changes\":%s}";
        assertThat(SchemaFile.SERVER_MESSAGE.errorsIn(patch.formatted("{\"mixer\":{\"buses\":{\"1\":null}}}")))
                .isEmpty();
        assertThat(SchemaFile.SERVER_MESSAGE.errorsIn(patch.formatted("[]"))).isNotEmpty();
    }
}
