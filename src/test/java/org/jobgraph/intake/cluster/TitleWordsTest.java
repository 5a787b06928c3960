package org.jobgraph.intake.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is left of a title, and its levels.
class TitleWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "Senior Data Engineer (m/w/d)|data engineer|[SENIOR]",
            "Bäcker*in - Köln|backer koln|[]",
            "Software Engineer III, L4|engineer software|[3, 4]",
            "IC3 Analyst|analyst|[3]",
            "1 Analyst|1 analyst|[]",
            "Nurse 7|7 nurse|[]",
            "Front-End Dev #4411|engineer frontend|[]",
            "C++ / C# Developer, Req. 12345|c# c++ engineer|[]",
            "Dr. O'Neil`s Assistant|assistant dr oneil|[]"})
    void title_asWordsAndLevels(String published, String words, String levels) {
        var title = Title.of(published, List.of());

        assertEquals(words, title.key());
        assertEquals(levels, title.levels().toString());
    }

    @ParameterizedTest
    @CsvSource({
            "Warehouse Picker, Warehouse Packer, OTHER", "Dock Loader, Dock Leader, OTHER", "Painter, Printer, OTHER",
            "Pediatric Nurse, Podiatric Nurse, OTHER", "Litigation Counsel, Mitigation Counsel, OTHER",
            "Business Development Manager, Business Manager, NARROWER", "Accountant, Acountant, EQUAL",
            "Technician, Techncian, EQUAL", "Assistant, Assistent, EQUAL", "Operations Manger, Operations Manager, EQUAL",
            "Organisation Lead, Organization Lead, EQUAL", "Counselor, Counsellor, EQUAL", "Enigneer, Engineer, EQUAL",
            "Software Development Engineer, Software Engineer, EQUAL"})
    void words_thatALetterTellsApart_areOtherTradesUnlessMisspelt(String one, String other, Title.Relation relation) {
        assertEquals(relation, Title.of(one, List.of()).relation(Title.of(other, List.of())));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "Barista Full Time, Barista (Part-time), 'full-time and part-time'",
            "Barista Full or Part Time, Barista Part Time, -",
            "Barista, Barista Part Time, -", "Fulltime Cook, Parttime Cook, 'full-time and part-time'",
            "Nurse Contract, Nurse - Permanent, temporary and permanent", "Contractor, Temp, -",
            "Account Executive (EMEA), Account Executive (US), *europe and US", "Seller UK, Seller EMEA, -",
            "Seller UK, Seller USA, GB and US", "Cashier #101, Cashier #102, 101 and 102", "Cashier #101, Cashier, -",
            "Nurse - Job 12345, Nurse - Job 12399, 12345 and 12399"})
    void terms_thatBothTitlesSayOtherwise_areAgainstThem(String one, String other, @Nullable String against) {
        assertEquals(against, Title.of(one, List.of()).terms().against(Title.of(other, List.of()).terms(), true));
    }
}
