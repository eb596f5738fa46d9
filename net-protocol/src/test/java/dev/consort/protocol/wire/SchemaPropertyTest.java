package dev.consort.protocol.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.range.Ranges;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.testkit.Histories;
import dev.consort.protocol.testkit.Sessions;
import dev.consort.protocol.testkit.Step;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SchemaPropertyTest {
    /** What a number outside of its range, and a list that is too short or too long, is refused with. */
    private static final Pattern OF_NUMBERS = Pattern.compile(" goes from .* does not fit| can be given, not ");

    /** The validator stumbles over larger ones where it looks for whole numbers. */
    private static final double LARGEST = 0x1p62;

    @Provide
    Arbitrary<NetworkAction> inRange() {
        return writable().filter(action -> Ranges.complaint((Record) action) == null);
    }

    @Provide
    Arbitrary<NetworkAction> outOfRange() {
        return writable().filter(action -> {
            String complaint = Ranges.complaint((Record) action);
            return complaint != null && OF_NUMBERS.matcher(complaint).find();
        });
    }

    private static Arbitrary<NetworkAction> writable() {
        return Histories.actions().filter(action -> canBeWritten(MessageCodec.ACTION.toJson(action)));
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Histories.histories(40);
    }

    /** JSON knows neither infinity nor NaN. */
    private static boolean canBeWritten(Object json) {
        if (json instanceof Map<?, ?> object) {
            return canBeWritten(object.values());
        }
        if (json instanceof Collection<?> array) {
            return array.stream().allMatch(SchemaPropertyTest::canBeWritten);
        }
        return !(json instanceof Double number) || Math.abs(number) <= LARGEST;
    }

    @Property(tries = 1000)
    void anActionWithAllValuesInRangeIsValid(@ForAll("inRange") NetworkAction action) {
        assertThat(SchemaFile.ACTION.errors(MessageCodec.ACTION.toJson(action))).isEmpty();
    }

    @Property(tries = 500)
    void anActionWithANumberOutOfRangeIsNot(@ForAll("outOfRange") NetworkAction action) {
        assertThat(SchemaFile.ACTION.errors(MessageCodec.ACTION.toJson(action))).isNotEmpty();
    }

    @Property(tries = 100)
    void everyStateThatASessionGetsIntoIsValid(@ForAll("histories") List<Step> history) {
        NetworkState state = Sessions.full();
        for (Step step : history) {
            state = step.on(state);
        }
        assertThat(SchemaFile.STATE.errors(StateShapes.STATE.toJson(state))).isEmpty();
    }
}
