package org.jobgraph.salary;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A figure as a publication rounds it.
@Description("A figure as a publication rounds it, beside (never instead of) the official one.")
public class QuotedFigure {

    @Ignore
    public Integer key;

    @Ignore
    public String citySlug;

    @Ignore
    public String areaCode;

    @Ignore
    public String occupationCode;

    @NonNull
    @Description("What is measured.")
    public Measure measure;

    @NonNull
    @Description("The figure: persons, or an amount of `currency` a year.")
    public BigDecimal value;

    @Description("Currency of an amount, ISO 4217; null for a number of people.")
    public @Nullable String currency;

    @NonNull
    @Description("How exactly the publication puts it.")
    public Qualifier qualifier;

    @Description("The place among all metropolitan areas that the publication gives it; null when it gives none.")
    public @Nullable String standing;

    @Description("The date that it is of; null when the publication does not say.")
    public @Nullable LocalDate asOf;

    @Ignore
    public Integer documentId;

    /// What is measured.
    @Description("What a quoted figure measures.")
    public enum Measure {
        @Description("People employed.")
        EMPLOYMENT, @Description("Mean wage a year.")
        ANNUAL_MEAN_WAGE
    }

    /// How exactly it is put.
    @Description("How exactly a publication puts a figure.")
    public enum Qualifier {
        @Description("As it is.")
        EXACTLY, @Description("Rounded up or down.")
        ABOUT, @Description("A little less than the figure.")
        ALMOST, @Description("Above the figure.")
        MORE_THAN
    }
}
