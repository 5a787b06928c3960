package org.jobgraph.intake.judge;

import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// The signs and words for currencies in texts. A sign that several currencies share ("$", "kr") stays that sign until
/// something else says which one is meant.
final class CurrencyWords {

    /// Codes of ISO 4217 that stand in postings; not all of them, because "ALL" and "TOP" are words too.
    private static final String CODES = "USD|EUR|GBP|CAD|AUD|NZD|SGD|HKD|INR|JPY|CNY|RMB|CHF|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|"
            + "BGN|RUB|UAH|TRY|ILS|AED|SAR|QAR|EGP|ZAR|NGN|KES|GHS|BRL|MXN|ARS|CLP|COP|PEN|MYR|PHP|THB|VND|IDR|KRW|TWD|PKR|LKR";

    private static final String SIGNS = "(?:US|CA|AU|NZ|SG|HK|MX|NT|CN|JP|C|A|S|R)?[$¥]|[€£₹₽₱₩₪₺₫฿₴₦]";
    private static final String ABBREVIATIONS = "zł|Kč|kr\\.?|руб\\.?|Rs\\.?|Fr\\.|[Ee]uros?|[Dd]ollars?";

    /// Stands before an amount.
    static final String BEFORE = "(?:%s|(?:%s)(?![A-Za-z])|%s)".formatted(SIGNS, CODES, ABBREVIATIONS);

    /// Stands after an amount, and not before another.
    static final String AFTER = "(?:(?:%s)(?! ?\\d)|(?:%s|%s)(?![A-Za-z])|(?:%s)(?!\\p{L}))".formatted(SIGNS,
            CODES, CODES.toLowerCase(Locale.ROOT), ABBREVIATIONS);

    private static final Map<String, String> MEANINGS = Map.ofEntries(Map.entry("US$", "USD"), Map.entry("CA$", "CAD"),
            Map.entry("C$", "CAD"), Map.entry("AU$", "AUD"), Map.entry("A$", "AUD"), Map.entry("NZ$", "NZD"),
            Map.entry("SG$", "SGD"), Map.entry("S$", "SGD"), Map.entry("HK$", "HKD"), Map.entry("MX$", "MXN"),
            Map.entry("NT$", "TWD"), Map.entry("R$", "BRL"), Map.entry("CN¥", "CNY"), Map.entry("JP¥", "JPY"),
            Map.entry("€", "EUR"), Map.entry("£", "GBP"), Map.entry("₹", "INR"), Map.entry("₽", "RUB"),
            Map.entry("₱", "PHP"), Map.entry("₩", "KRW"), Map.entry("₪", "ILS"), Map.entry("₺", "TRY"),
            Map.entry("₫", "VND"), Map.entry("฿", "THB"), Map.entry("₴", "UAH"), Map.entry("₦", "NGN"),
            Map.entry("ZŁ", "PLN"), Map.entry("KČ", "CZK"), Map.entry("РУБ", "RUB"), Map.entry("FR", "CHF"),
            Map.entry("EURO", "EUR"), Map.entry("EUROS", "EUR"), Map.entry("RMB", "CNY"), Map.entry("DOLLAR", "$"),
            Map.entry("DOLLARS", "$"));

    /// The currencies that share a sign.
    private static final Map<String, Set<String>> SHARED = Map.of("$",
            Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "TWD", "ARS", "CLP", "COP"), "¥", Set.of("JPY", "CNY"),
            "KR",
            Set.of("SEK", "NOK", "DKK", "ISK"), "RS", Set.of("INR", "PKR", "LKR"));

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final Pattern WORD = Pattern.compile(BEFORE);

    private CurrencyWords() {
    }

    /// The code that a sign or word stands for, or the shared sign itself in upper case.
    static String read(String word) {
        var plain = word.replace(".", "").strip().toUpperCase(Locale.ROOT);
        return MEANINGS.getOrDefault(plain, plain);
    }

    /// Whether a text is a sign or word for a currency and nothing else.
    static boolean isWord(String text) {
        return WORD.matcher(text).matches();
    }

    static boolean isShared(@Nullable String currency) {
        return currency != null && !CODE.matcher(currency).matches();
    }

    /// Whether a sign is shared by several currencies, of which one has the code.
    static boolean canMean(String sign, String code) {
        return SHARED.getOrDefault(sign, Set.of()).contains(code);
    }

    /// Which of the currencies that share a sign is that of the countries; null when it is none, or they differ.
    ///
    /// @param countries ISO 3166 two letters
    static @Nullable String in(Collection<String> countries, String sign) {
        var used = new HashSet<String>();
        countries.forEach(country -> used.add(ofCountry(country)));
        var only = used.size() == 1 ? used.iterator().next() : "";
        return SHARED.getOrDefault(sign, Set.of()).contains(only) ? only : null;
    }

    private static String ofCountry(String country) {
        try {
            var currency = Currency.getInstance(Locale.of("", country));
            return currency == null ? "" : currency.getCurrencyCode();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
