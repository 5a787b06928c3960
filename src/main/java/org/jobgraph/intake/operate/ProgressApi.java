package org.jobgraph.intake.operate;

import java.sql.SQLException;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.graphql.ApiError;
import org.jobgraph.graphql.NodeId;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;

/// Tells how runs go on.
@GraphQLApi
public class ProgressApi {

    private final RunWatch watch;

    ProgressApi(RunWatch watch) {
        this.watch = watch;
    }

    @Subscription
    @NonNull
    @Description("How far a run has come, wherever it runs: at once, with each batch that is written, and a last time when it "
            + "is over. Who is slow gets the newest alone.")
    public Multi<@NonNull IntakeProgress> intakeProgress(
            @NonNull @Id @Name("run") @Description("The `id` of a run.") String run) {
        var number = number(run);
        // Not in the transaction of who asks: the run may have begun a moment ago, where a replica does not see it yet.
        if (QuarkusTransaction.suspendingExisting().call(() -> watch.find(number)).isEmpty()) {
            throw new ApiError.NotFound("run", "a run", run);
        }
        return Multi.createFrom().<IntakeProgress>emitter(emitter -> follow(number, emitter), BackPressureStrategy.LATEST)
                .skip().repetitions();
    }

    private static long number(String id) {
        try {
            return Long.parseLong(NodeId.keyOf(RunFacts.TYPE, "run", id));
        } catch (NumberFormatException _) {
            throw new ApiError.MalformedId("run", id);
        }
    }

    private void follow(long number, MultiEmitter<? super IntakeProgress> emitter) {
        var teller = new Teller(emitter);
        emitter.onTermination(watch.follow(number, teller::tell));
        try {
            watch.find(number).ifPresent(teller::tell);
        } catch (SQLException e) {
            emitter.fail(e);
        }
    }

    /// Tells one subscriber, and nothing older after something newer.
    private static final class Teller {

        private final MultiEmitter<? super IntakeProgress> emitter;
        private int read = -1;
        private boolean over;

        Teller(MultiEmitter<? super IntakeProgress> emitter) {
            this.emitter = emitter;
        }

        synchronized void tell(RunFacts run) {
            if (over || run.read() < read) {
                return;
            }
            read = run.read();
            over = run.isFinished();
            emitter.emit(IntakeProgress.of(run));
            if (over) {
                emitter.complete();
            }
        }
    }
}
