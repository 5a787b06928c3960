package org.jobgraph.source;

/// Who publishes what is imported here; the same lines stand in `reference/sources.csv`.
///
/// @param slug    stable name, also of the row in `source`
/// @param licence of what they publish
public record Publisher(String slug, String name, Kind kind, String homepage, String licence) {

    /// What a publisher is, as the table `source` has it.
    public enum Kind {
        STATISTICS, GAZETTEER, TRAINING_PROVIDER, PUBLICATION, JOB_BOARD
    }

    private static final String PUBLIC_DOMAIN = "Public domain (U.S. federal government work)";

    public static final Publisher OEWS = statistics("bls-oews",
            "U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics", "https://www.bls.gov/oes/");

    public static final Publisher PROJECTIONS = statistics("bls-projections",
            "U.S. Bureau of Labor Statistics, Employment Projections", "https://www.bls.gov/emp/");

    public static final Publisher PRICE_PARITIES = statistics("bea-rpp",
            "U.S. Bureau of Economic Analysis, Regional Price Parities",
            "https://www.bea.gov/data/prices-inflation/regional-price-parities-state-and-metro-area");

    public static final Publisher SOC = statistics("bls-soc",
            "SOC Policy Committee and U.S. Bureau of Labor Statistics, Standard Occupational Classification",
            "https://www.bls.gov/soc/");

    public static final Publisher ONET = new Publisher("onet",
            "O*NET 29.2 Database, U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)",
            Kind.STATISTICS, "https://www.onetcenter.org/database.html", "CC BY 4.0");

    public static final Publisher CIP = statistics("nces-cip",
            "National Center for Education Statistics and U.S. Bureau of Labor Statistics, CIP 2020 to SOC 2018 crosswalk",
            "https://nces.ed.gov/ipeds/cipcode/");

    public static final Publisher NEW_JERSEY_TRAINING = new Publisher("nj-etpl",
            "New Jersey Eligible Training Provider List (Training Explorer)", Kind.STATISTICS,
            "https://training.njcareers.org/", "MIT");

    public static final Publisher AREAS = new Publisher("census-cbsa",
            "U.S. Office of Management and Budget and U.S. Census Bureau, core based statistical areas and their populations",
            Kind.GAZETTEER, "https://www.census.gov/programs-surveys/metro-micro.html", PUBLIC_DOMAIN);

    public static final Publisher GEONAMES = new Publisher("geonames", "GeoNames", Kind.GAZETTEER,
            "https://www.geonames.org/", "CC BY 4.0");

    private static Publisher statistics(String slug, String name, String homepage) {
        return new Publisher(slug, name, Kind.STATISTICS, homepage, PUBLIC_DOMAIN);
    }
}
