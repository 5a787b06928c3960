package org.jobgraph.intake.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;

import org.jobgraph.role.PayPeriod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '"', textBlock = """
            $88,000 - $155,000 a year              | 88000   | 155000  | $   | YEAR
            "$81K – $87K • 0.5% – 1.75%"           | 81000   | 87000   | $   | -
            $81K — $87K                            | 81000   | 87000   | $   | -
            $81K to $87K                           | 81000   | 87000   | $   | -
            $207K – $401K                          | 207000  | 401000  | $   | -
            €60k–75k                               | 60000   | 75000   | EUR | -
            £45.50 per hour                        | 45.50   | 45.50   | GBP | HOUR
            $20/hr                                 | 20      | 20      | $   | HOUR
            $20/hr - $25/hr                        | 20      | 25      | $   | HOUR
            CAD 90,000 to 110,000                  | 90000   | 110000  | CAD | -
            "90,000 - 110,000 CAD"                 | 90000   | 110000  | CAD | -
            "$90,000 – $110,000 (CAD)"             | 90000   | 110000  | CAD | -
            $90K CAD per year                      | 90000   | 90000   | CAD | YEAR
            CA$60K – CA$65K                        | 60000   | 65000   | CAD | -
            A$150K – A$180K                        | 150000  | 180000  | AUD | -
            R$265K – R$345K                        | 265000  | 345000  | BRL | -
            SGD 115K – SGD 140K                    | 115000  | 140000  | SGD | -
            "from $120,000"                        | 120000  | -       | $   | -
            "$120,000+"                            | 120000  | -       | $   | -
            "$120,000+ bonus"                      | 120000  | -       | $   | -
            up to 95k EUR                          | -       | 95000   | EUR | -
            "$4,000 monthly"                       | 4000    | 4000    | $   | MONTH
            "1.200.000 ₽"                          | 1200000 | 1200000 | RUB | -
            ₹12L                                   | 1200000 | 1200000 | INR | -
            ₹12 LPA                                | 1200000 | 1200000 | INR | YEAR
            "₹8,00,000 - ₹12,00,000"               | 800000  | 1200000 | INR | -
            USD 100 – 140K                         | 100000  | 140000  | USD | -
            $100-140k                              | 100000  | 140000  | $   | -
            $26.00 – $50K                          | 26.00   | 50000   | $   | -
            $0 – $50K                              | 0       | 50000   | $   | -
            CHF 120'000                            | 120000  | 120000  | CHF | -
            CHF 110’000 – 120’000 p.a.             | 110000  | 120000  | CHF | YEAR
            "45,50 €/Stunde"                       | 45.50   | 45.50   | EUR | HOUR
            "60.000 € brutto pro Jahr"             | 60000   | 60000   | EUR | YEAR
            60.000 bis 75.000 EUR | 60000 | 75000 | EUR | -
            "45 000 € par an"                      | 45000   | 45000   | EUR | YEAR
            "45 000 – 55 000 €"                    | 45000   | 55000   | EUR | -
            "١٢٠,٠٠٠ USD"                          | 120000  | 120000  | USD | -
            kr 50 000 per month                    | 50000   | 50000   | KR  | MONTH
            "88,000 - 155,000 a year"              | 88000   | 155000  | -   | YEAR
            "88,000 - 155,000"                     | 88000   | 155000  | -   | -
            60k                                    | 60000   | 60000   | -   | -
            "$100,000 base, $150,000 OTE"          | 100000  | 100000  | $   | -
            "$100K – $120K • $30K Bonus"           | 100000  | 120000  | $   | -
            "OTE $180K • $90K"                     | 90000   | 90000   | $   | -
            "Equity; $90K; 401k"                   | 90000   | 90000   | $   | -
            $85k depending on experience           | 85000   | 85000   | $   | -
            $60.00 once                            | 60.00   | 60.00   | $   | UNKNOWN
            $13 – $31 for 10-20 hours a week       | 13      | 31      | $   | -
            €55K-€60K a year. 40 hours per week    | 55000   | 60000   | EUR | YEAR
            "$1M"                                  | 1000000 | 1000000 | $   | -
            """)
    void text_ofAField_isWhatItSays(String text, @Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable String currency,
            @Nullable PayPeriod period) {
        var pay = PayText.read(text);
        assertNotNull(pay);
        assertAmount(min, pay.min());
        assertAmount(max, pay.max());
        assertEquals(currency, pay.currency());
        assertEquals(period, pay.period());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Competitive", "DOE", "401k", "$1.2M ARR", "10+ years", "0.5% – 1.75%", "Offers Equity",
            "100% remote",
            "$10,000 sign-on bonus", "40 hours a week", "$200K – $250K OTE", "2025", "",
            "Raised $30M in funding"})
    void text_thatIsNoPay_isNone(String text) {
        assertNull(PayText.read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '"', textBlock = """
            "The base salary range for this role is $120,000 - $150,000." | 120000 | 150000 | $   | -
            "We build. The pay range is $50-$60 per hour plus bonus. Bye" | 50     | 60     | $   | HOUR
            "Salary: 55k to 60k€ a year"                                  | 55000  | 60000  | EUR | YEAR
            "Gehalt: 60.000 – 75.000 € pro Jahr"                          | 60000  | 75000  | EUR | YEAR
            """)
    void sentence_thatSaysThePay_isFound(String description, BigDecimal min, BigDecimal max, String currency,
            @Nullable PayPeriod period) {
        var found = PaySentence.in(description);
        assertNotNull(found);
        assertAmount(min, found.pay().min());
        assertAmount(max, found.pay().max());
        assertEquals(currency, found.pay().currency());
        assertEquals(period, found.pay().period());
    }

    @ParameterizedTest
    @ValueSource(strings = {"We raised $30M and pay $5 for lunch", "Our customers save $1,000 - $2,000 a year",
            "Competitive salary and a bonus of $5,000 - $10,000", "Base salary and a stipend of $500 per month",
            "The total target compensation for this role, salary and bonus, is $300,000 - $350,000 a year",
            "Insurance of twice the base salary, and gifts up to $1,000 a year", "Manage a budget of USD 1M to 2M",
            "A salary that is fair; $9bn in assets", "salary $", "Salary: $90,000"})
    void sentence_aboutOtherMoney_isPassedOver(String description) {
        assertNull(PaySentence.in(description));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "$1,", "9", " 1", "1 ", "US", "€ "})
    void text_thatRepeatsItself_isReadInNoTime(String piece) {
        PayText.read(piece.repeat(100_000));
        PaySentence.in(("salary " + piece).repeat(50_000));
    }

    private static void assertAmount(@Nullable BigDecimal expected, @Nullable BigDecimal found) {
        assertEquals(expected == null ? null : expected.stripTrailingZeros(),
                found == null ? null : found.stripTrailingZeros());
    }
}
