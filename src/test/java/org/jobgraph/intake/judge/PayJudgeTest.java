package org.jobgraph.intake.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jobgraph.intake.feed.PublishedPay;
import org.jobgraph.intake.feed.PublishedPay.Range;
import org.jobgraph.intake.feed.PublishedPay.Wording;
import org.jobgraph.posting.Origin;
import org.jobgraph.role.PayPeriod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayJudgeTest {

    private final List<Note> notes = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            1 YEAR        | YEAR    | 100    | -
            1 MONTH       | MONTH   | 1200   | 12 months a year
            1 WEEK        | WEEK    | 5200   | 52 weeks a year
            1 DAY         | DAY     | 26000  | 260 days a year
            1 HOUR        | HOUR    | 208000 | 2,080 hours a year
            per-hour-wage | HOUR    | 208000 | 2,080 hours a year
            NONE          | UNKNOWN | -      | -
            1 TIME        | UNKNOWN | -      | -
            2 WEEK        | UNKNOWN | -      | -
            bi-week-salary    | UNKNOWN | -  | -
            semi-month-salary | UNKNOWN | -  | -
            HALF_YEAR         | UNKNOWN | -  | -
            every two weeks   | UNKNOWN | -  | -
            fortnightly       | UNKNOWN | -  | -
            -             | UNKNOWN | -      | -
            """)
    void pay_ofAPeriod_isTakenForAYearUnderAStatedAssumption(@Nullable String interval, PayPeriod period,
            @Nullable BigDecimal annual, @Nullable String assumption) {
        var pay = judge(range("100", "100", "usd", interval));
        assertEquals(Arrays.asList(period, annual, assumption, "USD"),
                Arrays.asList(pay.period(), pay.annualMin(), pay.assumption(), pay.currency()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Annual Salary Range                                      | YEAR
            New York; Annual Salary Range; Boston                    | YEAR
            Hourly rate; Paid weekly                                 | HOUR
            Pay; per hour                                            | HOUR
            Hourly rate plus an annual bonus                         | HOUR
            Hourly rate; Pay ranges are reviewed annually            | HOUR
            Hourly rate; Annual Salary Range                         | UNKNOWN
            Pay; 40 hours per week                                   | UNKNOWN
            Bi-weekly                                                | UNKNOWN
            Boston; Zone 2                                           | UNKNOWN
            """)
    void range_withoutAWordForItsPeriod_hasTheOneThatItsTextNames(String text, PayPeriod period) {
        var published = new PublishedPay(List.of(range("20", "30", "USD", null)), text);
        var pay = PayJudge.judge(published, List.of(), "", notes);
        assertEquals(List.of(period, text), List.of(pay.period(), pay.raw()));
    }

    @Test
    void pay_ofMoreThanTwelveMonths_isTakenForAYearWithThem() {
        var pay = PayJudge.judge(new PublishedPay(List.of(), "€ 3.500,- brutto pro Monat (14x)"), List.of(), "", notes);
        assertEquals(Arrays.asList(PayPeriod.MONTH, new BigDecimal(3500), new BigDecimal(49_000), "14 months a year"),
                Arrays.asList(pay.period(), pay.min(), pay.annualMin(), pay.assumption()));
    }

    @Test
    void pay_byWhatIsDone_isNoneOfATime() {
        var published = new PublishedPay(List.of(), "$0.55 - $0.65 per mile", new Wording("USD", "1 YEAR"));
        assertEquals(Pay.absent("$0.55 - $0.65 per mile"), PayJudge.judge(published, List.of(), "", notes));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "9,8", "-5,10", "1,1000000000000"})
    void range_thatIsNoPay_isDroppedWithANote(String min, String max) {
        assertEquals(Pay.absent("as it stood"), judge(range(min, max, "USD", "1 YEAR")));
        assertEquals(List.of(Note.Kind.UNUSABLE_PAY), notes.stream().map(Note::kind).toList());
    }

    @Test
    void ranges_ofOneCurrencyAndPeriod_areTakenTogether() {
        var pay = judge(range("90", "120", "USD", "1 YEAR"), range("80", "100", "USD", "1 YEAR"));
        assertEquals(List.of("80", "120"), List.of(String.valueOf(pay.min()), String.valueOf(pay.max())));
        assertEquals(List.of(), notes);
    }

    @Test
    void ranges_ofFurtherCurrencies_areNotedAndLeftOut() {
        var pay = judge(range("90", "120", "USD", "1 YEAR"), range("80", "100", "CAD", "1 YEAR"));
        assertEquals(List.of("90", "120"), List.of(String.valueOf(pay.min()), String.valueOf(pay.max())));
        assertEquals(List.of(new Note(Note.Kind.FURTHER_PAY, "1 further ranges")), notes);
    }

    @Test
    void range_openAtTheTop_staysOpen() {
        var pay = judge(range("90", null, "USD", "1 YEAR"), range("80", "100", "USD", "1 YEAR"));
        assertEquals(Arrays.asList(new BigDecimal("80"), null), Arrays.asList(pay.min(), pay.max()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            $90K – $100K a year   | US    | USD | INFERRED
            $90K – $100K a year   | US US | USD | INFERRED
            $90K – $100K a year   | CA    | CAD | INFERRED
            $90K – $100K a year   | US CA | -   | PARSED
            $90K – $100K a year   | DE    | -   | PARSED
            $90K – $100K a year   | -     | -   | PARSED
            US$90K – US$100K      | CA    | USD | PARSED
            kr 90K – kr 100K      | SE    | SEK | INFERRED
            90K – 100K            | US    | -   | PARSED
            """)
    void sign_ofSeveralCurrencies_isThatOfAllPlacesOrNone(String text, @Nullable String countries, @Nullable String currency,
            Origin origin) {
        var places = countries == null
                ? List.of(new JudgedPlace("Remote", null, null, null, Origin.ABSENT))
                : Arrays.stream(countries.split(" ", -1)).map(c -> new JudgedPlace(c, null, null, c, Origin.PARSED)).toList();
        var pay = PayJudge.judge(new PublishedPay(List.of(), text), places, "", notes);
        assertEquals(Arrays.asList(currency, origin, text), Arrays.asList(pay.currency(), pay.origin(), pay.raw()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            €   | US    | EUR | PUBLISHED
            £   | -     | GBP | PUBLISHED
            CA$ | US    | CAD | PUBLISHED
            $   | US    | USD | INFERRED
            $   | AU    | AUD | INFERRED
            $   | US CA | -   | PUBLISHED
            $   | -     | -   | PUBLISHED
            n/a | US    | -   | PUBLISHED
            """)
    void sign_inAFieldForCurrencies_isItsCurrency(String sign, @Nullable String countries, @Nullable String currency,
            Origin origin) {
        var places = Arrays.stream(countries == null ? new String[0] : countries.split(" ", -1))
                .map(c -> new JudgedPlace(c, null, null, c, Origin.PARSED)).toList();
        var pay = PayJudge.judge(new PublishedPay(List.of(range("90", "100", sign, "1 YEAR")), null), places, "", notes);
        assertEquals(Arrays.asList(currency, origin), Arrays.asList(pay.currency(), pay.origin()));
    }

    @Test
    void text_ofAFormatWithRules_meansWhatTheySay() {
        var published = new PublishedPay(List.of(), "$81K – $87K • 0.5% – 1.75%", new Wording("USD", "1 YEAR"));
        var pay = PayJudge.judge(published, List.of(), "", notes);
        assertEquals(List.of("USD", PayPeriod.YEAR, Origin.PARSED),
                Arrays.asList(pay.currency(), pay.period(), pay.origin()));
        assertEquals(0, new BigDecimal(87_000).compareTo(Objects.requireNonNull(pay.annualMax())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            $60K – $70K          | CAD | year  | CAD | YEAR
            60K – 70K            | EUR | month | EUR | MONTH
            €60K – €70K per hour | USD | month | EUR | HOUR
            $60K – $70K          | EUR | -     | -   | UNKNOWN
            60K – 70K            | n/a | -     | -   | UNKNOWN
            """)
    void text_besideACurrencyAndAPeriod_hasThemWhereItSaysNone(String text, String currency, @Nullable String interval,
            @Nullable String read, PayPeriod period) {
        var pay = PayJudge.judge(PublishedPay.inWords(null, null, currency, interval, text), List.of(), "", notes);
        assertEquals(Arrays.asList(read, period, Origin.PARSED), Arrays.asList(pay.currency(), pay.period(), pay.origin()));
    }

    @Test
    void block_thatGreenhouseAddsForPay_isRead() {
        var html = """
                <p>We build kites.</p><div class="content-pay-transparency"><div class="pay-input"><div class="description">
                <p>What we pay for this work.</p></div><div class="title">Annual Salary Range</div><div class="pay-range">
                <span>$118,000</span><span class="divider">&mdash;</span><span>$164,000 USD</span></div></div></div>""";
        var pay = PayJudge.judge(PublishedPay.ABSENT, List.of(), Html.of(html).text(), notes);
        assertEquals(List.of("118000", "164000", "USD", PayPeriod.YEAR, "Annual Salary Range $118,000—$164,000 USD"),
                Arrays.asList(String.valueOf(pay.min()), String.valueOf(pay.max()), pay.currency(), pay.period(), pay.raw()));
    }

    @Test
    void text_withoutAPeriod_hasNoneAndIsNotTakenForAYear() {
        var pay = PayJudge.judge(new PublishedPay(List.of(), "90,000 EUR"), List.of(), "", notes);
        assertEquals(Arrays.asList(PayPeriod.UNKNOWN, null), Arrays.asList(pay.period(), pay.annualMin()));
        assertEquals(List.of(Note.Kind.UNKNOWN_PAY_PERIOD), notes.stream().map(Note::kind).toList());
    }

    @ParameterizedTest
    @CsvSource({"$0", "$120K - $90K", "€0 – €0"})
    void text_thatIsUpsideDownOrNothing_isDroppedWithANote(String text) {
        assertEquals(Pay.absent(text), PayJudge.judge(new PublishedPay(List.of(), text), List.of(), "", notes));
        assertEquals(List.of(Note.Kind.UNUSABLE_PAY), notes.stream().map(Note::kind).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The average salary of our graduates is $85,000 per year.",
            "If you earn a salary of less than $50,000 per year, our app is for you.",
            "We sell a benchmarking tool, which covers salaries from $40,000 to $250,000 per year.",
            "Our customers pay wages of $16.50 per hour, and we help them to pay more."})
    void sentence_aboutThePayOfOthers_isNotThePostings(String sentence) {
        var pay = PayJudge.judge(PublishedPay.ABSENT, List.of(), "We build.\n" + sentence + "\nBye.", notes);
        assertEquals(Origin.ABSENT, pay.origin(), sentence);
    }

    @Test
    void sentence_ofTheDescription_countsOnlyWhereTheSourceSaysNothing() {
        var description = "We build.\nThe base salary range is €50,000 - €60,000 a year.\nBye.";
        var pay = PayJudge.judge(PublishedPay.ABSENT, List.of(), description, notes);
        assertEquals(List.of("50000", "60000", "EUR", "The base salary range is €50,000 - €60,000 a year."),
                List.of(String.valueOf(pay.min()), String.valueOf(pay.max()), String.valueOf(pay.currency()),
                        String.valueOf(pay.raw())));
        assertEquals(Pay.absent("Competitive"),
                PayJudge.judge(new PublishedPay(List.of(), "Competitive"), List.of(), description, notes));
    }

    private Pay judge(Range... ranges) {
        return PayJudge.judge(new PublishedPay(List.of(ranges), "as it stood"), List.of(), "", notes);
    }

    private static Range range(String min, @Nullable String max, String currency, @Nullable String interval) {
        return new Range(new BigDecimal(min), max == null ? null : new BigDecimal(max), currency, interval);
    }
}
