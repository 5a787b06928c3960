package org.jobgraph.intake.feed.mapped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jobgraph.intake.Format;
import org.jobgraph.intake.feed.Coverage;
import org.jspecify.annotations.Nullable;
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

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            payCurrency    | dollars         | an ISO 4217 code such as EUR
            payCurrency    | EURO-ish        | an ISO 4217 code such as EUR
            payPeriod      | sometimes       | a time that is paid for, such as year or per hour
            employmentType | now and then    | an employment type such as full-time
            workMode       | sideways        | remote, hybrid or on-site
            level          | tall            | a level such as senior
            language       | Klingonish      | a language such as de or German
            country        | Atlantis        | a country such as DE or Germany
            postedAt       | never           | a time such as 2026-03-01, or as its pattern has it
            expiresAt      | 31.02.2026      | a time such as 2026-03-01, or as its pattern has it
            updatedAt      | 1700-01-01      | a time such as 2026-03-01, or as its pattern has it
            payMin         | abc             | an amount such as 48000
            payMax         | 48.000          | an amount such as 48000
            remote         | maybe           | one of 1, true, y, yes, false, no
            applyUrl       | x.example/apply | an http(s) address
            companyWebsite | ftp://x.example | an http(s) address
            """)
    void constant_thatNobodyUnderstands_isRefused(String key, String text, String expected) throws Exception {
        var refused = assertThrows(UnusableMapping.class, () -> Format.CSV.feed(withConstant(key, text, "")));
        assertEquals("m.json: constants.%s: expected %s, found \"%s\"".formatted(key, expected, text), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            payCurrency    | eur          |
            payCurrency    | €            |
            payPeriod      | Jahr         |
            employmentType | Vollzeit     |
            employmentType | permanent    |
            workMode       | On-site      |
            level          | Mid-Senior level |
            language       | en_us        |
            country        | Deutschland  |
            postedAt       | 2026-03-01   |
            expiresAt      | 31.12.2026   | `"expiresAt": {"column": "c", "pattern": "dd.MM.yyyy"}`
            payMax         | 48.000,50    | `"payMax": {"column": "c", "decimal": ","}`
            remote         | No           |
            remote         | Ja           | `"remote": {"column": "c", "true": ["ja", "voll"]}`
            applyUrl       | https://x.example/a b |
            city           | anything     |
            """)
    void constant_thatCellsMayHaveToo_isTaken(String key, String text, @Nullable String column) throws Exception {
        assertEquals(Coverage.SOURCE,
                Format.CSV.feed(withConstant(key, text, column == null ? "" : ", " + column)).coverage());
    }

    @Test
    void constant_yes_whereOtherWordsMeanIt_isRefused() throws Exception {
        var mapping = withConstant("remote", "yes", ", \"remote\": {\"column\": \"c\", \"true\": \"ja\"}");
        var refused = assertThrows(UnusableMapping.class, () -> Format.CSV.feed(mapping));
        assertEquals("m.json: constants.remote: expected one of ja, false, no, found \"yes\"", refused.getMessage());
    }

    private static Mapping withConstant(String key, String text, String columns) throws UnusableMapping {
        return Mapping.of("m.json", """
                {"lists": "all", "constants": {"%s": "%s"}, "columns": {%s%s}}""".formatted(key, text, NEEDED, columns));
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
