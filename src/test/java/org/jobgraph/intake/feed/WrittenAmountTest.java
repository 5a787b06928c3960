package org.jobgraph.intake.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenAmountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            60000        | -   | 60000
            60000.5      | -   | 60000.5
            60,000       | -   | 60000
            60.000       | -   | 60000
            1.260.000,50 | -   | 1260000.50
            1,260,000.50 | -   | 1260000.50
            60 000       | -   | 60000
            60'000       | CHF | 60000
            45,50        | -   | 45.50
            28.1250      | -   | 28.1250
            $60,000      | USD | 60000
            60.000 €     | EUR | 60000
            60.000 EUR   | eur | 60000
            $60,000      | CAD | 60000
            CHF 60'000   | CHF | 60000
            """)
    void text_thatIsAnAmount_isRead(String text, @Nullable String currency, BigDecimal amount) {
        assertEquals(amount, WrittenAmount.of(text, currency));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -               | USD
            $60,000         | -
            $60,000         | EUR
            60k             | USD
            from 60,000     | USD
            60,000 - 70,000 | USD
            6,00,00         | USD
            -5              | USD
            """)
    void text_thatSaysMore_isNone(@Nullable String text, @Nullable String currency) {
        assertNull(WrittenAmount.of(text, currency));
    }
}
