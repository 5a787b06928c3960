package org.jobgraph.intake.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jobgraph.intake.feed.Published;
import org.jobgraph.posting.EmploymentType;
import org.jobgraph.posting.Origin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgedEmploymentTest {

    private final List<Note> notes = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            FullTime                   | FULL_TIME  | -
            full-time                  | FULL_TIME  | -
            FULL_TIME                  | FULL_TIME  | -
            Full Time - Regular        | FULL_TIME  | -
            permanent, full-time       | FULL_TIME  | -
            fulltime_permanent         | FULL_TIME  | -
            fulltime_fixed_term        | FULL_TIME  | -
            parttime_permanent         | PART_TIME  | -
            Teilzeit                   | PART_TIME  | -
            Vollzeit                   | FULL_TIME  | -
            Temps plein                | FULL_TIME  | -
            CDI                        | UNKNOWN    | -
            permanent                  | UNKNOWN    | -
            Contract (6 months)        | CONTRACT   | -
            Full-time contract         | CONTRACT   | -
            CONTRACTOR                 | CONTRACT   | -
            Freelance                  | CONTRACT   | -
            freiberuflich              | CONTRACT   | -
            PER_DIEM                   | OTHER      | -
            VOLUNTEER                  | OTHER      | -
            TEMPORARY                  | TEMPORARY  | -
            Saisonarbeit               | TEMPORARY  | -
            INTERN                     | INTERN     | -
            Part-time internship       | INTERN     | -
            Praktikum                  | INTERN     | -
            International              | UNKNOWN    | UNKNOWN_EMPLOYMENT_TYPE
            Whatever                   | UNKNOWN    | UNKNOWN_EMPLOYMENT_TYPE
            fulltime, contract         | FULL_TIME  | FURTHER_EMPLOYMENT_TYPE
            Part-time / Full-time      | PART_TIME  | FURTHER_EMPLOYMENT_TYPE
            full                       | FULL_TIME  | -
            part                       | PART_TIME  | -
            full-or-part-time          | FULL_TIME  | FURTHER_EMPLOYMENT_TYPE
            FULL_OR_PART_TIME          | FULL_TIME  | FURTHER_EMPLOYMENT_TYPE
            FullOrPartTime             | FULL_TIME  | FURTHER_EMPLOYMENT_TYPE
            full/part time             | FULL_TIME  | FURTHER_EMPLOYMENT_TYPE
            Full-time or part-time     | FULL_TIME  | FURTHER_EMPLOYMENT_TYPE
            Part-time or full-time     | PART_TIME  | FURTHER_EMPLOYMENT_TYPE
            Vollzeit oder Teilzeit     | FULL_TIME  | FURTHER_EMPLOYMENT_TYPE
            Voll- oder Teilzeit        | FULL_TIME  | FURTHER_EMPLOYMENT_TYPE
            Temps plein ou partiel     | FULL_TIME  | FURTHER_EMPLOYMENT_TYPE
            Full-time or contract      | FULL_TIME  | FURTHER_EMPLOYMENT_TYPE
            Contract or temporary      | CONTRACT   | FURTHER_EMPLOYMENT_TYPE
            Full-time or fulltime      | FULL_TIME  | -
            Permanent or full-time     | FULL_TIME  | -
            permanent or regular       | UNKNOWN    | -
            Full-time or part-time internship | INTERN  | -
            Full or part-time contract | CONTRACT   | -
            Full of ideas              | UNKNOWN    | UNKNOWN_EMPLOYMENT_TYPE
            """)
    void words_ofSources_areATypeOrNoted(String word, EmploymentType type, Note.@Nullable Kind note) {
        var found = judge("Engineer", word);
        assertEquals(List.of(type, word, type == EmploymentType.UNKNOWN ? Origin.ABSENT : Origin.PUBLISHED),
                Arrays.asList(found.type(), found.raw(), found.origin()));
        assertEquals(note == null ? List.of() : List.of(note), notes.stream().map(Note::kind).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Engineer (Part-time)                | PART_TIME
            Part-Time Engineer                  | PART_TIME
            Engineering Internship              | INTERN
            Software Engineer Intern, Summer    | INTERN
            Werkstudent Marketing (m/w/d)       | OTHER
            Engineer - Contract                 | CONTRACT
            Engineer (6 month contract)         | CONTRACT
            Contract Manager                    | UNKNOWN
            Head of Internal Audit              | UNKNOWN
            International Lead                  | UNKNOWN
            Temporary Exhibitions Curator       | UNKNOWN
            Engineer (Full-time or Part-time)   | UNKNOWN
            Engineer (Full or Part-time)        | UNKNOWN
            Engineer (Intern or Working Student)| UNKNOWN
            Engineer (Part-time or Internship)  | UNKNOWN
            """)
    void title_withoutAWordOfTheSource_saysTheType(String title, EmploymentType type) {
        var found = judge(title, null);
        assertEquals(type, found.type());
        assertEquals(type == EmploymentType.UNKNOWN ? Origin.ABSENT : Origin.PARSED, found.origin());
    }

    private JudgedEmployment judge(String title, @Nullable String word) {
        return JudgedEmployment.judge(Published.posting("1", title, "https://x.example").employmentType(word).build(), notes);
    }
}
