package org.jobgraph.intake.judge;

import java.util.ArrayList;
import java.util.Currency;
import java.util.Locale;

import org.jobgraph.intake.feed.mapped.Vocabulary;
import org.jobgraph.posting.EmploymentType;
import org.jobgraph.posting.WorkMode;
import org.jobgraph.role.PayPeriod;

/// The words that the judges of postings understand, and those by which a source says that it says nothing.
public final class KnownWords implements Vocabulary {

    @Override
    public boolean isCurrency(String text) {
        var code = CurrencyWords.isWord(text) ? CurrencyWords.read(text) : text.toUpperCase(Locale.ROOT);
        return Currency.getAvailableCurrencies().stream().anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }

    @Override
    public boolean isPayPeriod(String text) {
        return PayPeriodWords.read(text) != PayPeriod.UNKNOWN;
    }

    @Override
    public boolean isEmploymentType(String text) {
        return EmploymentTypeWords.read(text) != EmploymentType.UNKNOWN || EmploymentTypeWords.isSilent(text);
    }

    @Override
    public boolean isWorkMode(String text) {
        return WorkModeWords.read(text) != WorkMode.UNKNOWN || WorkModeWords.isSilent(text);
    }

    @Override
    public boolean isLevel(String text) {
        return LevelJudge.isKnown(text);
    }

    @Override
    public boolean isLanguage(String text) {
        return LanguageJudge.code(text) != null;
    }

    @Override
    public boolean isCountry(String text) {
        return Beside.country(text) != null;
    }

    @Override
    public boolean isTime(String text) {
        return Times.of("", text, new ArrayList<>()) != null;
    }
}
