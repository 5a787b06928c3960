package org.jobgraph.intake.operate;

import java.sql.SQLException;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.intake.schedule.Changes;
import org.jobgraph.intake.schedule.Schedule;
import org.jobgraph.snapshot.Snapshots;
import org.jobgraph.source.Source;
import org.jobgraph.source.Sources;

/// What operators do to sources. Each method writes and commits by itself; what is asked of its payload is read afterwards.
@GraphQLApi
public class OperatorApi {

    private static final String SOURCE = "The source, as it is now.";

    private final Schedule schedule;
    private final Changes changes;
    private final Snapshots snapshots;

    OperatorApi(Schedule schedule, Changes changes, Snapshots snapshots) {
        this.schedule = schedule;
        this.changes = changes;
        this.snapshots = snapshots;
    }

    @Mutation
    @NonNull
    @Description("Begins to read a source, and answers when that has begun; intakeProgress tells how it goes on.")
    public StartIntakePayload startIntake(@NonNull @Name("input") @Description("Which one.") StartIntakeInput input)
            throws SQLException, InterruptedException {
        return Outcomes.started(schedule.start(input.source, Boolean.TRUE.equals(input.acceptDrop)));
    }

    @Mutation
    @NonNull
    @Description("Adds a source, which is read from now on. One that is there without an address gets it.")
    public AddSourcePayload addSource(@NonNull @Name("input") @Description("Where and how.") AddSourceInput input)
            throws SQLException {
        return Outcomes.added(changes.add(input.source, input.settings()));
    }

    @Mutation
    @NonNull
    @Description("Has a source not read until it is resumed. Its postings stay as they are.")
    public ChangeSourcePayload pauseSource(@NonNull @Name("input") @Description("Which one.") ChangeSourceInput input)
            throws SQLException {
        return Outcomes.changed(changes.pause(input.source, input.reason));
    }

    @Mutation
    @NonNull
    @Description("Has a source that is paused or retired read again, at once and whole.")
    public ChangeSourcePayload resumeSource(@NonNull @Name("input") @Description("Which one.") ChangeSourceInput input)
            throws SQLException {
        return Outcomes.changed(changes.resume(input.source));
    }

    @Mutation
    @NonNull
    @Description("Ends a source: it is not read any more, and as nobody verifies its postings, they are closed. They stay, with their history.")
    public RetireSourcePayload retireSource(@NonNull @Name("input") @Description("Which one.") ChangeSourceInput input)
            throws SQLException {
        return Outcomes.retired(changes.retire(input.source));
    }

    @NonNull
    @Description(SOURCE)
    public Source source(@org.eclipse.microprofile.graphql.Source SourceAdded added) {
        return source(added.slug());
    }

    @NonNull
    @Description(SOURCE)
    public Source source(@org.eclipse.microprofile.graphql.Source SourceAlreadyThere there) {
        return source(there.slug());
    }

    @NonNull
    @Description(SOURCE)
    public Source source(@org.eclipse.microprofile.graphql.Source SourceChanged changed) {
        return source(changed.slug());
    }

    @NonNull
    @Description(SOURCE)
    public Source source(@org.eclipse.microprofile.graphql.Source SourceRetired retired) {
        return source(retired.slug());
    }

    private Source source(String slug) {
        return snapshots.find(Sources.class, sources -> sources.source(slug)).orElseThrow();
    }
}
