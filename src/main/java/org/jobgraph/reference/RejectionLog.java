package org.jobgraph.reference;

import java.io.IOException;
import java.io.Writer;

import org.jobgraph.reference.table.Rejection;

/// Where every rejected row is written as it comes, however many there are.
@FunctionalInterface
public interface RejectionLog {

    RejectionLog NONE = _ -> {
    };

    void add(Rejection rejection) throws IOException;

    /// CSV with the columns file, line, column, value, reason; the header is written at once.
    static RejectionLog csv(Writer out) throws IOException {
        out.write("file,line,column,value,reason\n");
        return rejection -> out.write(String.join(",", quoted(rejection.place().file()),
                Long.toString(rejection.place().line()), quoted(rejection.column()), quoted(rejection.value()),
                quoted(rejection.reason())) + "\n");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
