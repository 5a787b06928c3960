package org.jobgraph.reference.projections;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jobgraph.reference.table.Column;
import org.jobgraph.reference.table.Header;
import org.jobgraph.reference.table.HeaderText;
import org.jobgraph.reference.table.Layout;
import org.jobgraph.reference.table.RefusedFile;

/// The columns of table 1.2, whose headers name the years and differ between the workbook and its CSV copies.
final class ProjectionColumns {

    private static final String YEARS = "\\d{4} (\\d{4}|\\d{2})";

    static final Column TITLE = Column.required("National Employment Matrix title", "Occupation Title")
            .matching("\\d{4} national employment matrix title");
    static final Column CODE = Column.required("National Employment Matrix code", "Occupation Code")
            .matching("\\d{4} national employment matrix code");
    static final Column TYPE = Column.required("Occupation type");
    static final Column CHANGE = Column.required("Employment change, numeric, YYYY–YY")
            .matching("employment change,( numeric,)? " + YEARS);
    static final Column CHANGE_PERCENT = Column.required("Employment change, percent, YYYY–YY")
            .matching("employment (change, percent|percent change), " + YEARS);
    static final Column SELF_EMPLOYED = Column.optional("Percent self employed, YYYY")
            .matching("percent self employed,? \\d{4}");
    static final Column OPENINGS = Column.optional("Occupational openings, YYYY–YY annual average")
            .matching("occupational openings, " + YEARS + " annual average");
    static final Column WAGE = Column.optional("Median annual wage, dollars, YYYY")
            .matching("median annual wage,?( dollars,)? \\d{4} ?(\\[\\d+\\])?");
    static final Column EDUCATION = Column.optional("Typical education needed for entry",
            "Typical Entry-Level Education");
    static final Column EXPERIENCE = Column.optional("Work experience in a related occupation");
    static final Column TRAINING = Column.optional("Typical on-the-job training").matching("typical on the job training.*");

    private static final Pattern EMPLOYMENT = Pattern.compile("employment,? (\\d{4})");
    private static final Pattern DISTRIBUTION = Pattern.compile("employment distribution, percent, (\\d{4})");

    private ProjectionColumns() {
    }

    static Layout layout() {
        return Layout.of(TITLE, CODE, TYPE, CHANGE, CHANGE_PERCENT, SELF_EMPLOYED, OPENINGS, WAGE, EDUCATION, EXPERIENCE,
                TRAINING);
    }

    /// Where a figure stands for the first and for the last year.
    ///
    /// @param from position of the column of `fromYear`, -1 when the file has none
    record Pair(int from, int to, int fromYear, int toYear) {
    }

    /// The columns `Employment, 2024` and `Employment, 2034`, in whichever order.
    ///
    /// @throws RefusedFile when there are not two of them
    static Pair employment(Header header, String file) throws RefusedFile {
        var found = yearly(header, EMPLOYMENT);
        if (found.size() != 2 || found.getFirst().year() == found.getLast().year()) {
            throw new RefusedFile(file + ": expected two columns Employment, YYYY; found " + found.size() + " among "
                    + String.join(", ", header.texts()));
        }
        return pair(found.getFirst(), found.getLast());
    }

    static Pair distribution(Header header) {
        var found = yearly(header, DISTRIBUTION);
        return found.size() == 2 ? pair(found.getFirst(), found.getLast()) : new Pair(-1, -1, 0, 0);
    }

    private static Pair pair(Yearly a, Yearly b) {
        return a.year() < b.year()
                ? new Pair(a.place(), b.place(), a.year(), b.year())
                : new Pair(b.place(), a.place(), b.year(), a.year());
    }

    private record Yearly(int year, int place) {
    }

    private static List<Yearly> yearly(Header header, Pattern pattern) {
        var found = new ArrayList<Yearly>();
        for (var i = 0; i < header.texts().size(); i++) {
            var match = pattern.matcher(HeaderText.fold(header.texts().get(i)));
            if (match.matches()) {
                found.add(new Yearly(Integer.parseInt(match.group(1)), i));
            }
        }
        return found;
    }
}
