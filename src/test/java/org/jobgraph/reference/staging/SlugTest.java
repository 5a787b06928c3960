package org.jobgraph.reference.staging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            New York City   | new-york-city
            Coeur d'Alene   | coeur-dalene
            Town 'n' Country| town-n-country
            São Paulo       | sao-paulo
            Łódź            | lodz
            C++ & C#        | c-c
            東京             | ''
            """)
    void of_name_isPlainAscii(String name, String slug) {
        assertEquals(slug, Slug.of(name));
    }
}
