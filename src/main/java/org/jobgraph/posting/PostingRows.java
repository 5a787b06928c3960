package org.jobgraph.posting;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jobgraph.company.Company;
import org.jobgraph.graphql.Row;
import org.jobgraph.role.PayPeriod;

/// The columns of a posting `p`, and of what stands beside it in the same row, and how they are read. A posting that names
/// several places has as many rows.
///
/// @param postings by place of the asked key, in the order of the rows
/// @param companies of the postings
/// @param locations of each posting by its key
record PostingRows(Map<Integer, List<JobPosting>> postings, Map<Long, Company> companies,
        Map<Long, List<PostingLocation>> locations) {

    private static final String POSTING = """
            p.id, p.source_slug, p.board, p.external_id, p.requisition_id, p.company_id, p.title, p.url, p.apply_url, p.department,
                p.team, p.language, p.employment_type, p.work_mode, p.work_mode_origin, p.role_slug, p.pay_min, p.pay_max,
                p.pay_currency, p.pay_period, p.pay_raw, p.pay_origin, p.annual_min, p.annual_max, p.annual_assumption, p.status,
                p.posted_at, p.source_updated_at, p.first_seen_at, p.last_verified_at, p.closed_at, p.newest_at""";

    private static final int POSTING_COLUMNS = POSTING.split(",", -1).length;

    PostingRows() {
        this(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /// What to select.
    static String columns(Beside beside) {
        return POSTING + (beside.company() ? ", c.slug, c.name, c.website" : "")
                + (beside.locations() ? ", l.ordinal, l.raw, l.city_id, l.country, l.origin" : "");
    }

    /// What to join to `p`.
    // A look-up for each row: the planner would rather read all companies than take twenty of them by their key.
    static String joins(Beside beside) {
        return (beside.company()
                ? "\ncross join lateral (select slug, name, website from company where id = p.company_id limit 1) c"
                : "")
                + (beside.locations() ? "\nleft join posting_location l on l.posting_id = p.id" : "");
    }

    /// What to order by at last.
    static String order(Beside beside) {
        return beside.locations() ? ", l.ordinal" : "";
    }

    /// Reads a row, whose first column is the place of the key that it belongs to.
    Integer read(Row row, Beside beside) throws SQLException {
        var place = row.number();
        var list = postings.computeIfAbsent(place, _ -> new ArrayList<>());
        var key = row.large();
        if (list.isEmpty() || list.getLast().key != key) {
            var posting = posting(row, key);
            list.add(posting);
            if (beside.company()) {
                company(row, posting.companyId);
            }
            if (beside.locations()) {
                // The same posting may stand in two lists.
                locations.put(key, new ArrayList<>());
            }
        } else {
            row.skip(POSTING_COLUMNS - 1 + (beside.company() ? 3 : 0));
        }
        if (beside.locations()) {
            location(row, key);
        }
        return place;
    }

    private void company(Row row, Long key) throws SQLException {
        var company = new Company();
        company.key = key;
        company.slug = row.text();
        company.name = row.text();
        company.website = row.textOrNull();
        companies.put(key, company);
    }

    private void location(Row row, Long posting) throws SQLException {
        var ordinal = row.largeOrNull();
        if (ordinal == null) {
            return;
        }
        var location = new PostingLocation();
        location.postingId = posting;
        location.ordinal = ordinal.shortValue();
        location.raw = row.text();
        location.cityId = row.largeOrNull();
        location.country = row.textOrNull();
        location.origin = row.constant(Origin.class);
        locations.computeIfAbsent(posting, _ -> new ArrayList<>()).add(location);
    }

    private static JobPosting posting(Row row, long key) throws SQLException {
        var posting = new JobPosting();
        posting.key = key;
        posting.sourceSlug = row.text();
        posting.board = row.text();
        posting.externalId = row.text();
        posting.requisitionId = row.textOrNull();
        posting.companyId = row.large();
        posting.title = row.text();
        posting.url = row.text();
        posting.applyUrl = row.textOrNull();
        posting.department = row.textOrNull();
        posting.team = row.textOrNull();
        posting.language = row.textOrNull();
        posting.employmentType = row.constant(EmploymentType.class);
        posting.workMode = row.constant(WorkMode.class);
        posting.workModeOrigin = row.constant(Origin.class);
        posting.roleSlug = row.textOrNull();
        pay(row, posting);
        posting.status = row.constant(PostingStatus.class);
        posting.postedAt = row.instantOrNull();
        posting.sourceUpdatedAt = row.instantOrNull();
        posting.firstSeenAt = row.instant();
        posting.lastVerifiedAt = row.instant();
        posting.closedAt = row.instantOrNull();
        posting.newestAt = row.instant();
        return posting;
    }

    private static void pay(Row row, JobPosting posting) throws SQLException {
        posting.payMin = row.decimalOrNull();
        posting.payMax = row.decimalOrNull();
        posting.payCurrency = row.textOrNull();
        posting.payPeriod = row.constantOrNull(PayPeriod.class);
        posting.payRaw = row.textOrNull();
        posting.payOrigin = row.constant(Origin.class);
        posting.annualMin = row.decimalOrNull();
        posting.annualMax = row.decimalOrNull();
        posting.annualAssumption = row.textOrNull();
    }
}
