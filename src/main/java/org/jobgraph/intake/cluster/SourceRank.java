package org.jobgraph.intake.cluster;

import java.util.Locale;
import java.util.Set;

import org.jobgraph.intake.feed.Plain;
import org.jspecify.annotations.Nullable;

/// How near to the employer a source is; the nearest tells the most of a job.
public enum SourceRank {
    /// The system that the employer takes applications in.
    EMPLOYER_SYSTEM,
    /// A page of the employer that describes the job for search engines.
    COMPANY_PAGE,
    /// Whoever collects the postings of others.
    AGGREGATOR;

    private static final Set<String> SYSTEMS = Set.of("ashby", "ashbyhq", "greenhouse", "lever", "smartrecruiters", "workable",
            "recruitee", "personio", "workday", "myworkdayjobs", "icims", "teamtailor", "bamboohr", "jobvite", "taleo",
            "successfactors", "ats", "employer");

    private static final Set<String> AGGREGATORS = Set.of("indeed", "linkedin", "ziprecruiter", "glassdoor", "adzuna",
            "monster", "jooble", "simplyhired", "careerbuilder", "dice", "talent", "aggregator", "syndication", "mapped", "rss",
            "atom", "feed", "csv", "json", "agency", "staffing", "jobboard", "board");

    /// By the format that its postings come in.
    public static SourceRank ofFormat(String format) {
        var plain = format.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return plain.equals("jsonld") ? COMPANY_PAGE : SYSTEMS.contains(plain) ? EMPLOYER_SYSTEM : AGGREGATOR;
    }

    /// By a name that people give a source: "greenhouse", "company page", "an aggregator".
    public static SourceRank ofName(@Nullable String name) {
        var words = name == null ? Set.<String>of() : Set.copyOf(Plain.words(name));
        if (words.stream().anyMatch(AGGREGATORS::contains)) {
            return AGGREGATOR;
        }
        return words.stream().anyMatch(SYSTEMS::contains) ? EMPLOYER_SYSTEM : COMPANY_PAGE;
    }
}
