package org.jobgraph.intake.feed.mapped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jobgraph.intake.Format;
import org.jobgraph.intake.feed.Coverage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTest {

    private static final String NEEDED = "\"externalId\": \"id\", \"title\": \"t\", \"url\": \"u\"";

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            `{"lists": "all", "columns": {`                                | m.json: expected JSON, found at line 1
            `[]`                                                           | m.json: expected an object, found []
            `{"lists": "all"}`                                             | m.json: columns: expected an object that says which column means what, found nothing
            `{"lists": "all", "columns": []}`                              | m.json: columns: expected an object, found []
            `{"lists": "all", "columns": {"title": "t", "url": "u"}}`      | m.json: columns.externalId: expected the column that it stands in, found nothing
            `{"columns": {NEEDED}}`                                        | m.json: lists: expected "all" or "some", found nothing
            `{"lists": "most", "columns": {NEEDED}}`                       | m.json: lists: expected "all" or "some", found "most"
            `{"lists": "all", "colums": {}}`                               | m.json: colums: no such key; expected one of source, lists
            `{"lists": "all", "columns": {NEEDED, "salary": "x"}}`         | m.json: columns.salary: no such key; expected one of externalId, board
            `{"lists": "all", "columns": {NEEDED, "title": "x"}}`          | Duplicate field 'title'
            `{"lists": "all", "columns": {NEEDED, "company": 7}}`          | m.json: columns.company: expected a column's name, a list of names, or an object with "column", found 7
            `{"lists": "all", "columns": {NEEDED, "company": [7]}}`        | found [7]
            `{"lists": "all", "columns": {NEEDED, "company": {"separator": ";", "column": "c"}}}` | m.json: columns.company.separator: no such key; expected one of column, joinedBy
            `{"lists": "all", "columns": {NEEDED, "payMin": {"column": "c", "decimal": ";"}}}` | m.json: columns.payMin.decimal: expected "." or ",", found ";"
            `{"lists": "all", "columns": {NEEDED, "postedAt": {"column": "c", "pattern": "bogus"}}}` | columns.postedAt.pattern: expected a pattern such as dd.MM.yyyy
            `{"lists": "all", "columns": {NEEDED, "postedAt": {"column": "c", "zone": "Mars"}}}` | columns.postedAt.zone: expected a zone such as Europe/Berlin, found "Mars"
            `{"lists": "all", "columns": {NEEDED, "description": {"column": "c", "type": "rtf"}}}` | columns.description.type: expected html or plain, found "rtf"
            `{"lists": "all", "delimiter": "ab", "columns": {NEEDED}}`     | m.json: delimiter: expected one character, or auto, found "ab"
            `{"lists": "all", "charset": "utf-99", "columns": {NEEDED}}`   | m.json: charset: expected a charset such as windows-1252, found "utf-99"
            `{"lists": "all", "constants": {"title": "x"}, "columns": {NEEDED}}` | m.json: constants.title: expected no constant
            `{"lists": "all", "source": {"slug": "A B"}, "columns": {NEEDED}}` | m.json: source.slug: expected lower-case letters, digits and hyphens, found "A B"
            `{"patterns": {"title": "("}}`                                 | m.json: patterns.title: expected a regular expression, found "("
            """)
    void mapping_thatCannotBeUsed_saysFileKeyExpectedAndFound(String json, String why) {
        var refused = assertThrows(UnusableMapping.class, () -> Mapping.of("m.json", json.replace("NEEDED", NEEDED)));
        assertTrue(String.valueOf(refused.getMessage()).contains(why), refused.getMessage());
    }

    @Test
    void file_thatIsNotThere_isNamed() {
        var refused = assertThrows(UnusableMapping.class, () -> Mapping.of(Path.of("no/such.json")));
        assertEquals("no/such.json: cannot be read: NoSuchFileException", refused.getMessage());
    }

    @Test
    void mapping_forAFormatWithoutColumns_isRefused() throws Exception {
        var mapping = Mapping.of("m.json", "{\"lists\": \"all\", \"columns\": {" + NEEDED + "}}");
        assertThrows(UnusableMapping.class, () -> Format.ASHBY.feed(mapping));
        assertThrows(UnusableMapping.class, () -> Format.CSV.feed(null));
        var patterns = Mapping.of("m.json", "{\"patterns\": {\"title\": \"(?<title>.*)\"}}");
        assertThrows(UnusableMapping.class, () -> Format.JSON.feed(patterns));
    }

    @Test
    void lists_ofAMapping_isWhatItCovers() throws Exception {
        assertEquals(Coverage.SOURCE, Format.CSV.feed(Mapping.of(example("open-jobs-data"))).coverage());
        assertEquals(Coverage.SOME, Format.JSON.feed(Mapping.of(example("open-jobs-data-new"))).coverage());
    }

    @Test
    void documentation_holdsTheExamplesThatAreTested() throws Exception {
        var documentation = Files.readString(Path.of("src/docs/mapping.md"));
        for (var name : List.of("open-jobs-data", "stranger")) {
            assertTrue(documentation.contains(Files.readString(example(name)).strip()), name);
        }
        for (var key : MappedField.keys()) {
            assertTrue(documentation.contains("`" + key + "`"), key);
        }
    }

    private static Path example(String name) {
        return Path.of("src/docs/mappings", name + ".json");
    }
}
