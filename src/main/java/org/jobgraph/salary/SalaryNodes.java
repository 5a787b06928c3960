package org.jobgraph.salary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.jobgraph.graphql.BatchLoader;
import org.jobgraph.graphql.Batches;
import org.jobgraph.graphql.NodeFinder;

/// Wages by their ids.
@ApplicationScoped
class SalaryNodes {

    private final BatchLoader<Long, Salary> byId;

    SalaryNodes(Salaries salaries) {
        this.byId = salaries::byId;
    }

    @Produces
    @Singleton
    NodeFinder salaries() {
        return new NodeFinder("Salary", key -> Batches.load(byId, Long.valueOf(key)));
    }
}
