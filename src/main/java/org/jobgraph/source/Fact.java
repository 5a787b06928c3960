package org.jobgraph.source;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A dated statement with its source.
@Description("A statement that somebody makes: dated, and with its source.")
public class Fact {

    @Ignore
    public String subjectKind;

    @Ignore
    public String subject;

    @NonNull
    @Description("What is stated.")
    public String statement;

    @Description("The date that it is about; null when it does not say.")
    public @Nullable LocalDate asOf;

    @Ignore
    public Integer documentId;

    @Ignore
    public @Nullable Integer quotedIn;
}
