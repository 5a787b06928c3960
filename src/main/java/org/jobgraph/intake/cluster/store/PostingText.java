package org.jobgraph.intake.cluster.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

import org.jobgraph.intake.cluster.Blocks;
import org.jobgraph.intake.cluster.Boilerplate;
import org.jobgraph.intake.cluster.Candidate;
import org.jobgraph.intake.cluster.Hash;
import org.jobgraph.intake.cluster.Language;
import org.jobgraph.intake.cluster.Lines;
import org.jspecify.annotations.Nullable;

/// A posting with its text.
record PostingText(long id, String board, Candidate candidate, Lines lines) {

    static final String COLUMNS = "select " + CandidateReader.COLUMNS + ", p.description_text\n";

    static PostingText of(ResultSet row, CandidateReader reader) throws SQLException {
        var text = row.getString(CandidateReader.BEHIND);
        var lines = Lines.of(text);
        @Nullable
        String published = CandidateReader.language(row.getString(CandidateReader.LANGUAGE));
        return new PostingText(row.getLong(CandidateReader.ID), row.getString(CandidateReader.BOARD),
                reader.read(row, published == null ? Language.of(lines) : published, lines.text(), lines.characters()),
                lines);
    }

    long titleHash() {
        return Hash.of(candidate.title().key());
    }

    Set<Long> blocks(Boilerplate boilerplate) {
        return Blocks.of(candidate, lines, boilerplate);
    }
}
