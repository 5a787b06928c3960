package org.jobgraph.intake.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleNamesTest {

    private final RoleNames names = new RoleNames(List.of(
            new Role("back-end-developer", List.of("Back End Developer", "backend engineer", "backend software engineer")),
            new Role("software-developer", List.of("Software Developer", "software engineer")),
            new Role("data-engineer", List.of("Data Engineer"))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Back End Developer                     | back-end-developer
            Senior Back-End Engineer II (m/f/d)    | back-end-developer
            BACKEND ENGINEER                       | back-end-developer
            Software Engineer, Backend             | back-end-developer
            Software Engineer (Backend)            | back-end-developer
            Staff Software Engineer - New York     | software-developer
            Software Engineer III                  | software-developer
            Data Engineer                          | data-engineer
            Data Engineering                       | -
            Recruiter - Software Engineer          | -
            Software Engineer Recruiter            | -
            Account Executive                      | -
            Senior                                 | -
            """)
    void title_withALevelAndAPlace_isForTheRoleThatItNames(String title, @Nullable String role) {
        assertEquals(role, names.slug(title));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Engineering Lead, Billing                 | engineering-manager
            Lead, Web Engineering                     | engineering-manager
            Mechanical Engineering Lead               | -
            Engineering Technician                    | -
            Electrical Engineering Intern             | -
            Benefits Partner (Engineering)            | -
            Executive Assistant, Engineering          | -
            Software Engineering SMTS                 | software-engineer
            Software Engineering Intern               | software-engineer
            Product Design Lead                       | product-designer
            Product Design                            | -
            Agile Delivery Lead                       | scrum-master
            Agile Delivery                            | -
            Cache Performance Architect               | -
            Principal Architect                       | -
            Staff Software Engineer                   | software-engineer
            Member of Technical Staff                 | software-engineer
            """)
    void level_inARolesOwnName_isRequired(String title, @Nullable String role) {
        assertEquals(role, ShippedRoles.NAMES.slug(title));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Engineering Manager                       | engineering-manager
            Manager II, Engineering                   | engineering-manager
            Machine Learning Engineering Manager      | engineering-manager
            Software Development Manager              | engineering-manager
            Hardware Engineering Manager              | -
            Engineering Manager, Manufacturing        | -
            Engineering Manager, Payments             | engineering-manager
            Sales Engineering Manager                 | -
            Business Development Manager              | -
            Partner Development Manager               | -
            Sales Development Manager                 | -
            Technical Program Manager                 | project-manager
            IT Project Manager                        | project-manager
            Construction Project Manager              | -
            Project Manager, Marketing                | -
            Product Manager, Marketing                | product-manager
            Director of Engineering                   | engineering-director
            Director of Data Engineering              | engineering-director
            Director, Engineering                     | engineering-director
            VP, Engineering                           | engineering-director
            Co-Founder & CTO                          | engineering-director
            Field CTO                                 | -
            Executive Assistant to the CTO            | -
            Executive Assistant, Chief Technology Officer | -
            IT Systems Engineer                       | systems-administrator
            Systems Engineer                          | -
            Antenna Systems Engineer                  | -
            Distributed Systems Engineer              | -
            Site Reliability Engineer                 | site-reliability-engineer
            Cloud Reliability Engineer                | site-reliability-engineer
            Wafer Reliability Engineer                | -
            Software Quality Engineer                 | qa-engineer
            Supplier Quality Engineer                 | -
            Test Engineer II                          | qa-engineer
            Firmware Test Engineer                    | -
            Test Engineer, Manufacturing              | -
            Hardware QA Engineer                      | -
            Robotics Controls Engineer                | robotics-engineer
            Project Controls Engineer                 | -
            Test Automation Engineer                  | test-automation-engineer
            iOS Automation Engineer                   | test-automation-engineer
            Factory Automation Engineer               | -
            Application Engineer III                  | software-engineer
            Vehicle Application Engineer              | -
            Partner Solutions Architect               | solutions-architect
            Solutions Architect - Manufacturing       | solutions-architect
            Visual Designer                           | ui-designer
            Graphic Designer                          | -
            Technical Recruiter for Software Engineers | -
            Recruiter to Product Designer teams       | -
            Software Engineer Technician              | -
            Go-to-Market Product Manager              | product-manager
            Automotive Software Engineer              | software-engineer
            """)
    void name_amongWordsOfAnotherTrade_isNotTheRole(String title, @Nullable String role) {
        assertEquals(role, ShippedRoles.NAMES.slug(title));
    }
}
