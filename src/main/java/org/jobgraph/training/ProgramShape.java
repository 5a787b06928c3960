package org.jobgraph.training;

/// The conditions that a filter names. Filters of one shape share a statement, in which each condition is one that an
/// index can answer.
record ProgramShape(boolean role, boolean roleOrigin, boolean provider, boolean city, boolean kind) {

    private static final String KEYS = """
            unnest(cast(:places as int[]), cast(:roles as text[]), cast(:origins as text[]),
                cast(:providers as text[]), cast(:cities as text[]), cast(:kinds as text[]),
                cast(:names as text[]), cast(:slugs as text[]), cast(:sizes as int[]))
                as k(place, role, origin, provider, city, kind, name, slug, size)""";

    static ProgramShape of(TrainingProgramFilter filter) {
        return new ProgramShape(filter.role() != null, filter.roleOrigin() != null, filter.provider() != null,
                filter.city() != null, filter.kind() != null);
    }

    /// The statement that fetches a page for each key.
    String pages() {
        // The same order from the table whose index begins with the condition.
        var order = role ? "r.name_order, r.program_slug collate \"C\"" : "p.name_order, p.slug collate \"C\"";
        return """
                select k.place as place, p.* from %s
                cross join lateral (select p.* from %s
                    and (%s) > (k.name collate "C", k.slug collate "C")
                    order by %s limit k.size) p
                order by k.place, p.name_order, p.slug collate "C\"""".formatted(KEYS, programs(true), order, order);
    }

    /// The statement that counts what each key is a page of.
    String counts() {
        return "select k.place, c.programs from %s cross join lateral (select count(*) as programs from %s) c"
                .formatted(KEYS, programs(provider || city || kind));
    }

    /// @param whole whether columns of the program itself are needed
    private String programs(boolean whole) {
        return (role ? ofRole(whole) : "training_program p where true")
                + (roleOrigin ? origin() : "")
                + (provider ? " and p.provider_slug = k.provider" : "")
                + (city ? " and p.provider_slug in (select v.slug from provider v where v.city_slug = k.city)" : "")
                + (kind ? " and p.kind = k.kind" : "");
    }

    private static String ofRole(boolean whole) {
        return "training_program_role r" + (whole ? " join training_program p on p.slug = r.program_slug" : "")
                + " where r.role_slug = k.role";
    }

    private String origin() {
        return role
                ? " and r.origin = k.origin"
                : " and exists (select from training_program_role r where r.program_slug = p.slug and r.origin = k.origin)";
    }
}
