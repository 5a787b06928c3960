package org.jobgraph.reference.builtin;

import java.util.List;
import java.util.stream.Stream;

/// Bundled extracts of official statistics that one importer reads.
///
/// @param what the importer
/// @param year of the estimates, where the importer has to be told; else 0
/// @param files in the order in which they are read
public record BundledStatistics(What what, int year, List<BundledFile> files) {

    /// The importers.
    public enum What {
        SOC, ONET, FIELDS_OF_STUDY, OEWS, PROJECTIONS, PARITIES
    }

    /// All of them in the order in which they are read: occupations before what is counted by them.
    static final List<BundledStatistics> ALL = List.of(
            of(What.SOC, new BundledFile("soc2018.csv", "occupations"),
                    new BundledFile("soc2010-2018-crosswalk.csv", "occupation-crosswalk"),
                    new BundledFile("oes2019-crosswalk.csv", "oes2019-crosswalk")),
            of(What.ONET, onet("Read Me"), onet("Occupation Data"), onet("Job Zones"), onet("Alternate Titles"),
                    onet("Sample of Reported Titles"), onet("Technology Skills")),
            of(What.FIELDS_OF_STUDY, new BundledFile("soc-cip.csv", "soc-cip")), oews(2015, "oews-2015-metros"),
            oews(2021, "oews-2021-national"), oews(2024, "oews-2024"), oews(2024, "oews-2024-national"),
            of(What.PROJECTIONS, new BundledFile("projections-2024-34.csv", "projections")),
            of(What.PARITIES, new BundledFile("parities.csv", "parities")));

    /// Every bundled extract.
    static List<BundledFile> allFiles() {
        return ALL.stream().flatMap(statistics -> statistics.files().stream()).toList();
    }

    private static BundledStatistics of(What what, BundledFile... files) {
        return new BundledStatistics(what, 0, Stream.of(files).toList());
    }

    private static BundledFile onet(String name) {
        return new BundledFile("onet/" + name + ".txt", null);
    }

    private static BundledStatistics oews(int year, String document) {
        return new BundledStatistics(What.OEWS, year, List.of(new BundledFile(document + ".csv", document)));
    }
}
