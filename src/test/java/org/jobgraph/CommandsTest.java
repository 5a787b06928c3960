package org.jobgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            --help,                   0
            --version,                0
            import --help,            0
            import oews --help,       0
            import postings --help,   0
            evaluate --help,          0
            evaluate titles --help,   0
            migrate --help,           0
            health --help,            0
            health --port 1,          1
            migrate now,              2
            import,                   2
            evaluate,                 2
            evaluate titles,          2
            evaluate titles nowhere,  2
            export,                   2
            import oews,              2
            import oews --yeer 1 a.csv, 2
            """)
    void commandLine_ofHelpOrAMistake_isAnsweredWithoutADatabase(String line, int status) {
        assertEquals(status, Commands.check(line.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource({"import oews a.csv", "import oews --year 2024 a.csv b.csv", "migrate"})
    void commandLine_ofWork_isLeftToRun(String line) {
        assertEquals(Commands.RUN, Commands.check(line.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource({"migrate, true", "import oews migrate, false"})
    void migration_isToldFromOtherWork(String line, boolean migrates) {
        assertEquals(migrates, Commands.migrate(line.split(" ", -1)));
    }
}
