package dev.consort.protocol.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.patch.StatePatch;
import dev.consort.protocol.shape.Malformed;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.text.SafeText;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that is well formed and says something that nobody understands. */
class MalformedMessageTest {
    @Test
    void fieldsThatNobodyKnowsAreIgnored() {
        assertThat(read("{'new':{'a':[1,null,{}]},'type':'HandOver','instrument':1,'to':2,'later':null}"))
                .isEqualTo(new ClientMessage.HandOver(1, 2));
        assertThat(read("{'type':'Action','id':1,'action':"
                        + "{'type':'Mixer.SetLevel','instrument':3,'level':0.5,'curve':'x'}}"))
                .isEqualTo(new ClientMessage.Action(1, new StripAction.SetLevel(3, 0.5)));
    }

    @Test
    void anOptionalFieldMayBeNull() {
        assertThat(read("{'type':'Focus','pane':null}")).isEqualTo(new ClientMessage.Focus(null, null, null));
    }

    @Test
    void aWholeNumberMayBeWrittenWithAPoint() {
        assertThat(read("{'type':'HandOver','instrument':1.0,'to':2e0}")).isEqualTo(new ClientMessage.HandOver(1, 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'HandOver','instrument':1}|'to' is missing",
                "{'type':'HandOver','instrument':1,'to':null}|'to' is missing",
                "{'type':'HandOver','instrument':'1','to':2}|'instrument': expected a whole number and found 1",
                "{'type':'HandOver','instrument':1.5,'to':2}|'instrument': expected a whole number and found 1.5",
                "{'type':'HandOver','instrument':1e999,'to':2}|'instrument': expected a whole number and found Inf",
                "{'type':'HandOver','instrument':2147483648,'to':2}|'instrument': the number 2147483648 is too large",
                "{'type':'HandOver','instrument':99999999999999999999,'to':2}|'instrument': expected a whole number",
                "{'type':'HandOver','instrument':{},'to':2}|'instrument': expected a whole number and found an",
                "{'type':'HandOver','instrument':true,'to':2}|'instrument': expected a whole number and found true",
                "{'type':'AnswerPrivilege','clientId':1,'grant':1}|'grant': expected true or false and found 1",
                "{'type':'AnswerPrivilege','clientId':1,'grant':'true'}|'grant': expected true or false and found true",
                "{'type':'Chat','text':7}|'text': expected text and found 7",
                "{'type':'Chat','text':['a']}|'text': expected text and found an array",
                "{'type':'ClaimInstruments','instruments':1}|'instruments': expected an array and found 1",
                "{'type':'ClaimInstruments','instruments':[1,'x']}|'instruments.1': expected a whole number",
                "{'type':'ClaimInstruments','instruments':[1,null]}|'instruments.1': expected a whole number",
                "{'type':'Moderate','clientId':1,'verb':'Shoot'}|'verb': \"Shoot\" is not one of Kick, Ban, Mute",
                "{'type':'Moderate','clientId':1,'verb':'KICK'}|'verb': \"KICK\" is not one of",
                "{'type':'Action','action':{'type':'Transport.Play'}}|'id' is missing",
                "{'type':'Action','id':null,'action':{'type':'Transport.Play'}}|'id' is missing",
                "{'type':'Action','id':'1','action':{'type':'Transport.Play'}}|'id': expected a whole number",
                "{'type':'Action','id':1.5,'action':{'type':'Bad'}}|'id': expected a whole number",
                "{'type':'Action','id':1e999,'action':{'type':'Bad'}}|'id': expected a whole number",
                "{}|'type' is missing",
                "{'type':null}|'type' is missing",
                "{'type':5}|'type' is missing",
                "{'type':{}}|'type' is missing"
            })
    void theComplaintNamesThePlaceAndWhatWasExpected(String text, String complaint) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> read(text))
                .withMessageContaining(complaint)
                .satisfies(e -> assertThat(e.isUnknownType()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nonsense",
                "hello",
                "HELLO",
                "Welcome",
                "Mixer.SetLevel",
                "dev.consort.protocol.message.ClientMessage$Goodbye",
                "java.lang.Runtime",
                ""
            })
    void aTypeThatNobodyKnowsIsSaidToBeUnknown(String type) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> read("{'type':'" + type + "'}"))
                .satisfies(e -> assertThat(e.isUnknownType()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'Goodbye','@class':'java.net.URL','@type':'x','class':'y','$type':'z','__proto__':{}}",
                "{'@class':'com.sun.rowset.JdbcRowSetImpl','type':'Goodbye','dataSourceName':'ldap://x'}",
                "{'type':'Goodbye','x':['java.lang.Object',{'@class':'javax.naming.InitialContext'}]}"
            })
    void namesOfClassesMeanNothing(String text) {
        assertThat(read(text)).isEqualTo(new ClientMessage.Goodbye());
    }

    @Test
    void theComplaintRepeatsNoLongText() {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> read("{'type':'" + "x".repeat(4_000) + "'}"))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> read("{'type':'HandOver','instrument':'" + "x".repeat(4_000) + "','to':1}"))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    }

    @Test
    void theComplaintCarriesNoControlCharacters() {
        for (String json : List.of(
                "{'type':'\\u001b]52;c;AAAA\\u0007'}",
                "{'type':'HandOver','instrument':'\\u009b31m\\u202e','to':1}",
                "{'type':'Moderate','clientId':1,'verb':'\\r\\nfake'}")) {
            assertThatExceptionOfType(Malformed.class)
                    .isThrownBy(() -> read(json))
                    .satisfies(e ->
                            assertThat(SafeText.clean(e.getMessage(), 1000)).isEqualTo(e.getMessage()));
        }
    }

    @Test
    void aPatchForPlacesThatDoNotExistIsComplainedAboutInFewWords() {
        Map<String, Object> changes =
                Map.of("pianoRoll", Map.of("tracks", Map.of("\u001b" + "9".repeat(4_000), Map.of())));
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> new StatePatch(changes, Map.of()).applyTo(NetworkState.EMPTY))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400).doesNotContain("\u001b"));
    }

    @Test
    void anUnknownActionIsRejectedByItsId() {
        MalformedAction e = rejected("{'type':'Action','id':7,'action':{'type':'Mixer.Explode'}}");
        assertThat(e.id()).isEqualTo(7);
        assertThat(e.code()).isEqualTo(RefusalCode.UNKNOWN);
        assertThat(e.getMessage()).contains("Mixer.Explode");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'Mixer.SetLevel','instrument':3}|'level' is missing",
                "{'type':'Mixer.SetLevel','instrument':3,'level':'loud'}|'level': expected a number and found loud",
                "{'type':'Mixer.SetLevel','instrument':3,'level':1e999}|'level': expected a number and found Infinity",
                "{'type':'Mixer.SetLevel','instrument':3,'level':-1e999}|'level': expected a number and found -Inf",
                "{'type':'Mixer.SetLevel','instrument':3,'level':null}|'level' is missing",
                "{'type':'Session.SetKey','key':'H','scale':'Major'}|'key': \"H\" is not one of C, C#, D",
                "{'type':'Session.SetKey','key':'Db','scale':'Major'}|'key': \"Db\" is not one of",
                "{'type':'PianoRoll.PasteNotes','instrument':1,'tick':0,'notes':[{'tick':0}]}"
                        + "|'notes.0.pitch' is missing",
                "{'type':'PianoRoll.PasteNotes','instrument':1,'tick':0,'notes':[7]}"
                        + "|'notes.0': expected an object and found 7",
                "{'type':'Instrument.SetFilter','instrument':1,'filter':{'type':'LowPass','cutoff':'x'}}"
                        + "|'filter.cutoff': expected a number and found x",
                "{}|'type' is missing",
                "{'type':null}|'type' is missing",
                "[]|expected an object and found an array",
                "'Transport.Play'|expected an object and found Transport.Play",
                "7|expected an object and found 7",
                "null|'action' is missing"
            })
    void aBadFieldOfAnActionIsRejectedByItsId(String action, String complaint) {
        for (String id : new String[] {"9", "9.0", "0.9e1"}) {
            MalformedAction e = rejected("{'type':'Action','id':" + id + ",'action':" + action + "}");
            assertThat(e.id()).isEqualTo(9);
            assertThat(e.code()).isEqualTo(RefusalCode.INVALID);
            assertThat(e.getMessage()).contains(complaint);
        }
    }

    @Test
    void anActionMessageWithoutActionIsRejectedByItsId() {
        assertThat(rejected("{'type':'Action','id':9}").id()).isEqualTo(9);
    }

    /** Apostrophes stand for quotation marks. */
    private static ClientMessage read(String text) {
        String json = text.replace('\'', '"');
        return MessageCodec.readClientMessage(Unpooled.copiedBuffer(json, StandardCharsets.UTF_8));
    }

    private static MalformedAction rejected(String text) {
        return catchThrowableOfType(MalformedAction.class, () -> read(text));
    }
}
