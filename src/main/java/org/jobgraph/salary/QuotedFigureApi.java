package org.jobgraph.salary;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jobgraph.place.Area;
import org.jobgraph.place.City;
import org.jobgraph.place.Metro;
import org.jobgraph.place.Places;
import org.jobgraph.role.Occupation;
import org.jobgraph.role.OccupationLevel;
import org.jobgraph.role.Occupations;
import org.jobgraph.role.Taxonomy;
import org.jobgraph.snapshot.Snapshots;
import org.jobgraph.source.Provenance;
import org.jobgraph.source.Provenances;
import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.annotations.RegisterForReflection;

/// Figures that publications quote, beside the official ones.
@GraphQLApi
@RegisterForReflection
public class QuotedFigureApi {

    private final Snapshots snapshots;
    private final Provenances provenances;

    QuotedFigureApi(Snapshots snapshots, Provenances provenances) {
        this.snapshots = snapshots;
        this.provenances = provenances;
    }

    @NonNull
    @Description("Figures that publications name the city with; each says which area it is of.")
    public List<@NonNull QuotedFigure> quotedFigures(@Source City city) {
        return snapshots.part(QuotedFigures.class).byCity().getOrDefault(city.slug, List.of());
    }

    @NonNull
    @Description("Figures that publications quote for it, beside the official ones.")
    public List<@NonNull QuotedFigure> quotedFigures(@Source Metro metro) {
        return snapshots.part(QuotedFigures.class).byArea().getOrDefault(metro.code, List.of());
    }

    @Description("The area that it is of; null when its code is of no known area.")
    public @Nullable Area area(@Source QuotedFigure figure) {
        return snapshots.part(Places.class).area(figure.areaCode);
    }

    @NonNull
    @Description("The occupation that it is of.")
    public Occupation occupation(@Source QuotedFigure figure) {
        var known = snapshots.part(Occupations.class).find(figure.occupationCode, null);
        return known == null
                ? Occupation.unlisted(Taxonomy.SOC_2018, figure.occupationCode, OccupationLevel.DETAILED, null)
                : known;
    }

    @NonNull
    @Description("Where it was read.")
    public Provenance provenance(@Source QuotedFigure figure) {
        return provenances.of(figure.documentId);
    }
}
