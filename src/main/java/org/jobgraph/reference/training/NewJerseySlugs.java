package org.jobgraph.reference.training;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jobgraph.source.Publisher;

/// Slugs that programs of the list have since an earlier import, by the list's number, and slugs of providers that are
/// taken by others.
record NewJerseySlugs(Map<String, String> programs, Set<String> takenProviders) {

    static NewJerseySlugs in(Connection connection) throws SQLException {
        var programs = new HashMap<String, String>();
        var taken = new HashSet<String>();
        try (var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("""
                    select p.external_id, p.slug from training_program p join document d on d.id = p.document_id
                    where d.source_slug = '%s' and p.external_id is not null"""
                    .formatted(Publisher.NEW_JERSEY_TRAINING.slug()))) {
                while (rows.next()) {
                    programs.put(rows.getString(1), rows.getString(2));
                }
            }
            try (var rows = statement.executeQuery("""
                    select p.slug from provider p join document d on d.id = p.document_id
                    where d.source_slug <> '%s'""".formatted(Publisher.NEW_JERSEY_TRAINING.slug()))) {
                while (rows.next()) {
                    taken.add(rows.getString(1));
                }
            }
        }
        return new NewJerseySlugs(programs, taken);
    }

    /// The offers with the slugs that they had, and providers set apart from others of the same name.
    List<Offer> keep(List<Offer> offers) {
        return offers.stream().map(this::keep).toList();
    }

    private Offer keep(Offer offer) {
        var provider = offer.provider();
        var slug = takenProviders.contains(provider.slug()) ? provider.slug() + "-nj" : provider.slug();
        var program = offer.program();
        var held = programs.getOrDefault(String.valueOf(program.externalId()), program.slug());
        return offer.with(provider.with(slug), program.with(held));
    }
}
