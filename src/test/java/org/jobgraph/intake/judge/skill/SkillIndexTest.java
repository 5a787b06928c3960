package org.jobgraph.intake.judge.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillIndexTest {

    private final SkillIndex skills = SkillIndex.of(Stream.of("Oracle Java", "JavaScript", "Python", "Go", "R", "C", "C++",
            "C#",
            "Microsoft .NET Framework", "Microsoft Excel", "Microsoft Word", "Microsoft Access", "Microsoft PowerPoint", "SAS",
            "Swift", "Rust programming language", "Apache Spark", "Chef", "Ruby", "PostgreSQL", "Node.js", "React",
            "Amazon Web Services AWS software", "Structured query language SQL", "Oracle PL/SQL", "Microsoft SQL Server",
            "Web browser software", "Salesforce software", "Spring Boot", "Slack", "Spring Framework", "Oracle Database",
            "NetSuite ERP", "Microsoft Teams", "Microsoft Azure software")
            .map(name -> new Technology(name, !name.startsWith("Web"))).toList());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Five years of Java                       | Oracle Java
            JavaScript only                          | JavaScript
            You know C, C++ and C#.                  | C;C++;C#
            C++/Python                               | C++;Python
            Services in .NET (or Java)               | Microsoft .NET Framework;Oracle Java
            node.js no, Node.js yes                  | Node.js
            Skilled in Microsoft Excel               | Microsoft Excel
            Strong knowledge of Excel                | Microsoft Excel
            Word, Excel and PowerPoint               | Microsoft Word;Microsoft Excel;Microsoft PowerPoint
            We run on AWS                            | Amazon Web Services AWS software
            Amazon Web Services                      | Amazon Web Services AWS software
            Postgres or PL/SQL                       | PostgreSQL;Oracle PL/SQL
            SQL Server and SQL                       | Microsoft SQL Server;Structured query language SQL
            Python, Go or Rust                       | Python;Go;Rust programming language
            Rust, Go, Python                         | Rust programming language;Go;Python
            Senior Go Engineer                       | Go
            Statistics in R, SAS or Python           | R;SAS;Python
            Spark jobs in Python                     | Apache Spark;Python
            Java Java Java                           | Oracle Java
            Spring Boot                              | Spring Boot
            Go-to-market and SQL                     | Structured query language SQL
            Good with Excel, Access and Word         | Microsoft Excel;Microsoft Access;Microsoft Word
            Using Access or Excel                    | Microsoft Access;Microsoft Excel
            Word Excel Access PowerPoint             | Microsoft Word;Microsoft Excel;Microsoft Access;Microsoft PowerPoint
            Role-Based Access Control, Azure, SQL    | Microsoft Azure software;Structured query language SQL
            Azure, Conditional Access, SQL           | Microsoft Azure software;Structured query language SQL
            Access control in Azure                  | Microsoft Azure software
            Azure Access Control                     | Microsoft Azure software
            Special Access Program and Excel         | Microsoft Excel
            Account Teams use Excel                  | Microsoft Excel
            Excel, Teams and PowerPoint              | Microsoft Excel;Microsoft Teams;Microsoft PowerPoint
            Oracle, PostgreSQL                       | Oracle Database;PostgreSQL
            Oracle SQL and PL/SQL                    | Oracle Database;Structured query language SQL;Oracle PL/SQL
            Oracle DBA with SQL                      | Oracle Database;Structured query language SQL
            Oracle ERP, SQL                          | Structured query language SQL
            ledgers in Oracle or Excel               | Microsoft Excel
            Oracle NetSuite and SQL                  | NetSuite ERP;Structured query language SQL
            Java, Spring and SQL                     | Oracle Java;Spring Framework;Structured query language SQL
            Java and Spring MVC                      | Oracle Java;Spring Framework
            Degree in Spring 2031, Java              | Oracle Java
            Java, Fall or Spring                     | Oracle Java
            """)
    void technology_named_isFound(String text, String names) {
        assertEquals(List.of(names.split(";", -1)), skills.find(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Go to our website
            Own go-to-market. Go-to-market with teams
            R&D in C-suite offices
            Vitamin C
            Excel in a fast team
            In other words, access to a swift answer
            A word of a chef
            Access to the roof
            The Chef bakes with React time
            Javanese
            You use a Web browser software
            Rust never sleeps
            """)
    void word_thatOnlyLooksLikeATechnology_isNone(@Nullable String text) {
        assertEquals(List.of(), skills.find(String.valueOf(text)));
    }

    @Test
    void technologies_moreThanForty_areCutOff() {
        var many = IntStream.range(0, 60).mapToObj(i -> "Soft%dWare".formatted(i)).toList();
        var found = SkillIndex.of(many.stream().map(name -> new Technology(name, false)).toList())
                .find(String.join(", ", many));
        assertEquals(many.subList(0, 40), found);
    }

    @Test
    void text_ofAnySize_isReadInLinearTime() {
        var text = "Java and Go in a text of many words. ".repeat(50_000);
        var begin = System.nanoTime();
        assertEquals(List.of("Oracle Java", "Go"), skills.find(text));
        assertTrue(System.nanoTime() - begin < 5_000_000_000L, "2 MB of text take less than seconds");
    }
}
