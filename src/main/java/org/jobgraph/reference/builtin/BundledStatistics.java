package org.jobgraph.reference.builtin;

import java.util.List;

/// A bundled extract of somebody else's file, under its publisher's own headers, for the importer of such files.
///
/// @param what which importer reads it
/// @param files paths inside the bundle; several for a folder of files that are read together
/// @param document key of the document that it is an extract of
public record BundledStatistics(What what, List<String> files, String document) {

    /// The importers.
    public enum What {
        SOC, SOC_2010_CROSSWALK, OES_2019_CROSSWALK, ONET, FIELDS_OF_STUDY, OEWS, PROJECTIONS, PARITIES
    }

    /// All of them in the order in which they are read: occupations before what is counted by them.
    static final List<BundledStatistics> ALL = List.of(one(What.SOC, "soc2018.csv", "occupations"),
            one(What.SOC_2010_CROSSWALK, "soc2010-2018-crosswalk.csv", "occupation-crosswalk"),
            one(What.OES_2019_CROSSWALK, "oes2019-crosswalk.csv", "oes2019-crosswalk"),
            new BundledStatistics(What.ONET,
                    List.of("onet/Occupation Data.txt", "onet/Job Zones.txt", "onet/Alternate Titles.txt",
                            "onet/Sample of Reported Titles.txt", "onet/Technology Skills.txt"),
                    "onet"),
            one(What.FIELDS_OF_STUDY, "soc-cip.csv", "soc-cip"),
            one(What.OEWS, "oews-2015-metros.csv", "oews-2015-metros"),
            one(What.OEWS, "oews-2021-national.csv", "oews-2021-national"), one(What.OEWS, "oews-2024.csv", "oews"),
            one(What.OEWS, "oews-2024-national.csv", "oews-2024-national"),
            one(What.PROJECTIONS, "projections-2024-34.csv", "projections"),
            one(What.PARITIES, "parities.csv", "parities"));

    private static BundledStatistics one(What what, String file, String document) {
        return new BundledStatistics(what, List.of(file), document);
    }
}
