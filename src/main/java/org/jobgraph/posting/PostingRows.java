package org.jobgraph.posting;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jobgraph.company.Company;
import org.jobgraph.graphql.Row;
import org.jobgraph.role.PayPeriod;
import org.jspecify.annotations.Nullable;

/// The columns of a posting `p`, and of what stands beside it in the same row, and how they are read. A posting that names
/// several places has as many rows.
final class PostingRows {

    private static final String BASE = """
            p.id, p.source_slug, p.board, p.external_id, p.company_id, p.title, p.role_slug, p.newest_at""";

    /// A run that saw all of a board says so once, not in each of its postings.
    static final String VERIFIED = """
            case p.status when 'OPEN' then greatest(p.last_verified_at, (select b.seen_at from board_sighting b
            where b.source_slug = p.source_slug and b.board = p.board)) else p.last_verified_at end""";

    private static final int BASE_COUNT = BASE.split(",").length;

    private final Map<Integer, List<JobPosting>> postings = new HashMap<>();
    private final Map<Long, Company> companies = new HashMap<>();
    private final Map<Long, List<PostingLocation>> locations = new HashMap<>();
    private final Set<Columns> columns;
    private final int beforeLocation;

    /// @param asked what the rows are to have besides the columns that all have
    PostingRows(Iterable<Set<Columns>> asked) {
        this.columns = Columns.of(asked);
        // After the posting's key.
        this.beforeLocation = BASE_COUNT - 1
                + columns.stream().filter(each -> each != Columns.LOCATIONS).mapToInt(Columns::count).sum();
    }

    /// Puts what to select, to join to `p` and to order by at last into a statement.
    // A look-up for each row: the planner would rather read all companies than take twenty of them by their key.
    static String complete(String sql, Set<Columns> columns) {
        var selected = Stream.concat(Stream.of(BASE), Columns.of(List.of(columns)).stream().map(Columns::sql))
                .collect(Collectors.joining(", "));
        return sql.replace("{columns}", selected)
                .replace("{company}", columns.contains(Columns.COMPANY)
                        ? "cross join lateral (select slug, name, website from company where id = p.company_id limit 1) c"
                        : "")
                .replace("{locations}", columns.contains(Columns.LOCATIONS)
                        ? "left join posting_location l on l.posting_id = p.id"
                        : "")
                .replace("{ordinal}", columns.contains(Columns.LOCATIONS) ? ", l.ordinal" : "");
    }

    /// The postings of an asked key by its place, in the order of the rows.
    List<JobPosting> postings(int place) {
        return postings.getOrDefault(place, List.of());
    }

    /// Employers of all postings by their key.
    Map<Long, Company> companies() {
        return companies;
    }

    /// Places of each posting by its key.
    Map<Long, List<PostingLocation>> locations() {
        return locations;
    }

    Set<Columns> columns() {
        return columns;
    }

    /// Reads a row, whose first column is the place of the key that it belongs to.
    Integer read(Row row) throws SQLException {
        var place = row.number();
        var list = postings.computeIfAbsent(place, _ -> new ArrayList<>());
        var key = row.large();
        if (list.isEmpty() || list.getLast().key != key) {
            list.add(posting(row, key));
        } else {
            row.skip(beforeLocation);
        }
        if (columns.contains(Columns.LOCATIONS)) {
            location(row, key);
        }
        return place;
    }

    private JobPosting posting(Row row, long key) throws SQLException {
        var posting = new JobPosting();
        posting.key = key;
        posting.sourceSlug = row.text();
        posting.board = row.text();
        posting.externalId = row.text();
        posting.companyId = row.large();
        posting.title = row.text();
        posting.roleSlug = row.textOrNull();
        posting.newestAt = row.instant();
        for (var each : columns) {
            switch (each) {
                case LINKS -> links(row, posting);
                case WORK -> work(row, posting);
                case PAY -> pay(row, posting);
                case LIFE -> life(row, posting);
                case COMPANY -> company(row, posting.companyId);
                // The same posting may stand in two lists.
                case LOCATIONS -> locations.put(key, new ArrayList<>());
            }
        }
        return posting;
    }

    private static void links(Row row, JobPosting posting) throws SQLException {
        posting.requisitionId = row.textOrNull();
        posting.url = row.text();
        posting.applyUrl = row.textOrNull();
        posting.department = row.textOrNull();
        posting.team = row.textOrNull();
        posting.language = row.textOrNull();
        posting.languageOrigin = row.constant(Origin.class);
    }

    private static void work(Row row, JobPosting posting) throws SQLException {
        posting.employmentType = row.constant(EmploymentType.class);
        posting.employmentTypeOrigin = row.constant(Origin.class);
        posting.workMode = row.constant(WorkMode.class);
        posting.workModeOrigin = row.constant(Origin.class);
        posting.seniority = row.constant(Seniority.class);
        posting.seniorityOrigin = row.constant(Origin.class);
        posting.applicantCountries = row.texts();
        posting.applicantCountriesOrigin = row.constant(Origin.class);
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

    private static void life(Row row, JobPosting posting) throws SQLException {
        posting.status = row.constant(PostingStatus.class);
        posting.postedAt = row.instantOrNull();
        posting.sourceUpdatedAt = row.instantOrNull();
        posting.firstSeenAt = row.instant();
        posting.lastVerifiedAt = row.instant();
        posting.closedAt = row.instantOrNull();
        posting.expiresAt = row.instantOrNull();
    }

    private void company(Row row, long key) throws SQLException {
        var company = new Company();
        company.key = key;
        company.slug = row.text();
        company.name = row.text();
        company.website = row.textOrNull();
        companies.put(key, company);
    }

    private void location(Row row, long posting) throws SQLException {
        @Nullable
        Long ordinal = row.largeOrNull();
        if (ordinal == null) {
            return;
        }
        var location = new PostingLocation();
        location.postingId = posting;
        location.ordinal = ordinal.shortValue();
        location.raw = row.text();
        location.cityId = row.largeOrNull();
        location.metroCode = row.textOrNull();
        location.country = row.textOrNull();
        location.origin = row.constant(Origin.class);
        locations.computeIfAbsent(posting, _ -> new ArrayList<>()).add(location);
    }
}
