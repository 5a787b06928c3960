package org.jobgraph.posting;

import org.eclipse.microprofile.graphql.Description;

/// Why a pay cannot be placed.
@Description("Why a pay cannot be placed among official wages.")
public enum NoPayContext {
    @Description("The posting says nothing of pay.")
    NO_PAY, @Description("Its pay cannot be taken for a year: nobody says for what time it is.")
    NO_PERIOD, @Description("Nobody says in what currency its pay is.")
    NO_CURRENCY, @Description("Its pay is not in US dollars, as official wages are.")
    OTHER_CURRENCY, @Description("It names no place in a metropolitan area of the United States.")
    NO_METRO, @Description("No official occupation is known for it with a confidence of 0.5 or more.")
    NO_OCCUPATION, @Description("No wages of its occupations were imported for the metropolitan area.")
    NO_WAGES, @Description("The publisher has withheld every percentile.")
    WAGE_NOT_RELEASED, @Description("Its pay may be above or below a percentile of which only a lower bound is published.")
    TOP_CODED
}
