package org.jobgraph.source;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A dated statement with its source.
@Entity
@Immutable
@Description("A statement that somebody makes: dated, and with its source.")
public class Fact {

    @Id
    @Column(name = "id")
    @Ignore
    public Integer key;

    @Column
    @Ignore
    public String subjectKind;

    @Column
    @Ignore
    public String subject;

    @Column(columnDefinition = "int2")
    @Ignore
    public Short ordinal;

    @Column
    @NonNull
    @Description("What is stated.")
    public String statement;

    @Description("The date that it is about; null when it does not say.")
    public @Nullable LocalDate asOf;

    @Column
    @Ignore
    public Integer documentId;

    @Column
    @Ignore
    public @Nullable Integer quotedIn;
}
