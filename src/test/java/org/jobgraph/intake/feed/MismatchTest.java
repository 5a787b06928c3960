package org.jobgraph.intake.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonMappingException;

class MismatchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"title": {"de": "Koch"}}       | title: a text expected, found {"de":"Koch"}
            {"parts": [{"amount": "many"}]} | parts[0].amount: a number expected, found "many"
            {"parts": [{"amount": [1]}]}    | parts[0].amount: a number expected, found [1]
            {"parts": {"amount": 1}}        | parts: an array expected, found {"amount":1}
            {"parts": [7]}                  | parts[0]: an object expected, found 7
            {"open": "perhaps"}             | open: true or false expected, found "perhaps"
            {"count": "three"}              | count: a whole number expected, found "three"
            """)
    void value_ofAnotherKind_isToldByItsPlaceAndWhatIsExpected(String json, String words) throws Exception {
        var record = Json.MAPPER.readTree(json);
        var thrown = assertThrows(JsonMappingException.class, () -> Json.MAPPER.treeToValue(record, Wire.class));
        assertEquals(words, Mismatch.words(thrown, record));
    }

    record Wire(@Nullable String title, @Nullable List<@Nullable Part> parts, @Nullable Boolean open, @Nullable Integer count) {
    }

    record Part(@Nullable BigDecimal amount) {
    }
}
