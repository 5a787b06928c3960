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
            "$50,000/$60,000 per year"             | 50000   | 60000   | $   | YEAR
            "£30,000 / £35,000 per year"           | 30000   | 35000   | GBP | YEAR
            "$50/hr / $104,000/yr"                 | 50      | 50      | $   | HOUR
            "$104,000/yr / $50/hr"                 | 104000  | 104000  | $   | YEAR
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
            "$140K – $160K, 0.2% – 0.4% equity"    | 140000  | 160000  | $   | -
            $140K – $160K 0.2% – 0.4% equity       | 140000  | 160000  | $   | -
            "$110,000 - $130,000, 12% bonus"       | 110000  | 130000  | $   | -
            "$110,000-$130,000 base, 10-15% bonus" | 110000  | 130000  | $   | -
            $140K-$160K w/ equity                  | 140000  | 160000  | $   | -
            $140K – $160K · Equity                 | 140000  | 160000  | $   | -
            $140K - $160K / equity                 | 140000  | 160000  | $   | -
            "$140,000 - $160,000 including bonus"  | 140000  | 160000  | $   | -
            "$140,000 base salary $20,000 bonus"   | 140000  | 140000  | $   | -
            "$110,000 - $120,000 base, 401(k)"     | 110000  | 120000  | $   | -
            "10-15% bonus annually, $150,000"      | 150000  | 150000  | $   | -
            "Level 4: $110,000 - $130,000 a year"  | 110000  | 130000  | $   | YEAR
            "Band 6 £31,000 to £36,000 per annum"  | 31000   | 36000   | GBP | YEAR
            "GS-11 $72,553 - $94,317 per year"     | 72553   | 94317   | $   | YEAR
            Class 3 Driver $26 - $31 per hour      | 26      | 31      | $   | HOUR
            Step 1 - $24.50 per hour               | 24.50   | 24.50   | $   | HOUR
            Step 12 - $24.50 per hour              | 24.50   | 24.50   | $   | HOUR
            "4 posts: 21 - 26 per hour"            | 21      | 26      | -   | HOUR
            20-25$/h                               | 20      | 25      | $   | HOUR
            Pay: 20 - $25 per hour                 | 20      | 25      | $   | HOUR
            120-150k                               | 120000  | 150000  | -   | -
            "$170-195,000 a year"                  | 170000  | 195000  | $   | YEAR
            $15 - 2 shifts a night                 | 15      | 15      | $   | -
            USD 110000 - 130000 Year               | 110000  | 130000  | USD | YEAR
            "62,000 – 71,000 year"                 | 62000   | 71000   | -   | YEAR
            $21-26 hour                            | 21      | 26      | $   | HOUR
            $21 - $26 hour                         | 21      | 26      | $   | HOUR
            $50-60 hr                              | 50      | 60      | $   | HOUR
            $20 hour shifts                        | 20      | 20      | $   | -
            "$80,000 - 1 year contract"            | 80000   | 80000   | $   | -
            "$80,000 2 weeks of vacation"          | 80000   | 80000   | $   | -
            "$80,000 401k"                         | 80000   | 80000   | $   | -
            Min $100k Max $150k                    | 100000  | 150000  | $   | -
            "Min $100k, Max $150k"                 | 100000  | 150000  | $   | -
            $100k min - $150k max                  | 100000  | 150000  | $   | -
            "$100,000 or more"                     | 100000  | -       | $   | -
            $25/hr and up                          | 25      | -       | $   | HOUR
            "$100,000 max"                         | -       | 100000  | $   | -
            "$2,500 semi-monthly"                  | 2500    | 2500    | $   | UNKNOWN
            "$2,500 biweekly"                      | 2500    | 2500    | $   | UNKNOWN
            "$2,500 every two weeks"               | 2500    | 2500    | $   | UNKNOWN
            "$2,500 per fortnight"                 | 2500    | 2500    | $   | UNKNOWN
            "$2,500, twice a month"                | 2500    | 2500    | $   | UNKNOWN
            "Annual salary $90,000 paid bi-weekly" | 90000   | 90000   | $   | YEAR
            zwischen 62.000 € und 78.000 € brutto  | 62000   | 78000   | EUR | -
            zwischen 52.000 € und 61.000 € pro Jahr | 52000  | 61000   | EUR | YEAR
            EUR 52.000 und EUR 61.000 brutto       | 52000   | 61000   | EUR | -
            entre 2 100 € et 2 400 € par mois      | 2100    | 2400    | EUR | MONTH
            entre 42 et 47 k€                      | 42000   | 47000   | EUR | -
            entre 31.000 € y 39.000 €              | 31000   | 39000   | EUR | -
            tussen € 3.100 en € 3.600 per maand    | 3100    | 3600    | EUR | MONTH
            tra 31.000 € e 39.000 €                | 31000   | 39000   | EUR | -
            von 51.000 € bis zu 61.000 €           | 51000   | 61000   | EUR | -
            "$110,000 pa- $190,000 pa"             | 110000  | 190000  | $   | YEAR
            15 €/Stunde bis 17 €/Stunde            | 15      | 17      | EUR | HOUR
            50.000 € und 4.000 € Bonus             | 50000   | 50000   | EUR | -
            "20.000 € und 30.000 € Bonus"          | 20000   | 20000   | EUR | -
            zwischen 50.000 € und Bonus 4.000 €    | 50000   | 50000   | EUR | -
            CHF 110'000.- bis CHF 130'000.-        | 110000  | 130000  | CHF | -
            "3.500,- €"                            | 3500    | 3500    | EUR | -
            3.100-3.600€ pro Monat                 | 3100    | 3600    | EUR | MONTH
            ₹25-35 LPA                             | 2500000 | 3500000 | INR | YEAR
            25-35 LPA                              | 2500000 | 3500000 | INR | YEAR
            R$ 4.500,00                            | 4500    | 4500    | BRL | -
            3.000 € im Monat                       | 3000    | 3000    | EUR | MONTH
            3.000 € mtl.                           | 3000    | 3000    | EUR | MONTH
            3.000 € brutto monatlich               | 3000    | 3000    | EUR | MONTH
            Jahresbrutto: 60.000 €                 | 60000   | 60000   | EUR | YEAR
            Jahreszielgehalt 80.000 € - 90.000 €   | 80000   | 90000   | EUR | YEAR
            60.000 € Bruttojahresgehalt            | 60000   | 60000   | EUR | YEAR
            60.000 € JÄHRLICH                      | 60000   | 60000   | EUR | YEAR
            45 000 € / an                          | 45000   | 45000   | EUR | YEAR
            45 000 € brut annuel                   | 45000   | 45000   | EUR | YEAR
            2 500 € brut mensuel                   | 2500    | 2500    | EUR | MONTH
            "12,50 € de l'heure"                   | 12.50   | 12.50   | EUR | HOUR
            1.500 € mensuales                      | 1500    | 1500    | EUR | MONTH
            1.500 € al mes                         | 1500    | 1500    | EUR | MONTH
            € 3.000 per maand                      | 3000    | 3000    | EUR | MONTH
            € 45.000 per jaar                      | 45000   | 45000   | EUR | YEAR
            £400 - £450 pd                         | 400     | 450     | GBP | DAY
            £12.50 ph                              | 12.50   | 12.50   | GBP | HOUR
            "USD 3,000 (PH)"                       | 3000    | 3000    | USD | -
            "£31,000 pa"                           | 31000   | 31000   | GBP | YEAR
            "16,50 € pro Stunde"                   | 16.50   | 16.50   | EUR | HOUR
            "16,50 € - 18,00 € / Std."             | 16.50   | 18.00   | EUR | HOUR
            15 € bei 40 Std./Woche                 | 15      | 15      | EUR | -
            1 800 € pour 35h/semaine               | 1800    | 1800    | EUR | -
            "$1,200 per shift"                     | 1200    | 1200    | $   | UNKNOWN
            "$0.60 per mile, $1,500 per week"      | 1500    | 1500    | $   | WEEK
            "$60,000 - $70,000 + $0.10 per mile"   | 60000   | 70000   | $   | -
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
            "$10,000 sign-on bonus", "40 hours a week", "Bonus: $10,000", "401k match up to $5,000", "$5,000 401k match",
            "$500/month stipend", "OTE: $150,000 - $180,000", "bonus $20K $30K", "40 hour week", "5 year", "$200K – $250K OTE",
            "2025", "", "$0.55 - $0.65 per mile", "€12 / Stück", "£20 per delivery", "$0.08 a word",
            "Raised $30M in funding"})
    void text_thatIsNoPay_isNone(String text) {
        assertNull(PayText.read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '"', textBlock = """
            "€ 3.500,- brutto pro Monat (14x)"   | 14
            2 000 €/mois x 13                    | 13
            "CHF 6'000 pro Monat x 13"           | 13
            "4.000 € im Monat, 13,5 Gehälter"    | 13.5
            1.800 € al mes en 14 pagas           | 14
            3.500 € pro Monat                    | -
            "$3,500 per month, 18 months"        | -
            "3.500 € pro Monat, 2 x 15 Minuten Pause" | -
            "60.000 € im Jahr (14x)"             | -
            """)
    void months_ofAYear_areThoseThatTheTextSays(String text, @Nullable BigDecimal months) {
        var pay = PayText.read(text);
        assertNotNull(pay);
        assertEquals(months, pay.months());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '"', textBlock = """
            "The base salary range for this role is $120,000 - $150,000." | 120000 | 150000 | $   | -
            "We build. The pay range is $50-$60 per hour plus bonus. Bye" | 50     | 60     | $   | HOUR
            "Salary: 55k to 60k€ a year"                                  | 55000  | 60000  | EUR | YEAR
            "Gehalt: 60.000 – 75.000 € pro Jahr"                          | 60000  | 75000  | EUR | YEAR
            "The base salary range, excluding bonus and equity, is $90,000 - $99,000 per year." | 90000 | 99000 | $ | YEAR
            "The base salary (excluding bonus) is $90,000 - $99,000."     | 90000  | 99000  | $   | -
            "In addition to equity, the base salary range is $90K - $99K" | 90000  | 99000  | $   | -
            "The salary is $90,000 - $99,000, 15% target bonus."          | 90000  | 99000  | $   | -
            "Compensation: $110,000 - $130,000 per year"                  | 110000 | 130000 | $   | YEAR
            "The range for this role is $110,000 - $130,000 per year"     | 110000 | 130000 | $   | YEAR
            "Rate: $55 - $65/hr"                                          | 55     | 65     | $   | HOUR
            "The hourly range is $41.00 - $48.00"                         | 41     | 48     | $   | HOUR
            "Compensation will be in a range of $120,000 - $150,000 + bonus" | 120000 | 150000 | $ | -
            "Compensation will vary with experience, from $120K-$150K"    | 120000 | 150000 | $   | -
            "Compensation is between $120,000 and $150,000 a year"        | 120000 | 150000 | $   | YEAR
            "Compensation Range: $120K - $150K"                           | 120000 | 150000 | $   | -
            "Salary: $90,000"                                             | 90000  | 90000  | $   | -
            "Salary: $90k + OTE"                                          | 90000  | 90000  | $   | -
            "Salary up to £70k"                                           | -      | 70000  | GBP | -
            "Salario: entre 31.000 € y 39.000 €"                          | 31000  | 39000  | EUR | -
            "Salário: R$ 4.500,00"                                        | 4500   | 4500   | BRL | -
            "Gehalt: zwischen 62.000 € und 78.000 €"                      | 62000  | 78000  | EUR | -
            "Jahresbrutto: 60.000 €"                                      | 60000  | 60000  | EUR | YEAR
            """)
    void sentence_thatSaysThePay_isFound(String description, @Nullable BigDecimal min, BigDecimal max, String currency,
            @Nullable PayPeriod period) {
        var found = PaySentence.in(description);
        assertNotNull(found);
        assertAmount(min, found.pay().min());
        assertAmount(max, found.pay().max());
        assertEquals(currency, found.pay().currency());
        assertEquals(period, found.pay().period());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '"', textBlock = """
            "Annual Salary Range//$118,000—$164,000 USD"                     | 118000 | 164000 | USD | YEAR
            "Salary Range:/118,000 - 164,000 USD"                            | 118000 | 164000 | USD | -
            "The pay range for this role is:/• $41.50 - $48.25 USD hourly"   | 41.50  | 48.25  | USD | HOUR
            "Compensation/$118,000 - $164,000, plus equity"                  | 118000 | 164000 | $   | -
            "Gehalt/55.000 – 65.000 € brutto"                                | 55000  | 65000  | EUR | -
            """)
    void line_underAHeading_isFound(String lines, BigDecimal min, BigDecimal max, String currency,
            @Nullable PayPeriod period) {
        sentence_thatSaysThePay_isFound("We build." + "\n" + lines.replace('/', '\n'), min, max, currency, period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Our funding\n$50,000,000 - $60,000,000", "Salary\n$50M - $60M in funding",
            "A good salary\n$1,000 - $3,000 a year for learning", "Salary range\n$500 a month gym stipend",
            "Salary and bonus\n$5,000 - $9,000", "Total compensation\n$300,000 - $400,000 a year", "Salary\n$90,000",
            "Workers' compensation\n$100,000 - $500,000 per year", "Salary\n$90,000 a year\n—\n$99,000 a year",
            "Base salary is competitive.\n$50,000,000 - $60,000,000 a year"})
    void line_underAHeading_thatIsNotThePay_isPassedOver(String description) {
        assertNull(PaySentence.in(description));
    }

    @ParameterizedTest
    @ValueSource(strings = {"We raised $30M and pay $5 for lunch", "Our customers save $1,000 - $2,000 a year",
            "Competitive salary and a bonus of $5,000 - $10,000", "Base salary and a stipend of $500 per month",
            "The total target compensation for this role, salary and bonus, is $300,000 - $350,000 a year",
            "Insurance of twice the base salary, and gifts up to $1,000 a year", "Manage a budget of USD 1M to 2M",
            "Growth rate: $60 - $70 per hour", "The budget range for this role is $1M - $2M a year",
            "Workers' compensation: $100,000 - $500,000 per year", "The salary, with a bonus, is $90,000 - $99,000 a year",
            "A salary and, without equity of $5,000 - $9,000 a year, nothing", "A salary that is fair; $9bn in assets",
            "salary $", "The salary, $90,000", "Salary: $90", "Executive compensation of others: $1M - $3M a year",
            "Compensation will be paid in shares of $5,000 - $9,000 a year",
            "Deferred compensation from $5,000 - $9,000 a year"})
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
