package org.jobgraph.salary;

import java.sql.SQLException;

import jakarta.inject.Singleton;

import org.jobgraph.graphql.Row;
import org.jobgraph.snapshot.Part;
import org.jobgraph.snapshot.Tables;

/// Reads the figures that were quoted from elsewhere than official tables.
@Singleton
public class QuotedFiguresPart implements Part<QuotedFigures> {

    @Override
    public Class<QuotedFigures> type() {
        return QuotedFigures.class;
    }

    @Override
    public QuotedFigures read(Tables tables) {
        return QuotedFigures.of(tables.list(
                """
                        select id, city_slug, area_code, occupation_code, measure, value, currency, qualifier, standing, as_of, document_id
                        from quoted_figure order by id""",
                QuotedFiguresPart::figure));
    }

    private static QuotedFigure figure(Row row) throws SQLException {
        var figure = new QuotedFigure();
        figure.key = row.number();
        figure.citySlug = row.text();
        figure.areaCode = row.text();
        figure.occupationCode = row.text();
        figure.measure = row.constant(QuotedFigure.Measure.class);
        figure.value = row.decimal();
        figure.currency = row.textOrNull();
        figure.qualifier = row.constant(QuotedFigure.Qualifier.class);
        figure.standing = row.textOrNull();
        figure.asOf = row.dateOrNull();
        figure.documentId = row.number();
        return figure;
    }
}
