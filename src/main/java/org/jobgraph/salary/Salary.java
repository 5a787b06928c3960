package org.jobgraph.salary;

import static org.jobgraph.salary.Measure.A_MEAN;
import static org.jobgraph.salary.Measure.A_MEDIAN;
import static org.jobgraph.salary.Measure.A_PCT10;
import static org.jobgraph.salary.Measure.A_PCT25;
import static org.jobgraph.salary.Measure.A_PCT75;
import static org.jobgraph.salary.Measure.A_PCT90;
import static org.jobgraph.salary.Measure.EMPLOYMENT;
import static org.jobgraph.salary.Measure.EMPLOYMENT_PRSE;
import static org.jobgraph.salary.Measure.H_MEAN;
import static org.jobgraph.salary.Measure.H_MEDIAN;
import static org.jobgraph.salary.Measure.H_PCT10;
import static org.jobgraph.salary.Measure.H_PCT25;
import static org.jobgraph.salary.Measure.H_PCT75;
import static org.jobgraph.salary.Measure.H_PCT90;
import static org.jobgraph.salary.Measure.JOBS_1000;
import static org.jobgraph.salary.Measure.LOCATION_QUOTIENT;
import static org.jobgraph.salary.Measure.MEAN_PRSE;
import static org.jobgraph.salary.Measure.PCT_RPT;
import static org.jobgraph.salary.Measure.PCT_TOTAL;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jobgraph.graphql.Node;
import org.jobgraph.graphql.NodeId;
import org.jobgraph.role.Occupation;
import org.jobgraph.role.OccupationLevel;
import org.jobgraph.role.PayPeriod;
import org.jobgraph.role.Taxonomy;
import org.jspecify.annotations.Nullable;

/// Official wages of one occupation in one area and year: a row of the Occupational Employment and Wage Statistics (OEWS).
@Entity
@Table(name = "wage")
@Immutable
@Description("Official wages and employment of one occupation in one area and May: a row of the Occupational Employment and Wage Statistics (OEWS) of the U.S. Bureau of Labor Statistics. Quoted, never repaired.")
public class Salary implements Node {

    @Id
    @Column(name = "id")
    @Ignore
    public Long key;

    @Column
    @Ignore
    public Integer documentId;

    @Column(columnDefinition = "int2")
    @NonNull
    @Description("Year whose May the estimate is of.")
    public Short year;

    @Column
    @Ignore
    public String areaCode;

    @Column
    @Ignore
    public String areaTitle;

    @Column(columnDefinition = "int2")
    @Ignore
    public @Nullable Short areaType;

    @Column
    @Ignore
    public @Nullable String primState;

    @Column
    @Ignore
    public @Nullable String naics;

    @Column
    @Ignore
    public @Nullable String naicsTitle;

    @Column
    @Ignore
    public @Nullable String industryGroup;

    @Column
    @Ignore
    public @Nullable String ownership;

    @Column
    @Enumerated(EnumType.STRING)
    @Ignore
    public Taxonomy taxonomy;

    @Column(length = 7)
    @JdbcTypeCode(SqlTypes.CHAR)
    @Ignore
    public String occupationCode;

    @Column
    @Ignore
    public @Nullable String occupationTitle;

    @Column
    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("How finely the row's occupation divides the labour market. A broad occupation with one member is published twice.")
    public OccupationLevel occupationGroup;

    @Column(length = 19)
    @JdbcTypeCode(SqlTypes.CHAR)
    @Ignore
    public String markers;

    @Column(name = "employment")
    @Ignore
    public @Nullable Integer employed;

    @Column
    @Ignore
    public @Nullable BigDecimal employmentPrse;

    @Column(name = "jobs_1000")
    @Ignore
    public @Nullable BigDecimal jobs1000;

    @Column(name = "location_quotient")
    @Ignore
    public @Nullable BigDecimal quotient;

    @Column
    @Ignore
    public @Nullable BigDecimal pctTotal;

    @Column
    @Ignore
    public @Nullable BigDecimal pctRpt;

    @Column(name = "h_mean")
    @Ignore
    public @Nullable BigDecimal hourlyMean;

    @Column(name = "a_mean")
    @Ignore
    public @Nullable BigDecimal annualMean;

    @Column
    @Ignore
    public @Nullable BigDecimal meanPrse;

    @Column(name = "h_pct10")
    @Ignore
    public @Nullable BigDecimal hourlyP10;

    @Column(name = "h_pct25")
    @Ignore
    public @Nullable BigDecimal hourlyP25;

    @Column(name = "h_median")
    @Ignore
    public @Nullable BigDecimal hourlyMedian;

    @Column(name = "h_pct75")
    @Ignore
    public @Nullable BigDecimal hourlyP75;

    @Column(name = "h_pct90")
    @Ignore
    public @Nullable BigDecimal hourlyP90;

    @Column(name = "a_pct10")
    @Ignore
    public @Nullable BigDecimal annualP10;

    @Column(name = "a_pct25")
    @Ignore
    public @Nullable BigDecimal annualP25;

    @Column(name = "a_median")
    @Ignore
    public @Nullable BigDecimal annualMedian;

    @Column(name = "a_pct75")
    @Ignore
    public @Nullable BigDecimal annualP75;

    @Column(name = "a_pct90")
    @Ignore
    public @Nullable BigDecimal annualP90;

    @Description("Whether only annual wages are released, as for teachers (ANNUAL); null when the file does not say.")
    public @Nullable Boolean annualOnly;

    @Description("Whether only hourly wages are released, as for actors (HOURLY); null when the file does not say.")
    public @Nullable Boolean hourlyOnly;

    @Column
    @Ignore
    public BigDecimal hourlyTopCode;

    @Column
    @Ignore
    public BigDecimal annualTopCode;

    @Column
    @Ignore
    public BigDecimal meanOrder;

    @Column
    @Description("Whether it is the row that answers when nobody names a document: all industries, and the most complete.")
    public boolean preferred;

    @Override
    @org.eclipse.microprofile.graphql.Id
    @NonNull
    @Description("Opaque global id.")
    public String getId() {
        return NodeId.of("Salary", key);
    }

    @NonNull
    @Description("People employed.")
    public Count getEmployment() {
        return new Count(employed, why(EMPLOYMENT), employmentPrse, new Statistic(employmentPrse, why(EMPLOYMENT_PRSE)));
    }

    @NonNull
    @Description("Wages a year.")
    public Distribution getAnnual() {
        return new Distribution("USD", PayPeriod.YEAR, annual(annualMean, A_MEAN), annual(annualP10, A_PCT10),
                annual(annualP25, A_PCT25), annual(annualMedian, A_MEDIAN), annual(annualP75, A_PCT75),
                annual(annualP90, A_PCT90), meanPrse, new Statistic(meanPrse, why(MEAN_PRSE)));
    }

    @NonNull
    @Description("Wages an hour.")
    public Distribution getHourly() {
        return new Distribution("USD", PayPeriod.HOUR, hourly(hourlyMean, H_MEAN), hourly(hourlyP10, H_PCT10),
                hourly(hourlyP25, H_PCT25), hourly(hourlyMedian, H_MEDIAN), hourly(hourlyP75, H_PCT75),
                hourly(hourlyP90, H_PCT90), meanPrse, new Statistic(meanPrse, why(MEAN_PRSE)));
    }

    @NonNull
    @Description("Jobs in the occupation per 1,000 jobs in the area.")
    public Statistic getJobsPer1000() {
        return new Statistic(jobs1000, why(JOBS_1000));
    }

    @NonNull
    @Description("The occupation's share of jobs in the area, divided by its share in the nation.")
    public Statistic getLocationQuotient() {
        return new Statistic(quotient, why(LOCATION_QUOTIENT));
    }

    @NonNull
    @Description("The occupation's share of the industry's employment, percent; in files by industry.")
    public Statistic getPercentOfIndustry() {
        return new Statistic(pctTotal, why(PCT_TOTAL));
    }

    @NonNull
    @Description("Share of the industry's establishments that report the occupation, percent; in files by industry.")
    public Statistic getPercentReporting() {
        return new Statistic(pctRpt, why(PCT_RPT));
    }

    @NonNull
    @Description("The descriptive cells as the file prints them.")
    public AsPublished getAsPublished() {
        return new AsPublished(areaTitle, areaType == null ? null : areaType.intValue(), primState, naics, naicsTitle,
                industryGroup, ownership, occupationTitle);
    }

    Occupation.Key occupationKey() {
        return new Occupation.Key(taxonomy, occupationCode);
    }

    private Amount annual(@Nullable BigDecimal value, Measure measure) {
        return amount(value, measure, annualTopCode);
    }

    private Amount hourly(@Nullable BigDecimal value, Measure measure) {
        return amount(value, measure, hourlyTopCode);
    }

    private Amount amount(@Nullable BigDecimal value, Measure measure, BigDecimal topCode) {
        var why = why(measure);
        return new Amount(value, why == Unavailable.TOP_CODED ? topCode : null, why);
    }

    private @Nullable Unavailable why(Measure measure) {
        return switch (markers.charAt(measure.place)) {
            case '=' -> null;
            case '*' -> Unavailable.WAGE_NOT_RELEASED;
            case '+' -> Unavailable.EMPLOYMENT_NOT_RELEASED;
            case '#' -> Unavailable.TOP_CODED;
            case '~' -> Unavailable.BELOW_HALF_PERCENT;
            case '.' -> Unavailable.EMPTY;
            default -> Unavailable.NOT_IN_FILE;
        };
    }
}
