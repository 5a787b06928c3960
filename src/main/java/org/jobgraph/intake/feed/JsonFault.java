package org.jobgraph.intake.feed;

import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;

/// Where and why a document is no JSON, or more of it than a parser takes.
public final class JsonFault {

    /// The name of a setting of the parser's, which whoever reads a report cannot change.
    private static final Pattern SETTING = Pattern.compile(",? ?\\(?from `[^`]*`\\)?");

    private JsonFault() {
    }

    /// @param parser that met it
    public static String words(JsonProcessingException e, JsonParser parser) {
        var message = String.valueOf(e.getOriginalMessage());
        var what = message.contains("('<'") ? "found a page or XML" : Texts.shortened(SETTING.matcher(message).replaceAll(""));
        // A limit that is passed does not say where.
        return place(e.getLocation() == null ? parser.currentLocation() : e.getLocation()) + ": " + what;
    }

    static String place(JsonLocation where) {
        return "line " + where.getLineNr() + ", column " + where.getColumnNr();
    }
}
