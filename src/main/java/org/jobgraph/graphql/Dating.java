package org.jobgraph.graphql;

import java.sql.SQLException;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.jobgraph.snapshot.DataVersion;
import org.jobgraph.snapshot.Snapshots;
import org.jobgraph.watch.Visit;
import org.jspecify.annotations.Nullable;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;

/// Finds out which version of the data an answer is of. Two things go into it: slow data in memory, and what its transaction
/// reads. The first are of one version when the snapshot in memory was the same one before and after, for it is replaced whole
/// and never comes back. The second say so themselves: the version is read in their transaction, in which every statement sees
/// the same state of the database. Only when both are the same is the answer of that version.
@ApplicationScoped
class Dating {

    private static final Logger LOG = Logger.getLogger(Dating.class);
    private static final ScopedValue<Readings> CURRENT = ScopedValue.newInstance();

    private final Snapshots snapshots;
    private final AgroalDataSource database;

    Dating(Snapshots snapshots, @DataSource("reads") AgroalDataSource database) {
        this.snapshots = snapshots;
        this.database = database;
    }

    /// Dates what `work` answers.
    // The same one, not an equal one: nothing came in between.
    @SuppressWarnings("ReferenceEquality")
    Dated during(Supplier<Answer> work) {
        var before = snapshots.current();
        var readings = new Readings();
        var answer = ScopedValue.where(CURRENT, readings).call(work::get);
        var isCertain = snapshots.known() == before && readings.areAllOf(before.data());
        return new Dated(answer, isCertain ? before.data() : null);
    }

    /// Notes that the current request reads from the database, and not from memory alone.
    static void connected() {
        if (CURRENT.isBound()) {
            CURRENT.get().connected = true;
        }
    }

    /// Whether anybody wants to know the version of the data that the current request reads.
    static boolean isWanted() {
        return CURRENT.isBound();
    }

    /// Notes a version that a statement of the current request has seen.
    static void read(DataVersion version) {
        CURRENT.get().add(version);
    }

    /// Reads the version as the last thing in the current transaction, when anybody wants to know it and a statement came before.
    void date() {
        if (CURRENT.isBound() && CURRENT.get().connected) {
            CURRENT.get().add(QuarkusTransaction.isRollbackOnly() ? null : read());
        }
    }

    private @Nullable DataVersion read() {
        Visit.statement();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(DataVersion.QUERY);
                var row = statement.executeQuery()) {
            row.next();
            return new DataVersion(row.getLong(1), row.getLong(2));
        } catch (SQLException e) {
            LOG.debug("An answer is not kept: its version could not be read", e);
            return null;
        }
    }

    private static final class Readings {

        private boolean connected;
        private boolean dated;
        private boolean unclear;
        private @Nullable DataVersion version;

        void add(@Nullable DataVersion read) {
            unclear |= read == null || (dated && !read.equals(version));
            dated = true;
            version = read;
        }

        boolean areAllOf(DataVersion expected) {
            return !unclear && (dated ? expected.equals(version) : !connected);
        }
    }
}
