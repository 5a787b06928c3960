package org.jobgraph.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/// Training programs in the database, with what hangs on them. One statement each, however many slugs.
@ApplicationScoped
public class TrainingPrograms implements PanacheRepositoryBase<TrainingProgram, String> {

    private static final String BY_SLUG = "select * from training_program where slug = any(cast(:slugs as text[]))";

    private static final String AWARDS = """
            select * from training_award where program_slug = any(cast(:slugs as text[]))
            order by year desc nulls last, name, awarded_by""";

    // What is published comes first, then the editors' order of roles.
    private static final String ROLES = """
            select t.* from training_program_role t join role r on r.slug = t.role_slug
            where t.program_slug = any(cast(:slugs as text[])) order by t.origin desc, r.ordinal""";

    /// The programs of some slugs; a slug that nothing has is left out.
    public Map<String, TrainingProgram> bySlug(Set<String> slugs) {
        return of(slugs, BY_SLUG, TrainingProgram.class).stream()
                .collect(toMap(program -> program.slug, Function.identity()));
    }

    /// The awards of some programs, the newest first.
    Map<String, List<TrainingAward>> awards(Set<String> programs) {
        return of(programs, AWARDS, TrainingAward.class).stream().collect(groupingBy(award -> award.programSlug));
    }

    /// The roles that some programs prepare for.
    Map<String, List<ProgramRole>> roles(Set<String> programs) {
        return of(programs, ROLES, ProgramRole.class).stream().collect(groupingBy(role -> role.programSlug));
    }

    // A slug of a client may have a character that the database refuses, and no slug has.
    private <T> List<T> of(Set<String> slugs, String sql, Class<T> type) {
        @Nullable
        String[] clean = slugs.stream().filter(slug -> slug.indexOf('\0') < 0).toArray(String[]::new);
        return getSession().createNativeQuery(sql, type).setParameter("slugs", clean).getResultList();
    }
}
