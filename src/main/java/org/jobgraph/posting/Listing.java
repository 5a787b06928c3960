package org.jobgraph.posting;

import org.jobgraph.company.Company;
import org.jobgraph.place.City;
import org.jobgraph.place.Metro;
import org.jobgraph.role.Role;

/// A list of open postings.
///
/// @param key of the city, metro, role or company; empty for all postings
public record Listing(Scope scope, String key) {

    static final Listing ALL = new Listing(Scope.ALL, "");

    static Listing of(City city) {
        return new Listing(Scope.CITY, city.key.toString());
    }

    static Listing of(Metro metro) {
        return new Listing(Scope.METRO, metro.code);
    }

    static Listing of(Role role) {
        return new Listing(Scope.ROLE, role.slug);
    }

    static Listing of(Company company) {
        return new Listing(Scope.COMPANY, company.key.toString());
    }
}
