package org.jobgraph.training;

import static org.jobgraph.training.Payback.Unavailable.COST_NOT_PUBLISHED;
import static org.jobgraph.training.Payback.Unavailable.NO_ROLE;
import static org.jobgraph.training.Payback.Unavailable.OTHER_CURRENCY;
import static org.jobgraph.training.Payback.Unavailable.WAGE_NOT_PUBLISHED;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;

import org.jobgraph.graphql.BatchLoader;
import org.jobgraph.graphql.Batches;
import org.jobgraph.place.Area;
import org.jobgraph.place.Places;
import org.jobgraph.role.Roles;
import org.jobgraph.salary.Salaries;
import org.jobgraph.salary.Salary;
import org.jobgraph.salary.SalaryKey;
import org.jobgraph.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;

/// Works out paybacks: the wages of all programs of a wave come with one statement.
@ApplicationScoped
class Paybacks {

    private static final String ALL_OCCUPATIONS = "00-0000";
    private static final String WAGES_CURRENCY = "USD";

    private final Snapshots snapshots;
    private final ProgramRoles roles;
    private final BatchLoader<SalaryKey, Salary> wages;

    Paybacks(Snapshots snapshots, ProgramRoles roles, Salaries salaries) {
        this.snapshots = snapshots;
        this.roles = roles;
        this.wages = salaries::byKey;
    }

    /// @param role slug of one of the program's; null for the first
    /// @param area code; null for the provider's metro or else the nation
    CompletionStage<Payback> of(TrainingProgram program, @Nullable String role, @Nullable String area) {
        if (program.total == null) {
            return none(COST_NOT_PUBLISHED);
        }
        if (!WAGES_CURRENCY.equals(program.currency)) {
            return none(OTHER_CURRENCY);
        }
        var areas = area == null ? areas(program) : List.of(area);
        return roles.of(program).thenCompose(found -> {
            var occupation = occupation(found, role);
            return occupation == null ? none(NO_ROLE) : among(program, occupation, areas);
        });
    }

    private CompletionStage<Payback> among(TrainingProgram program, String occupation, List<String> areas) {
        CompletionStage<List<Raise>> raises = CompletableFuture.completedFuture(List.of());
        for (var area : areas) {
            raises = raises.thenCombine(raise(area, occupation), Paybacks::add);
        }
        return raises.thenApply(found -> found.stream().filter(Raise::isKnown).findFirst()
                .map(raise -> raise.payback(program)).orElseGet(() -> Payback.none(WAGE_NOT_PUBLISHED)));
    }

    private CompletionStage<Raise> raise(String area, String occupation) {
        return Batches.load(wages, new SalaryKey(area, occupation, null))
                .thenCombine(Batches.load(wages, new SalaryKey(area, ALL_OCCUPATIONS, null)), Raise::new);
    }

    /// The surest occupation of a role.
    private @Nullable String occupation(List<ProgramRole> found, @Nullable String asked) {
        var known = snapshots.part(Roles.class);
        return found.stream().filter(row -> asked == null || asked.equals(row.roleSlug))
                .flatMap(row -> known.role(row.roleSlug).stream())
                .flatMap(role -> known.occupationsOf(role).stream().limit(1)).findFirst().map(row -> row.occupationCode)
                .orElse(null);
    }

    private List<String> areas(TrainingProgram program) {
        return snapshots.part(Providers.class).provider(program.providerSlug).map(provider -> provider.citySlug)
                .flatMap(snapshots.part(Places.class)::city).map(city -> city.metroCode)
                .map(metro -> List.of(metro, Area.NATION)).orElse(List.of(Area.NATION));
    }

    private static List<Raise> add(List<Raise> raises, Raise raise) {
        var more = new ArrayList<>(raises);
        more.add(raise);
        return more;
    }

    private static CompletionStage<Payback> none(Payback.Unavailable reason) {
        return CompletableFuture.completedFuture(Payback.none(reason));
    }
}
