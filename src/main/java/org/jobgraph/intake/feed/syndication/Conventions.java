package org.jobgraph.intake.feed.syndication;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.intake.feed.Publisher;
import org.jobgraph.intake.feed.Texts;
import org.jobgraph.intake.feed.mapped.Mapping;
import org.jspecify.annotations.Nullable;

/// How one feed writes employers and places into titles and texts, as somebody declared it: patterns with groups named
/// `title`, `company`, `place` and `department`. What a pattern does not match stays as it was published.
public record Conventions(Publisher publisher, Map<String, Pattern> patterns) {

    /// Nobody declared anything.
    public static final Conventions NONE = new Conventions(
            new Publisher("syndication", "RSS and Atom feeds", "https://www.rssboard.org/rss-specification",
                    "Feeds that are made to be read by programs; the texts are their publishers'"),
            Map.of());

    /// No line that names an employer and a place is longer.
    private static final int LONGEST = 1000;

    public static Conventions of(@Nullable Mapping mapping) {
        return mapping == null ? NONE : new Conventions(mapping.publisherOr(NONE.publisher()), mapping.patterns());
    }

    Said of(Item item) {
        var groups = new Groups();
        groups.add(patterns.get("title"), item.title());
        groups.add(patterns.get("description"), item.record().text("description", "summary"));
        return new Said(groups.title == null ? item.title() : groups.title, groups.company, groups.department,
                groups.place == null ? List.of() : List.of(PublishedPlace.of(groups.place)));
    }

    /// What an item says under the conventions.
    ///
    /// @param title as published where no pattern says otherwise
    record Said(@Nullable String title, @Nullable String company, @Nullable String department, List<PublishedPlace> places) {

        @Nullable
        String companyOr(@Nullable String other) {
            return company == null ? other : company;
        }
    }

    /// The groups that matched; the first pattern that has one decides.
    private static final class Groups {

        private @Nullable String title;
        private @Nullable String company;
        private @Nullable String place;
        private @Nullable String department;

        void add(@Nullable Pattern pattern, @Nullable String text) {
            if (pattern == null || text == null || text.length() > LONGEST) {
                return;
            }
            var found = pattern.matcher(text);
            if (!found.matches()) {
                return;
            }
            for (var group : pattern.namedGroups().keySet()) {
                set(group, Texts.orNull(found.group(group)));
            }
        }

        private void set(String group, @Nullable String value) {
            switch (group) {
                case "title" -> title = title == null ? value : title;
                case "company" -> company = company == null ? value : company;
                case "place" -> place = place == null ? value : place;
                case "department" -> department = department == null ? value : department;
                default -> {
                    // A group that only holds a part of the pattern together.
                }
            }
        }
    }
}
