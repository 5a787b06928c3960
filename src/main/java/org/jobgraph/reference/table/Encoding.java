package org.jobgraph.reference.table;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/// In what the text of a file is written.
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8),
    /// UTF-8 with bytes in it that are none: the cells that have them are at fault, not the file.
    DAMAGED_UTF_8(StandardCharsets.UTF_8),
    /// Bytes that are no UTF-8; spreadsheet programs still write it.
    WINDOWS_1252(Charset.forName("windows-1252"));

    /// Stands for bytes that are no text. Unicode has no such character, so no sound text has it.
    private static final char NO_TEXT = '\uFFFF';

    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    BufferedReader reader(InputStream in) {
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        if (this == DAMAGED_UTF_8) {
            decoder.replaceWith(String.valueOf(NO_TEXT));
        }
        return new BufferedReader(new InputStreamReader(in, decoder));
    }

    /// What a cell has that no text has.
    ///
    /// @return null for a sound one
    static @Nullable String fault(String cell) {
        if (cell.indexOf(NO_TEXT) >= 0) {
            return "has bytes that are no UTF-8, as the rest of the file is";
        }
        return cell.indexOf('\0') >= 0 ? "has a NUL character" : null;
    }
}
