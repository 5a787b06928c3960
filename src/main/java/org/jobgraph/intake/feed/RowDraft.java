package org.jobgraph.intake.feed;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/// A row on its way to being a posting: says what each needs, and turns into a refusal at the first thing that is missing.
/// The order of the calls is the order of the reasons.
public final class RowDraft {

    private final String place;
    private final Supplier<String> record;
    private String id = "";
    private String title = "";
    private String url = "";
    private Row.@Nullable Refused refused;

    private RowDraft(String place, Supplier<String> record) {
        this.place = place;
        this.record = record;
    }

    /// @param place document and position in it
    /// @param record writes the record as it came
    public static RowDraft at(String place, Supplier<String> record) {
        return new RowDraft(place, record);
    }

    /// @param key what the format calls it, as for the others
    public RowDraft id(String key, @Nullable String value) {
        id = needed(key, value, Reason.NO_ID);
        return this;
    }

    public RowDraft title(String key, @Nullable String value) {
        title = needed(key, value, Reason.NO_TITLE);
        return this;
    }

    public RowDraft url(String key, @Nullable String value) {
        url = needed(key, value, Reason.NO_URL);
        return this;
    }

    /// Refuses the row where the format says that it is no posting to be shown.
    public RowDraft refusedIf(boolean condition, Reason reason, String detail) {
        if (condition) {
            refuse(reason, detail);
        }
        return this;
    }

    /// The posting with its values, or the refusal.
    public Row posting(UnaryOperator<PublishedBuilder> values) {
        if (refused != null) {
            return refused;
        }
        var published = values.apply(Published.posting(id, title, url)).build();
        var fault = Longest.fault(published);
        return fault == null
                ? new Row.Posting(place, record, published)
                : new Row.Refused(place, id, Reason.UNREADABLE, fault);
    }

    private String needed(String key, @Nullable String value, Reason reason) {
        var text = Texts.orNull(value);
        if (text == null) {
            refuse(reason, key + " is absent or blank");
        }
        return Objects.requireNonNullElse(text, "");
    }

    private void refuse(Reason reason, String detail) {
        if (refused == null) {
            refused = new Row.Refused(place, id.isEmpty() ? null : id, reason, detail);
        }
    }
}
