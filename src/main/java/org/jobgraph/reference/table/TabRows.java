package org.jobgraph.reference.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Tab-separated text without any quoting, as O*NET publishes it.
final class TabRows implements RawRows {

    private final BufferedReader in;
    private long line;
    private int width = -1;

    TabRows(BufferedReader in) {
        this.in = in;
    }

    @Override
    public void expectWidth(int cells) {
        width = cells;
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        var text = in.readLine();
        if (text == null) {
            return null;
        }
        line++;
        var cells = List.of(text.split("\t", -1));
        return new RawRow(line, cells, text.isBlank() ? null : Shape.fault(cells.size(), width));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
