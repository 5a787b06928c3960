package org.jobgraph.intake.feed;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// Puts a [Published] together out of what a source says; what is not set is absent, and blank text is absent too.
public final class PublishedBuilder {

    private final String externalId;
    private final String title;
    private final String url;
    private @Nullable String board;
    private @Nullable String requisitionId;
    private String html = "";
    private @Nullable String company;
    private @Nullable String companyWebsite;
    private @Nullable String applyUrl;
    private @Nullable String department;
    private @Nullable String team;
    private @Nullable String language;
    private @Nullable String employmentType;
    private @Nullable String level;
    private PublishedMode mode = PublishedMode.ABSENT;
    private List<String> applicantPlaces = List.of();
    private PublishedPay pay = PublishedPay.ABSENT;
    private List<PublishedPlace> places = List.of();
    private @Nullable String postedAt;
    private @Nullable String updatedAt;
    private @Nullable String expiresAt;

    PublishedBuilder(String externalId, String title, String url) {
        this.externalId = externalId;
        this.title = title;
        this.url = url;
    }

    public PublishedBuilder board(@Nullable String board) {
        this.board = Texts.orNull(board);
        return this;
    }

    public PublishedBuilder requisitionId(@Nullable String requisitionId) {
        this.requisitionId = Texts.orNull(requisitionId);
        return this;
    }

    public PublishedBuilder html(@Nullable String html) {
        this.html = html == null ? "" : html;
        return this;
    }

    public PublishedBuilder company(@Nullable String company) {
        this.company = Texts.orNull(company);
        return this;
    }

    public PublishedBuilder companyWebsite(@Nullable String companyWebsite) {
        this.companyWebsite = Texts.orNull(companyWebsite);
        return this;
    }

    public PublishedBuilder applyUrl(@Nullable String applyUrl) {
        this.applyUrl = Texts.orNull(applyUrl);
        return this;
    }

    public PublishedBuilder department(@Nullable String department) {
        this.department = Texts.orNull(department);
        return this;
    }

    public PublishedBuilder team(@Nullable String team) {
        this.team = Texts.orNull(team);
        return this;
    }

    public PublishedBuilder language(@Nullable String language) {
        this.language = Texts.orNull(language);
        return this;
    }

    public PublishedBuilder employmentType(@Nullable String employmentType) {
        this.employmentType = Texts.orNull(employmentType);
        return this;
    }

    public PublishedBuilder level(@Nullable String level) {
        this.level = Texts.orNull(level);
        return this;
    }

    public PublishedBuilder mode(PublishedMode mode) {
        this.mode = mode;
        return this;
    }

    public PublishedBuilder applicantPlaces(List<String> applicantPlaces) {
        this.applicantPlaces = List.copyOf(applicantPlaces);
        return this;
    }

    public PublishedBuilder pay(PublishedPay pay) {
        this.pay = pay;
        return this;
    }

    public PublishedBuilder places(List<PublishedPlace> places) {
        this.places = List.copyOf(places);
        return this;
    }

    public PublishedBuilder postedAt(@Nullable String postedAt) {
        this.postedAt = Texts.orNull(postedAt);
        return this;
    }

    public PublishedBuilder updatedAt(@Nullable String updatedAt) {
        this.updatedAt = Texts.orNull(updatedAt);
        return this;
    }

    public PublishedBuilder expiresAt(@Nullable String expiresAt) {
        this.expiresAt = Texts.orNull(expiresAt);
        return this;
    }

    public Published build() {
        return new Published(board, externalId, requisitionId, title, html, company, companyWebsite, url, applyUrl, department,
                team, language, employmentType, level, mode, applicantPlaces, pay, places, postedAt, updatedAt, expiresAt);
    }
}
