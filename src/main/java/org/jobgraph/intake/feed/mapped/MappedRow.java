package org.jobgraph.intake.feed.mapped;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jobgraph.intake.feed.PlaceParts;
import org.jobgraph.intake.feed.PublishedMode;
import org.jobgraph.intake.feed.PublishedPay;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.Row;
import org.jobgraph.intake.feed.RowDraft;
import org.jobgraph.intake.feed.Texts;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// One row of a table, read as its mapping says.
record MappedRow(Mapping mapping, Cells cells) {

    static Row of(Mapping mapping, String place, Cells cells) {
        var row = new MappedRow(mapping, cells);
        if (!cells.isStorable()) {
            return new Row.Refused(place, row.text(MappedField.EXTERNAL_ID), Reason.UNREADABLE,
                    "a number of more than 100 digits");
        }
        var fault = row.fault();
        return fault == null
                ? row.row(place)
                : new Row.Refused(place, row.text(MappedField.EXTERNAL_ID), Reason.UNREADABLE, fault);
    }

    /// The first column that holds an object where text is expected, or null.
    private @Nullable String fault() {
        for (var column : mapping.columns().values()) {
            for (var name : column.names()) {
                var object = cells.objectIn(name);
                if (object != null) {
                    return name + ": text expected, found " + Texts.shortened(object.toString());
                }
            }
        }
        return null;
    }

    private Row row(String place) {
        return RowDraft.at(place, cells::payload).id(label(MappedField.EXTERNAL_ID), text(MappedField.EXTERNAL_ID))
                .title(label(MappedField.TITLE), text(MappedField.TITLE))
                .url(label(MappedField.URL), text(MappedField.URL))
                .posting(posting -> posting.board(text(MappedField.BOARD)).company(text(MappedField.COMPANY))
                        .companyWebsite(text(MappedField.COMPANY_WEBSITE)).applyUrl(text(MappedField.APPLY_URL))
                        .html(html()).requisitionId(text(MappedField.REQUISITION_ID))
                        .department(text(MappedField.DEPARTMENT)).team(text(MappedField.TEAM))
                        .language(text(MappedField.LANGUAGE)).employmentType(text(MappedField.EMPLOYMENT_TYPE))
                        .level(text(MappedField.LEVEL)).mode(new PublishedMode(text(MappedField.WORK_MODE), isRemote()))
                        .applicantPlaces(items(MappedField.APPLICANT_PLACES)).pay(pay()).places(places())
                        .postedAt(time(MappedField.POSTED_AT)).updatedAt(time(MappedField.UPDATED_AT))
                        .expiresAt(time(MappedField.EXPIRES_AT)));
    }

    private String label(MappedField field) {
        var column = mapping.columns().get(field);
        return column == null ? field.key() : String.join(" or ", column.names());
    }

    /// The text of a field: of its columns, all of which must say something, or what the mapping says for all rows.
    private @Nullable String text(MappedField field) {
        var column = mapping.columns().get(field);
        var text = column == null ? null : text(column, field.isOneValue() ? cells::first : cells::text);
        return text == null ? mapping.constants().get(field) : text;
    }

    private static @Nullable String text(Column column, Function<String, @Nullable String> cell) {
        if (column.names().size() == 1) {
            return cell.apply(column.names().getFirst());
        }
        var joined = new StringJoiner(column.joinedBy());
        for (var name : column.names()) {
            var part = cell.apply(name);
            if (part == null) {
                return null;
            }
            joined.add(part);
        }
        return joined.toString();
    }

    private List<String> items(MappedField field) {
        var column = mapping.columns().get(field);
        var items = column == null
                ? List.<String>of()
                : column.names().stream().flatMap(name -> cells.items(name, column.separator()).stream()).toList();
        var constant = mapping.constants().get(field);
        return items.isEmpty() && constant != null ? List.of(constant) : items;
    }

    private @Nullable String html() {
        var text = text(MappedField.DESCRIPTION);
        var column = mapping.columns().get(MappedField.DESCRIPTION);
        return text == null || column == null || !column.isPlain() ? text : paragraphs(text);
    }

    private static String paragraphs(String text) {
        return "<p>" + Entities.escape(text).replaceAll("\\R{2,}", "</p><p>").replaceAll("\\R", "<br>") + "</p>";
    }

    /// A flag that does not say yes says nothing.
    private boolean isRemote() {
        var column = mapping.columns().get(MappedField.REMOTE);
        var text = text(MappedField.REMOTE);
        var words = column == null ? Column.YES : column.trueWords();
        return text != null && words.contains(text.toLowerCase(Locale.ROOT));
    }

    private List<PublishedPlace> places() {
        var parts = new PlaceParts(text(MappedField.CITY), text(MappedField.REGION), text(MappedField.COUNTRY), null)
                .published(null);
        var places = items(MappedField.LOCATIONS).stream().map(PublishedPlace::of);
        return parts == null ? places.toList() : Stream.concat(Stream.of(parts), places).toList();
    }

    private @Nullable String time(MappedField field) {
        var column = mapping.columns().get(field);
        return column == null ? text(field) : column.times().iso(text(field));
    }

    /// Amounts that cannot be read go with the text, for whoever reads pay from text.
    private PublishedPay pay() {
        var min = amount(MappedField.PAY_MIN);
        var max = amount(MappedField.PAY_MAX);
        var own = text(MappedField.PAY_TEXT);
        var isUnread = isUnread(MappedField.PAY_MIN, min) || isUnread(MappedField.PAY_MAX, max);
        var currency = text(MappedField.PAY_CURRENCY);
        var period = text(MappedField.PAY_PERIOD);
        if (isUnread || (min == null && max == null)) {
            return own == null && !isUnread
                    ? PublishedPay.ABSENT
                    : PublishedPay.inWords(text(MappedField.PAY_MIN), text(MappedField.PAY_MAX), currency, period, own);
        }
        return new PublishedPay(List.of(new PublishedPay.Range(min, max, currency, period)), own);
    }

    private @Nullable BigDecimal amount(MappedField field) {
        var column = mapping.columns().get(field);
        return DeclaredAmount.of(text(field), column == null ? null : column.decimal());
    }

    private boolean isUnread(MappedField field, @Nullable BigDecimal amount) {
        return amount == null && text(field) != null;
    }
}
