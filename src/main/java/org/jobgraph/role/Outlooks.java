package org.jobgraph.role;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jobgraph.snapshot.Snapshots;
import org.jobgraph.source.Provenances;
import org.jspecify.annotations.Nullable;

/// Makes outlooks of what publications quote and of official projections.
@ApplicationScoped
class Outlooks {

    private final Snapshots snapshots;
    private final Provenances provenances;

    Outlooks(Snapshots snapshots, Provenances provenances) {
        this.snapshots = snapshots;
        this.provenances = provenances;
    }

    /// What publications quote for a role.
    Stream<Outlook> quoted(Role role) {
        return roles().quotedOutlooks().getOrDefault(role.slug, List.of()).stream().map(row -> new Outlook(
                row.occupationCodes().stream().map(this::occupation).toList(), row.fromYear(), row.toYear(), null, null,
                row.changePercent(), row.averageChangePercent(), row.annualOpenings(), null, null, row.drivers(),
                provenances.of(row.documentId())));
    }

    /// The newest official projection of each of a role's occupations.
    Stream<Outlook> official(Role role) {
        return roles().occupationsOf(role).stream().map(row -> official(row.occupationCode))
                .filter(outlook -> outlook != null);
    }

    /// The newest official projection of an occupation; null when there is none.
    @Nullable
    Outlook official(String code) {
        var row = roles().projections().get(code);
        return row == null
                ? null
                : new Outlook(List.of(occupation(code)), row.fromYear(), row.toYear(), row.employmentFrom(),
                        row.employmentTo(), row.changePercent(), roles().averageChange(row), row.annualOpenings(),
                        row.selfEmployedPercent(), row.education(), List.of(), provenances.of(row.documentId()));
    }

    private Occupation occupation(String code) {
        var known = snapshots.part(Occupations.class).find(code, null);
        return known == null ? Occupation.unlisted(Taxonomy.SOC_2018, code, OccupationLevel.DETAILED, null) : known;
    }

    private Roles roles() {
        return snapshots.part(Roles.class);
    }
}
