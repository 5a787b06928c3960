package org.jobgraph.intake.feed.jsonld;

import java.util.List;
import java.util.function.UnaryOperator;

import org.jsoup.parser.Parser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/// JSON of pages, whose templates write it by hand: with raw line breaks in texts and `\$`, within CDATA or comments, behind
/// entities, or with a comma left out. Each is mended only when the text cannot be read without.
final class Mended {

    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    private static final List<UnaryOperator<String>> MENDING = List.of(Wrapping::off,
            json -> json.contains("&quot;") || json.contains("&#34;") ? Parser.unescapeEntities(json, false) : json,
            json -> new Commas(json).filled());

    private Mended() {
    }

    /// @throws JsonProcessingException of the text as it came, when no mending helps
    static JsonNode read(String json) throws JsonProcessingException {
        try {
            return LENIENT.readTree(json);
        } catch (JsonProcessingException asItCame) {
            var text = json;
            for (var mend : MENDING) {
                var mended = mend.apply(text);
                if (!mended.equals(text) && isJson(mended)) {
                    return LENIENT.readTree(mended);
                }
                text = mended;
            }
            throw asItCame;
        }
    }

    private static boolean isJson(String text) {
        try {
            LENIENT.readTree(text);
            return true;
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
