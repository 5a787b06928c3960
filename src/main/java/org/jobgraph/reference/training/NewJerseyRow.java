package org.jobgraph.reference.training;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jobgraph.reference.staging.Slug;
import org.jobgraph.reference.table.BrokenRow;
import org.jobgraph.reference.table.Column;
import org.jobgraph.reference.table.Row;
import org.jspecify.annotations.Nullable;

/// A row of New Jersey's Eligible Training Offer.Provider List, judged.
record NewJerseyRow(Row row) {

    /// The list's codes of how long a program takes, as New Jersey's own Training Explorer spells them out.
    private static final Map<String, String> CALENDAR_LENGTHS = Map.of("1", "Less than 1 day", "2", "1-2 days", "3",
            "3-7 days", "4", "2-3 weeks", "5", "4-11 weeks", "6", "3-5 months", "7", "6-12 months", "8",
            "13 months-2 years", "9", "3-4 years", "10", "More than 4 years");

    private static final String COMPLETION = "Certificate of Completion";
    private static final String USD = "USD";

    /// The program that the row offers.
    ///
    /// @throws BrokenRow with the first cell that is not right
    Offer offer() throws BrokenRow {
        return new Offer(row.place().line(), provider(), program(), List.of(), List.of());
    }

    private Offer.Provider provider() throws BrokenRow {
        var id = row.require(NewJerseyColumns.PROVIDER_ID);
        var name = Quoted.plain(row.get(NewJerseyColumns.NAME));
        if (name.isEmpty()) {
            throw new BrokenRow(NewJerseyColumns.NAME, "", "the list names no provider for provider id " + id);
        }
        var approved = row.get(NewJerseyColumns.PROVIDER_STATUS).equalsIgnoreCase("Approved");
        return new Offer.Provider(Slug.of(name), id, name, homepage(), quoted(NewJerseyColumns.CITY),
                quoted(NewJerseyColumns.STATE), null,
                approved ? List.of("New Jersey Eligible Training Offer.Provider List") : List.of());
    }

    private @Nullable String homepage() throws BrokenRow {
        var text = Quoted.plain(row.get(NewJerseyColumns.WEBSITE)).toLowerCase(Locale.ROOT);
        if (!text.contains(".") || text.contains(" ")) {
            return null;
        }
        return text.startsWith("http://") || text.startsWith("https://") ? text : "http://" + text;
    }

    private Offer.Program program() throws BrokenRow {
        var id = row.require(NewJerseyColumns.PROGRAM_ID);
        var name = Quoted.plain(row.require(NewJerseyColumns.OFFICIAL_NAME));
        var description = quoted(NewJerseyColumns.DESCRIPTION);
        var prerequisites = quoted(NewJerseyColumns.PREREQUISITES);
        var completion = row.get(NewJerseyColumns.DEGREE).equals(COMPLETION);
        return new Offer.Program(Slug.of(name + " nj " + id), id, name, kind(),
                description == null ? null : Quoted.withoutContacts(description), length(), Offer.Content.UNKNOWN,
                // A zero is what the list's form leaves in an unused field.
                new Offer.Terms("0".equals(prerequisites) ? null : prerequisites, null, null, completion ? true : null),
                cost(), CipCode.in(row, NewJerseyColumns.CIP), null);
    }

    private @Nullable String quoted(Column column) throws BrokenRow {
        var text = Quoted.plain(row.get(column));
        return text.isEmpty() ? null : text;
    }

    private Offer.Kind kind() throws BrokenRow {
        var degree = row.get(NewJerseyColumns.DEGREE).toLowerCase(Locale.ROOT);
        if (degree.contains("degree") || degree.contains("baccalaureate")) {
            return Offer.Kind.DEGREE;
        }
        if (row.get(NewJerseyColumns.LICENCE).equals("t")) {
            return Offer.Kind.LICENCE;
        }
        if (degree.contains("certificate")) {
            return Offer.Kind.CERTIFICATE;
        }
        return degree.isEmpty() ? Offer.Kind.UNKNOWN : Offer.Kind.OTHER;
    }

    private Offer.Length length() throws BrokenRow {
        var hours = Cells.number(row, NewJerseyColumns.HOURS);
        var known = hours == null || hours.signum() == 0 ? null : hours;
        return new Offer.Length(CALENDAR_LENGTHS.get(row.get(NewJerseyColumns.CALENDAR_LENGTH)), known, known);
    }

    /// A total is quoted as it stands, also where its parts make another sum. A total of 0 is not "free": it stands
    /// where the form was not filled in (apprenticeships, services paid by an agency, college courses that do cost), so
    /// it is absent, and with it parts that are all 0.
    private Offer.Cost cost() throws BrokenRow {
        var total = Cells.number(row, NewJerseyColumns.TOTAL);
        var parts = new Offer.Cost(total == null || total.signum() == 0 ? null : total,
                Cells.number(row, NewJerseyColumns.TUITION), Cells.number(row, NewJerseyColumns.FEES),
                Cells.number(row, NewJerseyColumns.BOOKS), Cells.number(row, NewJerseyColumns.SUPPLIES),
                Cells.number(row, NewJerseyColumns.OTHER), USD);
        return parts.total() == null && sum(parts).signum() == 0 ? Offer.Cost.UNKNOWN : parts;
    }

    /// Of the parts that are given.
    static BigDecimal sum(Offer.Cost cost) {
        return Stream.of(cost.tuition(), cost.fees(), cost.booksAndMaterials(), cost.suppliesAndTools(), cost.other())
                .filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
