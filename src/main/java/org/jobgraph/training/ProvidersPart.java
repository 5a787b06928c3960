package org.jobgraph.training;

import java.sql.SQLException;

import jakarta.inject.Singleton;

import org.jobgraph.graphql.Row;
import org.jobgraph.snapshot.Part;
import org.jobgraph.snapshot.Tables;

/// Reads who trains.
@Singleton
public class ProvidersPart implements Part<Providers> {

    @Override
    public Class<Providers> type() {
        return Providers.class;
    }

    // The order of V15, so that it does not depend on the database's locale.
    @Override
    public Providers read(Tables tables) {
        return Providers.of(tables.list("""
                select slug, external_id, name, homepage, description, city_slug, city_name, state, licences, document_id
                from provider order by lower(name collate "pg_c_utf8"), slug collate "C\"""", ProvidersPart::provider));
    }

    private static Provider provider(Row row) throws SQLException {
        var provider = new Provider();
        provider.slug = row.text();
        provider.externalId = row.textOrNull();
        provider.name = row.text();
        provider.homepage = row.textOrNull();
        provider.description = row.textOrNull();
        provider.citySlug = row.textOrNull();
        provider.cityName = row.textOrNull();
        provider.state = row.textOrNull();
        provider.authorities = row.array();
        provider.documentId = row.number();
        return provider;
    }
}
