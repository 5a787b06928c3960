package org.jobgraph.reference.projections;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jobgraph.reference.table.BrokenRow;
import org.jobgraph.reference.table.Column;
import org.jobgraph.reference.table.Numbers;
import org.jobgraph.reference.table.Row;
import org.jobgraph.reference.table.SocCode;
import org.jspecify.annotations.Nullable;

/// Turns the rows of a file into rows of `projection`, as values in the order of [#KEY] and [#COLUMNS].
record ProjectionRows(int document, ProjectionColumns.Pair employment, ProjectionColumns.Pair distribution) {

    static final List<String> KEY = List.of("from_year", "to_year", "occupation_code", "type");
    static final List<String> COLUMNS = List.of("document_id", "occupation_title", "employment_from", "employment_to",
            "distribution_from", "distribution_to", "employment_change", "change_percent", "self_employed_percent",
            "annual_openings", "median_wage", "median_wage_marker", "median_wage_top_code", "education",
            "work_experience", "training");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final Pattern FOOTER = Pattern.compile("(?i)(footnotes?:|\\[\\d+\\]|notes?:|sources?:).*",
            Pattern.DOTALL);
    private static final Column EMPLOYMENT = Column.required("Employment");
    private static final Column DISTRIBUTION = Column.optional("Employment distribution");

    /// Footnotes, notes and the source stand below the table.
    static boolean isFooter(Row row) {
        return FOOTER.matcher(row.lead()).matches();
    }

    List<@Nullable Object> values(Row row) throws BrokenRow {
        var wage = Wage.of(row.get(ProjectionColumns.WAGE));
        return Arrays.asList(employment.fromYear(), employment.toYear(),
                SocCode.of(ProjectionColumns.CODE, row.require(ProjectionColumns.CODE)), type(row), document,
                row.require(ProjectionColumns.TITLE), persons(EMPLOYMENT, row.at(employment.from())),
                persons(EMPLOYMENT, row.at(employment.to())), percent(DISTRIBUTION, cell(row, distribution.from())),
                percent(DISTRIBUTION, cell(row, distribution.to())), persons(row, ProjectionColumns.CHANGE),
                percent(row, ProjectionColumns.CHANGE_PERCENT), percent(row, ProjectionColumns.SELF_EMPLOYED),
                persons(row, ProjectionColumns.OPENINGS), wage.value(), wage.marker(), wage.topCode(),
                text(row, ProjectionColumns.EDUCATION), text(row, ProjectionColumns.EXPERIENCE),
                text(row, ProjectionColumns.TRAINING), row.place().line());
    }

    private static String type(Row row) throws BrokenRow {
        var text = row.get(ProjectionColumns.TYPE);
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "line item" -> "LINE_ITEM";
            case "summary" -> "SUMMARY";
            default -> throw new BrokenRow(ProjectionColumns.TYPE, text, "expected Line item or Summary");
        };
    }

    private static String cell(Row row, int place) throws BrokenRow {
        return place < 0 ? "" : row.at(place);
    }

    private static @Nullable Integer persons(Row row, Column column) throws BrokenRow {
        return persons(column, row.get(column));
    }

    /// Printed in thousands, `16.5` is 16,500 persons.
    private static @Nullable Integer persons(Column column, String text) throws BrokenRow {
        return Wage.isAbsent(text)
                ? null
                : (Integer) Numbers.whole(column, text, Numbers.decimal(column, text).multiply(THOUSAND));
    }

    private static @Nullable BigDecimal percent(Row row, Column column) throws BrokenRow {
        return percent(column, row.get(column));
    }

    private static @Nullable BigDecimal percent(Column column, String text) throws BrokenRow {
        return Wage.isAbsent(text) ? null : Numbers.decimal(column, text);
    }

    private static @Nullable String text(Row row, Column column) throws BrokenRow {
        var text = row.get(column);
        return Wage.isAbsent(text) ? null : text;
    }
}
