package org.jobgraph.intake.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

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
}
