package org.jobgraph.intake.feed.mapped;

/// Which words the judge of postings understands. Feeds know nothing of what a value means, so whoever knows both tells them.
public interface Vocabulary {

    /// Whether a text is one currency, and no sign that several share.
    boolean isCurrency(String text);

    boolean isPayPeriod(String text);

    boolean isEmploymentType(String text);

    boolean isWorkMode(String text);

    boolean isLevel(String text);

    boolean isLanguage(String text);

    boolean isCountry(String text);

    boolean isTime(String text);
}
