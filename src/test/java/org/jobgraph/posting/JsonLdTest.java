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
import org.jobgraph.place.City;
import org.jobgraph.role.PayPeriod;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/// What Google for Jobs requires of a `JobPosting`, and nothing that the source does not say.
class JsonLdTest {

    private static final String HTML = "<p>Text</p><p>&lt;/script&gt;</p>";
    private static final List<JsonLd.Place> NEW_YORK = List.of(new JsonLd.Place(newYork(), "US"));

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
        assertNull(JsonLd.of(posting, company, HTML, List.of()));
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
    void posting_withoutWhatIsRequired_hasNone() {
        assertNull(JsonLd.of(posting, company, " ", NEW_YORK));
        assertNull(JsonLd.of(posting, company, posting.title, NEW_YORK));
        assertNull(JsonLd.of(posting, company, HTML, List.of(new JsonLd.Place(null, null))));
        posting.postedAt = null;
        assertNull(JsonLd.of(posting, company, HTML, NEW_YORK));
    }

    @Test
    void text_cannotEndTheScriptItStandsIn() {
        var text = Objects.requireNonNull(JsonLd.of(posting, company, "<p></script>x</p>", NEW_YORK));
        assertFalse(text.contains("</"), text);
    }

    private JsonNode json(String html, List<JsonLd.Place> places) throws JsonProcessingException {
        var text = JsonLd.of(posting, company, html, places);
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
