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
}
