package org.jobgraph.salary;

/// What the pages of a connection of wages are cut from.
sealed interface SalaryListing {

    /// An occupation's wages, area by area.
    record ByArea(AreaPageKey.Listing listing) implements SalaryListing {
    }

    /// Rows that match a filter.
    record Filtered(SalaryFilter filter) implements SalaryListing {
    }

    /// None: the role has no occupation.
    record Empty() implements SalaryListing {
    }
}
