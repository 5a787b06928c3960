package org.jobgraph.reference.builtin;

import static org.jobgraph.reference.builtin.LoadedReference.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every fact of the founding article can be asked for.
class ArticleFactsTest {

    private static DataSource database;

    @BeforeAll
    static void load() throws SQLException {
        database = LoadedReference.database();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            new-york-city, 35620, 6000, ALMOST,    95000,  ABOUT
            washington-dc, 47900, 4000, MORE_THAN, 118000, ABOUT
            seattle,       42660, 4000, ALMOST,    125000, ABOUT
            san-francisco, 41860, 2800, ABOUT,     148000, ABOUT
            los-angeles,   31080, 3200, ABOUT,     105000, EXACTLY
            """)
    void quotedFigures_ofACity_areOfItsMetroAndOfWebDevelopers(String city, String area, String employed,
            String employedQualifier, String wage, String wageQualifier) throws SQLException {
        assertEquals(
                List.of("%s | 15-1254 | ANNUAL_MEAN_WAGE | %s | USD | %s | article".formatted(area, wage, wageQualifier),
                        "%s | 15-1254 | EMPLOYMENT | %s | - | %s | article".formatted(area, employed, employedQualifier)),
                rows(database, """
                        select area_code, occupation_code, measure, value, currency, qualifier, d.key
                        from quoted_figure f join document d on d.id = f.document_id
                        where city_slug = '%s' order by measure""".formatted(city)));
        assertEquals(List.of(area), rows(database, "select metro_code from city where slug = '" + city + "'"));
    }

    @Test
    void quotedFigures_always_sayWhereTheMetroStands() throws SQLException {
        assertEquals(List.of("los-angeles | EMPLOYMENT | among the ten metropolitan areas with the highest employment",
                "new-york-city | EMPLOYMENT | highest employment of all metropolitan areas",
                "san-francisco | ANNUAL_MEAN_WAGE | among the five highest-paying metropolitan areas",
                "san-francisco | EMPLOYMENT | among the five metropolitan areas with the highest employment",
                "seattle | ANNUAL_MEAN_WAGE | third-highest paying metropolitan area",
                "seattle | EMPLOYMENT | third-highest employment of all metropolitan areas",
                "washington-dc | ANNUAL_MEAN_WAGE | a top-paying metropolitan area",
                "washington-dc | EMPLOYMENT | second-highest employment of all metropolitan areas"),
                rows(database, """
                        select city_slug, measure, standing from quoted_figure where standing is not null
                        order by city_slug, measure"""));
    }

    @Test
    void salaryRange_ofTheArticle_isItsOwn() throws SQLException {
        assertEquals(List.of("88000 | 155000 | USD | YEAR | noble-desktop-article"), rows(database, """
                select minimum, maximum, currency, period, source_slug
                from quoted_salary_range r join document d on d.id = r.document_id
                where role_slug = 'back-end-developer'"""));
    }

    @Test
    void outlook_ofTheArticle_isOfBothOccupations() throws SQLException {
        assertEquals(List.of(
                "{15-1254,15-1255} | 2023 | 2033 | 8 | 4 | 16500 | growth of e-commerce; use of mobile devices"),
                rows(database, """
                        select occupation_codes, from_year, to_year, change_percent, average_change_percent,
                            annual_openings, array_to_string(drivers, '; ')
                        from quoted_outlook where role_slug = 'back-end-developer'"""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            CITY; new-york-city; nyc-international-business; grew by 18 % over ten years
            CITY; new-york-city; nyc-international-business; fastest-growing tech hub in the United States
            CITY; new-york-city; bls-oews; Almost 6,000 web developers
            CITY; washington-dc; washington-dc-economic-partnership; third-best city for technology
            CITY; washington-dc; washington-dc-economic-partnership; next digital revolution
            CITY; washington-dc; bls-oews; More than 4,000 web developers
            CITY; seattle; city-of-seattle; global leader in technology and innovation
            CITY; seattle; comptia; Almost 13 % of the workforce in the Seattle area, almost 290,000 people
            CITY; seattle; bls-oews; Almost 4,000 web developers
            CITY; san-francisco; flatiron-school; For three decades
            CITY; san-francisco; flatiron-school; Apple, Google, Facebook and Intel
            CITY; san-francisco; bls-oews; About 2,800 web developers
            CITY; los-angeles; cbre; no. 14 of the Scoring Tech Talent list of 2023
            CITY; los-angeles; cbre; From 2017 to 2022 Los Angeles added 36,650 technology jobs
            CITY; los-angeles; bls-oews; About 3,200 web developers
            ROLE; back-end-developer; bls-projections; 8 % from 2023 to 2033, against 4 %
            ROLE; back-end-developer; bls-projections; 16,500 openings
            ROLE; back-end-developer; bls-projections; e-commerce and the use of mobile devices
            PROVIDER; noble-desktop; noble-desktop; 0 % financing
            """)
    void claims_ofOthers_nameTheClaimantAndWhereTheyWereRead(String kind, String subject, String source, String words)
            throws SQLException {
        assertEquals(List.of("article"), rows(database, """
                select q.key from fact f join document d on d.id = f.document_id join document q on q.id = f.quoted_in
                where subject_kind = '%s' and subject = '%s' and d.source_slug = '%s' and strpos(statement, '%s') > 0"""
                .formatted(kind, subject, source, words)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ROLE; back-end-developer; article; server, databases, architecture and APIs
            ROLE; back-end-developer; article; design, write, test and debug code and keep sites secure
            ROLE; back-end-developer; article; items in a cart, the tax and the shipping
            ROLE; back-end-developer; article; can be done remotely
            ROLE; back-end-developer; article; national and concentrated in some metropolitan areas
            ROLE; back-end-developer; article; first website of 1993
            ROLE; back-end-developer; article; responsive design
            ROLE; back-end-developer; article; neither an official percentile nor the pay of a posting
            ROLE; back-end-developer; editors-notes; 15-1255 Web and Digital Interface Designers together
            ROLE; back-end-developer; editors-notes; in metropolitan areas (CBSA), though it names cities
            PROVIDER; noble-desktop; article; New York City
            PROVIDER; noble-desktop; article; New York State Education Department
            PROVIDER; noble-desktop; article; in person and live online
            PROVIDER; noble-desktop; article; weeknights and weekends as well as on other schedules
            PROVIDER; noble-desktop; article; certificate of completion and a free retake within a year
            """)
    void statements_ofTheArticleItself_nameIt(String kind, String subject, String document, String words)
            throws SQLException {
        assertEquals(List.of(document), rows(database, """
                select d.key from fact f join document d on d.id = f.document_id
                where subject_kind = '%s' and subject = '%s' and quoted_in is null and strpos(statement, '%s') > 0"""
                .formatted(kind, subject, words)));
    }

    @Test
    void role_ofTheArticle_isRemoteAndCountedUnderBothOccupations() throws SQLException {
        assertEquals(List.of("t"), rows(database, "select remote_possible from role where slug = 'back-end-developer'"));
        assertEquals(List.of("15-1252", "15-1254"), rows(database, """
                select occupation_code from role_occupation where role_slug = 'back-end-developer'
                order by ordinal limit 2"""));
    }

    @Test
    void provider_ofTheArticle_isLicensedInNewYorkCity() throws SQLException {
        assertEquals(List.of("Noble Desktop | new-york-city | {\"New York State Education Department\"}"),
                rows(database, "select name, city_slug, licences from provider where slug = 'noble-desktop'"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            Full-Stack Web Development Certificate; CERTIFICATE; -; 10; -; Front end, Back end, HTML, CSS, JavaScript, Node.js, MongoDB, Express.js, Project-based work, Portfolio
            Python Developer Certificate; CERTIFICATE; -; 4; Basic HTML and CSS; Python fundamentals, Web development with Django, Django REST, APIs, Git, SQL, Portfolio
            JavaScript Development Certificate; CERTIFICATE; -; 8; Basic HTML and CSS; JavaScript, React, Node.js, APIs, Third-party libraries, Portfolio
            Software Engineering Certificate; CERTIFICATE; multi-week; 12; -; Front end, React, Django (Python), Flexbox and Grid, Git, Deployment on AWS, Python syntax, Dictionaries, Sorting algorithms, Custom functions, Django REST, Portfolio
            Web Development with HTML & CSS; COURSE; 1–2 days; -; -; Web pages with text and images, CSS, Centred layouts, Background images, Navigation, Responsive pages
            Advanced HTML & CSS; COURSE; 1–2 days; -; Basics of HTML and CSS; SVG, CSS variables, Gradients, Shadows, Positioning, Transitions, Transforms, Responsive images
            """)
    void program_ofTheArticle_isAsDescribed(String name, String kind, String duration, String sessions,
            String prerequisites, String curriculum) throws SQLException {
        var expected = "%s | %s | %s | %s | %s | {IN_PERSON,LIVE_ONLINE} | {WEEKNIGHTS,WEEKENDS,OTHER} | 12 | t | -"
                .formatted(kind, dash(duration), dash(sessions), dash(prerequisites), curriculum);
        assertEquals(List.of(expected), rows(database, """
                select kind, duration_text, mentoring_sessions, prerequisites, array_to_string(curriculum, ', '), formats,
                    schedules, free_retake_months, certificate_of_completion, cost
                from training_program where name = '%s' and provider_slug = 'noble-desktop'""".formatted(name)));
    }

    private static String dash(String value) {
        return value == null ? "-" : value;
    }

    @Test
    void programs_ofTheArticle_haveTheirAwards() throws SQLException {
        assertEquals(List.of(
                "Full-Stack Web Development Certificate | Best Full-Stack Developer Bootcamp | Forbes Advisor | 2024",
                "Python Developer Certificate | Best Python Bootcamp | Forbes Advisor | 2024"), rows(database, """
                        select p.name, a.name, a.awarded_by, a.year
                        from training_award a join training_program p on p.slug = a.program_slug order by 1"""));
    }

    @Test
    void programs_ofTheArticle_prepareForBackEndWork() throws SQLException {
        assertEquals(List.of("6"), rows(database, """
                select count(*) from training_program_role
                where role_slug = 'back-end-developer' and origin = 'PUBLISHED'"""));
    }
}
