package org.jobgraph.reference.training;

import static org.jobgraph.reference.training.OwnColumns.AWARDS;
import static org.jobgraph.reference.training.OwnColumns.CERTIFICATE_OF_COMPLETION;
import static org.jobgraph.reference.training.OwnColumns.CIP;
import static org.jobgraph.reference.training.OwnColumns.COST;
import static org.jobgraph.reference.training.OwnColumns.CURRENCY;
import static org.jobgraph.reference.training.OwnColumns.CURRICULUM;
import static org.jobgraph.reference.training.OwnColumns.DESCRIPTION;
import static org.jobgraph.reference.training.OwnColumns.DURATION;
import static org.jobgraph.reference.training.OwnColumns.FORMATS;
import static org.jobgraph.reference.training.OwnColumns.FREE_RETAKE_MONTHS;
import static org.jobgraph.reference.training.OwnColumns.HOURS_MAX;
import static org.jobgraph.reference.training.OwnColumns.HOURS_MIN;
import static org.jobgraph.reference.training.OwnColumns.KIND;
import static org.jobgraph.reference.training.OwnColumns.MENTORING_SESSIONS;
import static org.jobgraph.reference.training.OwnColumns.NAME;
import static org.jobgraph.reference.training.OwnColumns.PREREQUISITES;
import static org.jobgraph.reference.training.OwnColumns.PROVIDER;
import static org.jobgraph.reference.training.OwnColumns.PROVIDER_CITY;
import static org.jobgraph.reference.training.OwnColumns.PROVIDER_NAME;
import static org.jobgraph.reference.training.OwnColumns.ROLES;
import static org.jobgraph.reference.training.OwnColumns.SCHEDULES;
import static org.jobgraph.reference.training.OwnColumns.SKILLS;
import static org.jobgraph.reference.training.OwnColumns.SLUG;
import static org.jobgraph.reference.training.OwnColumns.URL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.jobgraph.reference.staging.Slug;
import org.jobgraph.reference.table.BrokenRow;
import org.jobgraph.reference.table.Column;
import org.jobgraph.reference.table.Row;
import org.jspecify.annotations.Nullable;

/// A row of the documented CSV, judged.
record OwnRow(Row row, Known known) {

    private static final Pattern SLUG_SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CURRENCY_SHAPE = Pattern.compile("[A-Z]{3}");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s/]\\S*");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int AWARD_PARTS = 3;

    /// The program that the row offers.
    ///
    /// @throws BrokenRow with the first cell that is not right
    Offer offer() throws BrokenRow {
        var provider = new Offer.Provider(slug(PROVIDER, row.require(PROVIDER)), null, row.require(PROVIDER_NAME), null, null,
                null, city(), List.of());
        return new Offer(row.place().line(), provider, program(provider), roles(), awards());
    }

    private Offer.Program program(Offer.Provider provider) throws BrokenRow {
        var name = row.require(NAME);
        var given = row.get(SLUG);
        var slug = given.isEmpty() ? Slug.of(provider.slug() + " " + name) : slug(SLUG, given);
        var content = new Offer.Content(Cells.list(row, FORMATS), Cells.list(row, SCHEDULES), Cells.list(row, CURRICULUM),
                Cells.list(row, SKILLS));
        var terms = new Offer.Terms(Cells.text(row, PREREQUISITES), Cells.small(row, MENTORING_SESSIONS),
                Cells.small(row, FREE_RETAKE_MONTHS), Cells.flag(row, CERTIFICATE_OF_COMPLETION));
        return new Offer.Program(slug, null, name, kind(), Cells.text(row, DESCRIPTION), length(), content, terms, cost(),
                row.get(CIP).isEmpty() ? null : CipCode.in(row, CIP), url());
    }

    private static String slug(Column column, String text) throws BrokenRow {
        if (!SLUG_SHAPE.matcher(text).matches()) {
            throw new BrokenRow(column, text, "expected lower-case letters and digits with hyphens between");
        }
        return text;
    }

    private @Nullable String city() throws BrokenRow {
        var city = row.get(PROVIDER_CITY);
        if (!city.isEmpty() && !known.cities().contains(city)) {
            throw new BrokenRow(PROVIDER_CITY, city, "no city has this slug");
        }
        return city.isEmpty() ? null : city;
    }

    private Offer.Length length() throws BrokenRow {
        var least = Cells.number(row, HOURS_MIN);
        var most = Cells.number(row, HOURS_MAX);
        if (least != null && most != null && least.compareTo(most) > 0) {
            throw new BrokenRow(HOURS_MAX, row.get(HOURS_MAX), "must not be below hours_min, " + row.get(HOURS_MIN));
        }
        return new Offer.Length(Cells.text(row, DURATION), least, most);
    }

    /// Readers make a link of it.
    private @Nullable String url() throws BrokenRow {
        var url = row.get(URL);
        if (!url.isEmpty() && !ADDRESS.matcher(url).matches()) {
            throw new BrokenRow(URL, url, "expected an http or https address");
        }
        return url.isEmpty() ? null : url;
    }

    private Offer.Kind kind() throws BrokenRow {
        var text = row.get(KIND);
        if (text.isEmpty()) {
            return Offer.Kind.UNKNOWN;
        }
        for (var kind : Offer.Kind.values()) {
            if (kind.name().equals(text)) {
                return kind;
            }
        }
        throw new BrokenRow(KIND, text, "expected one of " + Arrays.toString(Offer.Kind.values()));
    }

    private Offer.Cost cost() throws BrokenRow {
        var total = Cells.number(row, COST);
        var currency = row.get(CURRENCY);
        if (total == null && currency.isEmpty()) {
            return Offer.Cost.UNKNOWN;
        }
        if (!CURRENCY_SHAPE.matcher(currency).matches()) {
            throw new BrokenRow(CURRENCY, currency, "expected three capital letters (ISO 4217) beside a cost");
        }
        return new Offer.Cost(total, null, null, null, null, null, currency);
    }

    private List<String> roles() throws BrokenRow {
        var roles = Cells.list(row, ROLES);
        for (var role : roles) {
            if (!known.roles().contains(role)) {
                throw new BrokenRow(ROLES, role, "no role has this slug");
            }
        }
        return roles;
    }

    private List<Offer.Award> awards() throws BrokenRow {
        var awards = new ArrayList<Offer.Award>();
        for (var item : Cells.list(row, AWARDS)) {
            var parts = item.split(";", -1);
            if (parts.length != AWARD_PARTS || parts[0].isBlank() || parts[1].isBlank()
                    || !(parts[2].isBlank() || YEAR.matcher(parts[2].strip()).matches())) {
                throw new BrokenRow(AWARDS, item, "expected name;by;year");
            }
            awards.add(new Offer.Award(parts[0].strip(), parts[1].strip(),
                    parts[2].isBlank() ? null : Integer.valueOf(parts[2].strip())));
        }
        return awards;
    }
}
