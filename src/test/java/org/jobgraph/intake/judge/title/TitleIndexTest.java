package org.jobgraph.intake.judge.title;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleIndexTest {

    private final TitleIndex index = TitleIndex.of(
            List.of(new Occupation("15-1252.00", "Software Developers", "Write software for computers."),
                    new Occupation("15-1254", "Web Developers", "Make web sites and their back end."),
                    new Occupation("29-1141.00", "Registered Nurses", "Care for patients in hospitals."),
                    new Occupation("29-1141.01", "Acute Care Nurses", "Care for very ill patients."),
                    new Occupation("11-2022.00", "Sales Managers", "Direct the sales of products."),
                    new Occupation("35-2014.00", "Cooks, Restaurant", "Cook meals in restaurants.")),
            Stream.of("15-1252.00 Software Engineer", "15-1252.00 Full Stack Developer", "15-1252.00 Back End Developer",
                    "15-1254.00 Back End Developer", "15-1254.00 Webmaster", "15-1254.00 Front End Developer",
                    "29-1141.00 RN (Registered Nurse)", "29-1141.00 Staff Nurse", "11-2022.00 Sales Director",
                    "11-2022.00 Vice President of Sales", "35-2014.00 Line Cook", "35-2014.00 Night Cook")
                    .map(line -> new KnownTitle(line.substring(0, 10), line.substring(11))).toList());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Software Engineer                                | 15-1252
            software engineers                               | 15-1252
            Senior Software Engineer II                      | 15-1252
            Sr. SW Eng                                       | 15-1252
            Staff Software Engineer (Remote)                 | 15-1252
            Software Engineer (m/w/d)                        | 15-1252
            Software Engineer (all genders)                  | 15-1252
            Software Engineer - New York, NY                 | 15-1252
            Software Engineer, Payments #40213               | 15-1252
            Software Engineer / Full-time / REQ-2024-117     | 15-1252
            Sóftware Engineer                                | 15-1252
            Storage-as-a-Service Software Engineer           | 15-1252
            Network as a Service (NaaS) Software Engineer    | 15-1252
            Fullstack Developer                              | 15-1252
            Front-End Dev                                    | 15-1254
            RN                                               | 29-1141
            Nurse, Registered                                | 29-1141
            Director of Sales                                | 11-2022
            Director, Sales                                  | 11-2022
            VP of Sales                                      | 11-2022
            Line Cook (Part Time)                            | 35-2014
            """)
    void title_inAnySpelling_isKnown(String title, String soc) {
        var first = index.guess(title, null).getFirst();
        assertEquals(soc, first.soc());
        assertTrue(first.known(), first::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pediatric Nurse          | 29-1141
            Engineer of Software     | 15-1252
            Sofware Enginer          | 15-1252
            Regional Sales Lead      | 11-2022
            """)
    void title_thatIsNew_isOfTheOccupationWithItsWords(String title, String soc) {
        var first = index.guess(title, null).getFirst();
        assertEquals(soc, first.soc());
        assertFalse(first.known());
    }

    @Test
    void title_ofSeveralOccupations_hasAllOfThem() {
        var guesses = index.guess("Backend Developer", null).stream().filter(Guess::known).map(Guess::soc).sorted().toList();
        assertEquals(List.of("15-1252", "15-1254"), guesses);
    }

    @ParameterizedTest
    @CsvSource({"''", "(m/w/d)", "Zzyzx", "'- , |'", "12345", "営業"})
    void title_withoutAnyKnownWord_hasNone(String title) {
        assertEquals(List.of(), index.guess(title, null));
    }

    @Test
    void index_withoutTitles_hasNone() {
        assertEquals(List.of(), TitleIndex.of(List.of(), List.of()).guess("Cook", null));
    }

    @Test
    void guesses_always_areAtMostFiveFromTheSurest() {
        for (var title : List.of("Developer", "Cook Nurse Sales Developer", "Web Nurse")) {
            var confidences = index.guess(title, "Engineering").stream().map(Guess::confidence).toList();
            assertTrue(confidences.size() <= 5);
            assertEquals(confidences.stream().sorted((a, b) -> Double.compare(b, a)).toList(), confidences);
            assertTrue(confidences.stream().allMatch(each -> each > 0 && each <= 1), confidences::toString);
        }
    }
}
