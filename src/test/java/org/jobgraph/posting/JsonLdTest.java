package org.jobgraph.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jobgraph.company.Company;
import org.jobgraph.intake.judge.Html;
import org.jobgraph.place.City;
import org.jobgraph.role.PayPeriod;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/// What Google for Jobs requires of a `JobPosting`, and nothing that the source does not say.
class JsonLdTest {

    private static final String HTML = "<p>Text</p><p>&lt;/script&gt;</p>";
    private static final List<JsonLd.Place> NEW_YORK = List.of(new JsonLd.Place("New York", newYork(), "US"));

    private final JobPosting posting = posting();
    private final Company company = company();

    @Test
    void posting_withAll_hasWhatGoogleRequires() throws JsonProcessingException {
        var json = json(HTML, NEW_YORK);
        assertEquals("JobPosting", json.get("@type").asText());
        assertEquals("https://schema.org/", json.get("@context").asText());
        assertEquals("Back End Developer", json.get("title").asText());
        assertEquals(HTML, json.get("description").asText());
        assertEquals("2025-01-18T00:00:00Z", json.get("datePosted").asText());
        assertEquals("Harbor", json.at("/hiringOrganization/name").asText());
        assertEquals("New York City", json.at("/jobLocation/0/address/addressLocality").asText());
        assertEquals("NY", json.at("/jobLocation/0/address/addressRegion").asText());
        assertEquals("US", json.at("/jobLocation/0/address/addressCountry").asText());
        assertEquals("1", json.at("/identifier/value").asText());
        assertFalse(json.get("directApply").asBoolean(true));
        assertFalse(json.has("jobLocationType"));
        assertFalse(json.has("validThrough"));
    }

    @Test
    void pay_withCurrencyAndPeriod_isABaseSalary() throws JsonProcessingException {
        posting.payMin = new BigDecimal("88000");
        posting.payMax = new BigDecimal("155000.50");
        posting.payCurrency = "USD";
        posting.payPeriod = PayPeriod.YEAR;
        var salary = json(HTML, NEW_YORK).get("baseSalary");
        assertEquals("USD", salary.get("currency").asText());
        assertEquals("YEAR", salary.at("/value/unitText").asText());
        assertEquals(88000, salary.at("/value/minValue").asInt());
        assertEquals(155000.5, salary.at("/value/maxValue").asDouble());
        posting.payMax = new BigDecimal("88000.00");
        assertTrue(json(HTML, NEW_YORK).at("/baseSalary/value").has("value"));
        posting.payPeriod = PayPeriod.UNKNOWN;
        assertFalse(json(HTML, NEW_YORK).has("baseSalary"));
    }

    @Test
    void remotePosting_withoutPlace_needsTheCountriesOfItsApplicants() throws JsonProcessingException {
        posting.workMode = WorkMode.REMOTE;
        assertNull(JsonLd.of(posting, company, text(HTML), List.of()));
        posting.applicantCountries = List.of("CA", "US");
        var json = json(HTML, List.of());
        assertEquals("TELECOMMUTE", json.get("jobLocationType").asText());
        assertEquals("US", json.at("/applicantLocationRequirements/1/name").asText());
        assertFalse(json.has("jobLocation"));
    }

    @Test
    void hybridPosting_isNoTelecommuting() throws JsonProcessingException {
        posting.workMode = WorkMode.HYBRID;
        posting.applicantCountries = List.of("US");
        assertFalse(json(HTML, NEW_YORK).has("jobLocationType"));
    }

    @Test
    void closedPosting_isValidUntilItClosed() throws JsonProcessingException {
        posting.expiresAt = Instant.parse("2030-01-01T00:00:00Z");
        posting.closedAt = Instant.parse("2025-02-01T00:00:00Z");
        assertEquals("2025-02-01T00:00:00Z", json(HTML, NEW_YORK).get("validThrough").asText());
    }

    @Test
    void posting_thatExpiredBeforeItWasClosed_isValidUntilItExpired() throws JsonProcessingException {
        posting.expiresAt = Instant.parse("2025-01-31T00:00:00Z");
        posting.closedAt = Instant.parse("2025-02-01T00:00:00Z");
        assertEquals("2025-01-31T00:00:00Z", json(HTML, NEW_YORK).get("validThrough").asText());
    }

    @Test
    void identifier_isTheEmployersNumberAndNeverMadeUp() throws JsonProcessingException {
        posting.requisitionId = "R-101";
        assertEquals("R-101", json(HTML, NEW_YORK).at("/identifier/value").asText());
        posting.requisitionId = null;
        for (var made : List.of(posting.url, "sha256-dbb651d0", "https://jobs.example/other")) {
            posting.externalId = made;
            assertFalse(json(HTML, NEW_YORK).has("identifier"), made);
        }
    }

    @Test
    void town_thatIsNotKnown_isNamedAsTheSourceWritesIt() throws JsonProcessingException {
        var place = json(HTML, List.of(new JsonLd.Place("Tinyville, KS", null, "US"))).at("/jobLocation/0");
        assertEquals("Tinyville, KS", place.get("name").asText());
        assertEquals("{\"@type\":\"PostalAddress\",\"addressCountry\":\"US\"}", place.get("address").toString());
        assertFalse(json(HTML, NEW_YORK).at("/jobLocation/0").has("name"));
    }

    @Test
    void posting_withoutWhatIsRequired_hasNone() {
        assertNull(JsonLd.of(posting, company, text(" "), NEW_YORK));
        assertNull(JsonLd.of(posting, company, text("<p>" + posting.title + "</p>"), NEW_YORK));
        assertNull(JsonLd.of(posting, company, text(HTML), List.of(new JsonLd.Place("Anywhere", null, null))));
        posting.postedAt = null;
        assertNull(JsonLd.of(posting, company, text(HTML), NEW_YORK));
    }

    @Test
    void text_cannotEndTheScriptItStandsIn() {
        var text = Objects.requireNonNull(JsonLd.of(posting, company, text("<p></script>x</p>"), NEW_YORK));
        assertFalse(text.contains("</"), text);
    }

    private static PostingText text(String html) {
        var text = new PostingText();
        text.descriptionHtml = html;
        text.descriptionText = Html.of(html).text();
        return text;
    }

    private JsonNode json(String html, List<JsonLd.Place> places) throws JsonProcessingException {
        var text = JsonLd.of(posting, company, text(html), places);
        assertNotNull(text);
        return JsonMapper.builder().build().readTree(text);
    }

    private static JobPosting posting() {
        var posting = new JobPosting();
        posting.externalId = "1";
        posting.title = "Back End Developer";
        posting.url = "https://jobs.example/1";
        posting.employmentType = EmploymentType.UNKNOWN;
        posting.workMode = WorkMode.UNKNOWN;
        posting.applicantCountries = List.of();
        posting.postedAt = Instant.parse("2025-01-18T00:00:00Z");
        return posting;
    }

    private static Company company() {
        var company = new Company();
        company.name = "Harbor";
        return company;
    }

    private static City newYork() {
        var city = new City();
        city.name = "New York City";
        city.state = "NY";
        city.country = "US";
        return city;
    }
}
