package org.jobgraph.intake.evaluate.duplicates;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jobgraph.intake.cluster.Boilerplate;
import org.jobgraph.intake.cluster.Candidate;
import org.jobgraph.intake.cluster.Employer;
import org.jobgraph.intake.cluster.Hash;
import org.jobgraph.intake.cluster.Key;
import org.jobgraph.intake.cluster.Language;
import org.jobgraph.intake.cluster.Lifetime;
import org.jobgraph.intake.cluster.Lines;
import org.jobgraph.intake.cluster.Links;
import org.jobgraph.intake.cluster.Said;
import org.jobgraph.intake.cluster.SourceRank;
import org.jobgraph.intake.cluster.Title;
import org.jobgraph.intake.cluster.Whereabouts;
import org.jobgraph.intake.judge.Html;

/// A posting of a labelled file, as clustering would see it.
///
/// @param title as published
record Labelled(String title, Candidate candidate, Lines lines) {

    private static final Pattern TAG = Pattern.compile("<\\s*/?\\s*[a-zA-Z][^<>]*>");
    private static final List<String> TITLE = List.of("title", "job_title", "name", "position");
    private static final List<String> COMPANY = List.of("company", "employer", "company_name", "organization", "organisation");
    private static final List<String> PLACES = List.of("location", "locations", "place", "places", "city", "location_raw");
    private static final List<String> TEXT = List.of("description", "text", "body", "description_text", "description_html",
            "content", "html");
    private static final List<String> REQUISITION = List.of("requisition", "requisition_id", "req", "req_id", "reqid",
            "internal_job_id", "job_req_id");
    private static final List<String> SOURCE = List.of("source", "platform", "site", "ats", "provider");
    private static final List<String> BOARD = List.of("board", "board_name", "source_board");
    private static final List<String> URL = List.of("url", "link", "job_url", "posting_url", "absolute_url");
    private static final List<String> APPLY = List.of("apply_url", "apply", "application_url");
    private static final List<String> MODE = List.of("work_mode", "workmode", "remote", "workplace_type", "is_remote");
    private static final List<String> APPLICANTS = List.of("applicant_countries", "applicant_country", "remote_countries",
            "remote_country", "country");
    private static final List<String> LANGUAGE = List.of("language", "lang", "locale");
    private static final List<String> POSTED = List.of("posted", "posted_at", "date_posted", "posted_date", "published",
            "published_at", "first_seen", "first_seen_at", "date", "retrieval_date", "created_at");
    private static final List<String> CLOSED = List.of("closed", "closed_at", "date_closed", "removed_at", "last_seen");

    /// @param place of the posting in its file, for one that gives no id
    /// @throws IllegalArgumentException for a column that cannot be read; the message says which
    static Labelled of(Map<String, String> columns, String place) {
        var title = Fields.find(columns, TITLE);
        if (title == null) {
            throw new IllegalArgumentException("no title of posting " + place.charAt(place.length() - 1));
        }
        var published = text(columns, TEXT);
        var text = TAG.matcher(published).find() ? Html.of(published).text() : published;
        var employer = Employer.of(Fields.find(columns, COMPANY));
        var where = where(columns);
        var lines = Lines.of(text);
        var source = text(columns, SOURCE);
        var key = new Key(source.toLowerCase(Locale.ROOT), text(columns, BOARD) + "/" + employer.key(), place);
        var language = Fields.find(columns, LANGUAGE);
        var candidate = new Candidate(key, employer, Title.of(title, Candidate.besides(employer, where)), where,
                Candidate.requisition(Fields.find(columns, REQUISITION)),
                Links.names(Fields.find(columns, URL), Fields.find(columns, APPLY)), life(columns), SourceRank.ofName(source),
                null, null,
                language == null
                        ? Language.of(lines)
                        : language.substring(0, Math.min(2, language.length())).toLowerCase(Locale.ROOT),
                lines.text(), lines.characters());
        return new Labelled(title, candidate, lines);
    }

    private static Whereabouts where(Map<String, String> columns) {
        var mode = text(columns, MODE).toLowerCase(Locale.ROOT);
        var remote = List.of("remote", "true", "yes", "1", "fully remote").contains(mode);
        return Whereabouts.read(Arrays.asList(text(columns, PLACES).split("[;|\\n]", -1)), remote,
                remote ? Whereabouts.countries(text(columns, APPLICANTS)) : List.of());
    }

    private static Lifetime life(Map<String, String> columns) {
        return Lifetime.of(time(columns, POSTED), null, time(columns, CLOSED));
    }

    private static @org.jspecify.annotations.Nullable Instant time(Map<String, String> columns, List<String> names) {
        var written = Fields.find(columns, names);
        return written == null ? null : Moments.read(names.getFirst(), written);
    }

    private static String text(Map<String, String> columns, List<String> names) {
        var found = Fields.find(columns, names);
        return found == null ? "" : found;
    }

    /// What the board is known by among those of the file.
    String board() {
        return candidate.key().source() + "|" + candidate.key().board();
    }

    long titleHash() {
        return Hash.of(candidate.title().key());
    }

    Said said(Boilerplate boilerplate) {
        return Said.of(lines, boilerplate, candidate.employer());
    }
}
