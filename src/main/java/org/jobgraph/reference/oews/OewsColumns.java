package org.jobgraph.reference.oews;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jobgraph.reference.table.Column;
import org.jobgraph.reference.table.Header;
import org.jobgraph.reference.table.Layout;
import org.jobgraph.reference.table.RefusedFile;

/// The columns beside the measures, under all the headers that editions since 2012 gave them.
final class OewsColumns {

    static final Column AREA = Column.optional("AREA", "AREA_CODE");
    /// State files before 2019 have the name of the state in `STATE` and its abbreviation in `ST`.
    static final Column AREA_TITLE = Column.optional("AREA_TITLE", "AREA_NAME", "STATE");
    static final Column AREA_TYPE = Column.optional("AREA_TYPE");
    static final Column ST = Column.optional("ST");
    static final Column PRIM_STATE = Column.optional("PRIM_STATE", "ST");
    static final Column NAICS = Column.optional("NAICS");
    static final Column NAICS_TITLE = Column.optional("NAICS_TITLE");
    static final Column I_GROUP = Column.optional("I_GROUP");
    static final Column OWN_CODE = Column.optional("OWN_CODE");
    static final Column OCC_CODE = Column.required("OCC_CODE");
    static final Column OCC_TITLE = Column.optional("OCC_TITLE");
    static final Column GROUP = Column.optional("O_GROUP", "OCC_GROUP", "GROUP");
    static final Column ANNUAL = Column.optional("ANNUAL");
    static final Column HOURLY = Column.optional("HOURLY");

    private OewsColumns() {
    }

    static Layout layout() {
        var columns = new ArrayList<>(List.of(AREA, AREA_TITLE, AREA_TYPE, ST, PRIM_STATE, NAICS, NAICS_TITLE, I_GROUP,
                OWN_CODE, OCC_CODE, OCC_TITLE, GROUP, ANNUAL, HOURLY));
        Arrays.stream(Measure.values()).map(measure -> measure.column).forEach(columns::add);
        return Layout.of(columns);
    }

    /// Whether the file is of the nation and says so by having no column for areas at all.
    ///
    /// @throws RefusedFile when it names areas but has no codes for them
    static boolean isNational(Header header, String file) throws RefusedFile {
        if (header.has(AREA)) {
            return false;
        }
        if (header.has(AREA_TITLE) || header.has(PRIM_STATE)) {
            throw new RefusedFile(file + ": expected column AREA beside the names of areas, found "
                    + String.join(", ", header.texts()));
        }
        return true;
    }
}
