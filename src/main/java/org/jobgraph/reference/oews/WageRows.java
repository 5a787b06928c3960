package org.jobgraph.reference.oews;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jobgraph.reference.table.BrokenRow;
import org.jobgraph.reference.table.Column;
import org.jobgraph.reference.table.Row;
import org.jobgraph.reference.table.SocCode;
import org.jspecify.annotations.Nullable;

/// Turns the rows of a file into rows of `wage`, as values in the order of [#COLUMNS].
///
/// @param document  id of the document they are read in
/// @param national  whether the file has no column for areas
record WageRows(int document, Edition edition, TopCode topCode, boolean national) {

    /// Unique together; nulls count as equal.
    static final List<String> KEY = List.of("document_id", "area_code", "naics", "ownership", "occupation_code",
            "occupation_group");

    static final List<String> COLUMNS = columns();

    private static List<String> columns() {
        var columns = new ArrayList<>(List.of("year", "area_title", "area_type", "prim_state", "naics_title",
                "industry_group", "taxonomy", "occupation_title", "annual_only", "hourly_only", "hourly_top_code",
                "annual_top_code", "markers"));
        Arrays.stream(Measure.values()).map(Measure::sql).forEach(columns::add);
        return List.copyOf(columns);
    }

    /// The values of [#KEY], of [#COLUMNS], then the kind of the area and the line.
    List<@Nullable Object> values(Row row) throws BrokenRow {
        var area = national ? Area.NATION : Area.of(row);
        var occupation = SocCode.of(OewsColumns.OCC_CODE, row.require(OewsColumns.OCC_CODE));
        var values = new ArrayList<@Nullable Object>();
        values.addAll(Arrays.asList(document, area.code(), naics(row), text(row, OewsColumns.OWN_CODE), occupation,
                Group.of(row, occupation)));
        values.addAll(Arrays.asList(edition.year(), area.title(), area.type(), area.primState(),
                text(row, OewsColumns.NAICS_TITLE), text(row, OewsColumns.I_GROUP), edition.taxonomy(),
                text(row, OewsColumns.OCC_TITLE), flag(row, OewsColumns.ANNUAL), flag(row, OewsColumns.HOURLY),
                topCode.hourly(), topCode.annual()));
        addFigures(row, values);
        values.add(area.kind());
        values.add(row.place().line());
        return values;
    }

    private static void addFigures(Row row, List<@Nullable Object> values) throws BrokenRow {
        var markers = new StringBuilder();
        values.add(markers);
        for (var measure : Measure.values()) {
            var figure = Figure.of(row, measure);
            markers.append(figure.marker());
            values.add(figure.value());
        }
    }

    /// All industries is `000000`, of which a spreadsheet may leave one zero.
    private static @Nullable String naics(Row row) throws BrokenRow {
        var text = text(row, OewsColumns.NAICS);
        return "0".equals(text) ? "000000" : text;
    }

    private static @Nullable String text(Row row, Column column) throws BrokenRow {
        var text = row.get(column);
        return text.isEmpty() ? null : text;
    }

    /// @return null when the file does not say
    private static @Nullable Boolean flag(Row row, Column column) throws BrokenRow {
        var text = row.get(column);
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "" -> null;
            case "TRUE" -> true;
            case "FALSE" -> false;
            default -> throw new BrokenRow(column, text, "expected TRUE or nothing");
        };
    }
}
