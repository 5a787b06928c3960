package org.jobgraph.training;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jobgraph.graphql.Node;
import org.jobgraph.graphql.NodeId;
import org.jspecify.annotations.Nullable;

/// A program that prepares for work.
@Entity
@Immutable
@Description("A training program, as its provider or a public list publishes it. What is not published is null, never zero.")
public class TrainingProgram implements Node {

    @Id
    @NonNull
    @Description("Short name, unique and stable.")
    public String slug;

    @Column
    @Ignore
    public String providerSlug;

    @Description("Its number in the list that it was read from; null when that has none.")
    public @Nullable String externalId;

    @Column
    @NonNull
    @Description("Name as the provider writes it.")
    public String name;

    @Column
    @Ignore
    public String nameOrder;

    @Column
    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("What completing it leads to.")
    public TrainingKind kind;

    @Description("What it is about; null when nobody says.")
    public @Nullable String description;

    @Column
    @Ignore
    public @Nullable String durationText;

    @Column
    @Ignore
    public @Nullable BigDecimal hoursMin;

    @Column
    @Ignore
    public @Nullable BigDecimal hoursMax;

    @Column(name = "formats")
    @Ignore
    public String[] formatNames;

    @Column(name = "schedules")
    @Ignore
    public String[] scheduleNames;

    @Column(name = "curriculum")
    @Ignore
    public String[] topics;

    @Column(name = "skills")
    @Ignore
    public String[] skillNames;

    @Description("What it asks for, in the provider's words; null when nothing is published.")
    public @Nullable String prerequisites;

    @Column(columnDefinition = "int2")
    @Description("1-on-1 mentoring sessions that come with it; null when nobody says.")
    public @Nullable Short mentoringSessions;

    @Column(columnDefinition = "int2")
    @Description("Months within which it may be taken again for free; null when nobody says.")
    public @Nullable Short freeRetakeMonths;

    @Description("Whether it ends with a certificate of completion; null when nobody says.")
    public @Nullable Boolean certificateOfCompletion;

    @Column(name = "cost")
    @Ignore
    public @Nullable BigDecimal total;

    @Column
    @Ignore
    public @Nullable BigDecimal tuition;

    @Column
    @Ignore
    public @Nullable BigDecimal fees;

    @Column
    @Ignore
    public @Nullable BigDecimal booksAndMaterials;

    @Column
    @Ignore
    public @Nullable BigDecimal suppliesAndTools;

    @Column
    @Ignore
    public @Nullable BigDecimal otherCosts;

    @Column(length = 3)
    @JdbcTypeCode(SqlTypes.CHAR)
    @Ignore
    public @Nullable String currency;

    @Description("Field of study, Classification of Instructional Programs (CIP 2020), such as \"11.0201\"; null when nobody says.")
    public @Nullable String cipCode;

    @Description("Where the provider publishes it; null when nobody gives an address.")
    public @Nullable String url;

    @Column
    @Ignore
    public Integer documentId;

    @Override
    @org.eclipse.microprofile.graphql.Id
    @NonNull
    @Description("Opaque global id.")
    public String getId() {
        return NodeId.of("TrainingProgram", slug);
    }

    @NonNull
    @Description("How long it takes.")
    public TrainingDuration getDuration() {
        return new TrainingDuration(durationText, hoursMin, hoursMax);
    }

    @NonNull
    @Description("How it is taught, such as IN_PERSON or LIVE_ONLINE; empty when nobody says.")
    public List<@NonNull String> getFormats() {
        return List.of(formatNames);
    }

    @NonNull
    @Description("When it is taught, such as WEEKNIGHTS, WEEKENDS or OTHER; empty when nobody says.")
    public List<@NonNull String> getSchedules() {
        return List.of(scheduleNames);
    }

    @NonNull
    @Description("What is taught, in the provider's order; empty when nobody says.")
    public List<@NonNull CurriculumItem> getCurriculum() {
        return Arrays.stream(topics).map(CurriculumItem::new).toList();
    }

    @NonNull
    @Description("Skills and technologies that it teaches; empty when nobody says.")
    public List<@NonNull TaughtSkill> getSkills() {
        return Arrays.stream(skillNames).map(TaughtSkill::new).toList();
    }

    @NonNull
    @Description("What a learner pays.")
    public TrainingCost getCost() {
        return new TrainingCost(total, currency, total == null ? TrainingCost.Unavailable.NOT_PUBLISHED : null, tuition, fees,
                booksAndMaterials, suppliesAndTools, otherCosts);
    }

    /// A topic of a curriculum.
    @Description("A topic of a curriculum.")
    public record CurriculumItem(@NonNull @Description("The topic.") String topic) {
    }

    /// A skill that a program teaches.
    @Description("A skill or technology that a program teaches.")
    public record TaughtSkill(@NonNull @Description("Its name, as O*NET spells it where it has the technology.") String name) {
    }
}
