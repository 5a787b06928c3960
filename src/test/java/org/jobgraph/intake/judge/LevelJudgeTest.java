package org.jobgraph.intake.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.jobgraph.posting.Origin;
import org.jobgraph.posting.Seniority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelJudgeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Senior Software Engineer                     | SENIOR
            Sr. Backend Dev                              | SENIOR
            Senior Product Manager                       | SENIOR
            Software Engineer III                        | SENIOR
            Software Engineer II                         | MID
            Mid-Level Designer                           | MID
            Software Engineer I                          | ENTRY
            Jr. Developer                                | ENTRY
            Graduate Engineer                            | ENTRY
            Entry Level Sales Representative             | ENTRY
            Associate Product Manager                    | ENTRY
            Software Engineering Intern                  | INTERN
            Summer Internship - Marketing                | INTERN
            Werkstudent (m/w/d) Vertrieb                 | INTERN
            Praktikum im Marketing                       | INTERN
            Tech Lead                                    | LEAD
            Lead Designer                                | LEAD
            Staff Software Engineer                      | LEAD
            Software Engineer, Staff                     | LEAD
            Principal Data Scientist                     | LEAD
            Engineering Manager                          | MANAGER
            Senior Engineering Manager                   | MANAGER
            Manager, Customer Success                    | MANAGER
            Senior Manager, Finance                      | MANAGER
            Manager of Operations                        | MANAGER
            Store Manager                                | MANAGER
            Director of Sales                            | DIRECTOR
            Associate Director, Biostatistics            | DIRECTOR
            Head of People                               | DIRECTOR
            VP of Engineering                            | EXECUTIVE
            Senior Vice President, Sales                 | EXECUTIVE
            Chief Technology Officer                     | EXECUTIVE
            CFO                                          | EXECUTIVE
            Founder / CEO                                | EXECUTIVE
            Chief Risk & Compliance Officer, Canada      | EXECUTIVE
            Manager I, Data Platform                     | MANAGER
            Manager II, Renewals                         | MANAGER
            Senior Director, CIO/CTO Advisory            | DIRECTOR
            Principal Advisor / Field CTO                | LEAD
            Staff Geometry Engineer                      | LEAD
            Staff iOS Developer                          | LEAD
            Staff+ Engineer, Caching                     | LEAD
            Sr.Staff Engineer                            | LEAD
            Staff, Payments Analyst                      | LEAD
            Payments Analyst (Senior or Staff)           | LEAD
            Senior+ Engineer                             | SENIOR
            Senior Service Designer                      | SENIOR
            Senior Services Architect                    | SENIOR
            Senior Community Manager                     | SENIOR
            Senior Health Economist                      | SENIOR
            Senior Home Insurance Underwriter            | SENIOR
            Renewals Manager, Level 2                    | MID
            Acme - Support Engineer 2                    | MID
            Support Engineer, Storage I                  | ENTRY
            """)
    void title_withARank_saysIt(String title, Seniority level) {
        assertEquals(level, TitleLevel.of(title));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Software Engineer              | UNKNOWN
            Lead Generation Specialist     | UNKNOWN
            Account Manager                | UNKNOWN
            Product Manager                | UNKNOWN
            Project Manager                | UNKNOWN
            Business Development Manager   | UNKNOWN
            Senior Account Manager         | SENIOR
            Staff Accountant               | UNKNOWN
            Staff Nurse                    | UNKNOWN
            Chief of Staff                 | UNKNOWN
            Member of Technical Staff      | UNKNOWN
            Internal Auditor               | UNKNOWN
            International Sales Associate  | UNKNOWN
            Internship Program Manager     | UNKNOWN
            Principal                      | UNKNOWN
            Elementary School Principal    | UNKNOWN
            Assistant Principal            | UNKNOWN
            Director of Photography        | UNKNOWN
            Art Director                   | UNKNOWN
            Funeral Director               | UNKNOWN
            Executive Assistant to the CEO | UNKNOWN
            People Partner                 | UNKNOWN
            CRO Strategist                 | UNKNOWN
            Chief Revenue Officer Associate | UNKNOWN
            Associate Professor            | UNKNOWN
            Sales Associate                | UNKNOWN
            Senior Living Coordinator      | UNKNOWN
            Senior Home Care Aide          | UNKNOWN
            Senior High School Teacher     | UNKNOWN
            Junior High Teacher            | UNKNOWN
            Junior Teacher                 | ENTRY
            Teacher Year 3                 | UNKNOWN
            Principal's Secretary          | UNKNOWN
            Senior Services Coordinator    | UNKNOWN
            Sales Executive - [UK&I]       | UNKNOWN
            Sales Executive, UK & I        | UNKNOWN
            Level Designer - Castle.io 2   | UNKNOWN
            Electrician (Class 2)          | UNKNOWN
            Founder Associate, Office of the CEO | UNKNOWN
            Engineer, Tax [Office of the CFO] | UNKNOWN
            Chief of Staff to the CEO      | UNKNOWN
            Chief of Staff, Design         | UNKNOWN
            Field CTO                      | UNKNOWN
            Member of Technical Staff - ML Engineer | UNKNOWN
            Graduate Admissions Counselor  | UNKNOWN
            Head Chef                      | UNKNOWN
            Class C Driver                 | UNKNOWN
            """)
    void title_withAWordThatIsNoRankThere_doesNotSayIt(String title, Seniority level) {
        assertEquals(level, TitleLevel.of(title));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Entry level      | ENTRY
            entry-level      | ENTRY
            mid_level        | MID
            Senior           | SENIOR
            Director         | DIRECTOR
            executive        | EXECUTIVE
            student          | INTERN
            """)
    void published_known_isTaken(String word, Seniority level) {
        var notes = new ArrayList<Note>();
        assertEquals(new JudgedLevel(level, Origin.PUBLISHED), LevelJudge.judge(word, TitleLevel.of("Staff Engineer"), notes));
        assertEquals(List.of(), notes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mid_senior_level | Analyst                  | MID      | PUBLISHED
            mid_senior_level | Senior Analyst           | SENIOR   | PARSED
            Mid-Senior level | Engineering Manager      | MANAGER  | PARSED
            Mid-Senior level | Junior Analyst           | MID      | PUBLISHED
            experienced      | Staff Software Engineer  | LEAD     | PARSED
            experienced      | Head of Sales            | DIRECTOR | PARSED
            experienced      | Analyst II               | MID      | PARSED
            manager          | Director of Finance      | DIRECTOR | PARSED
            manager          | Senior Account Manager   | MANAGER  | PUBLISHED
            senior_manager   | Senior Manager, Finance  | MANAGER  | PARSED
            senior_manager   | Head of Finance          | DIRECTOR | PARSED
            senior_manager   | Finance                  | MANAGER  | PUBLISHED
            """)
    void published_thatSpansLevels_isNarrowedByTheTitle(String word, String title, Seniority level, Origin origin) {
        var notes = new ArrayList<Note>();
        assertEquals(new JudgedLevel(level, origin), LevelJudge.judge(word, TitleLevel.of(title), notes));
        assertEquals(List.of(), notes);
    }

    @Test
    void published_unknown_isNotedAndTheTitleAsked() {
        var notes = new ArrayList<Note>();
        assertEquals(new JudgedLevel(Seniority.SENIOR, Origin.PARSED),
                LevelJudge.judge("Band 7", TitleLevel.of("Senior Cook"), notes));
        assertEquals(JudgedLevel.ABSENT, LevelJudge.judge("Band 7", TitleLevel.of("Cook"), notes));
        assertEquals(List.of("level Band 7", "level Band 7"), notes.stream().map(Note::detail).toList());
    }

    @Test
    void published_thatSaysNothing_isNotNoted() {
        var notes = new ArrayList<Note>();
        assertEquals(JudgedLevel.ABSENT, LevelJudge.judge("Not Applicable", TitleLevel.of("Cook"), notes));
        assertEquals(List.of(), notes);
    }
}
