package org.jobgraph.reference.table;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// A row below the header.
///
/// @param place where it stands
/// @param cells its cells as text, numbers of a workbook in their shortest decimal form
/// @param fault what is wrong with its shape, null for a sound row
public record Row(Place place, Header header, List<String> cells, @Nullable String fault) {

    /// The text of a cell without the space around it; empty when it is blank or the file has no such column (which
    /// [Header#has] tells apart).
    ///
    /// @throws BrokenRow when the row has not the shape of its header, so that no cell of it can be trusted, or the cell has
    ///                   bytes that are no text
    public String get(Column column) throws BrokenRow {
        var place = header.place(column);
        return place < 0 ? "" : at(place);
    }

    /// The text of the cell at a position, from 0; empty beyond the last one.
    ///
    /// @throws BrokenRow as for [#get]
    public String at(int position) throws BrokenRow {
        if (fault != null) {
            throw new BrokenRow("", "", fault);
        }
        return position < cells.size() ? sound(position, cells.get(position)) : "";
    }

    private String sound(int position, String text) throws BrokenRow {
        var trouble = Encoding.fault(text);
        if (trouble != null) {
            throw new BrokenRow(position < header.texts().size() ? header.texts().get(position) : "", text, trouble);
        }
        return strip(text);
    }

    /// Makes sure that every cell can be trusted.
    ///
    /// @throws BrokenRow when one cannot, as for [#get]
    public void check() throws BrokenRow {
        for (var i = 0; i < cells.size(); i++) {
            at(i);
        }
    }

    /// Like [#get], for a cell that must say something.
    ///
    /// @throws BrokenRow also when it is blank
    public String require(Column column) throws BrokenRow {
        var text = get(column);
        if (text.isEmpty()) {
            throw new BrokenRow(column, "", "must not be blank");
        }
        return text;
    }

    /// The first cell whatever the shape of the row: footnotes are told by it.
    public String lead() {
        return cells.isEmpty() ? "" : strip(cells.getFirst());
    }

    private static String strip(String text) {
        return text.indexOf('\u00A0') < 0 ? text.strip() : text.replace('\u00A0', ' ').strip();
    }
}
