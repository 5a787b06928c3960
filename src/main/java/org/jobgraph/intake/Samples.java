package org.jobgraph.intake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.fetch.Offer;
import org.jobgraph.intake.store.SourceFacts;
import org.jobgraph.intake.store.SourceUnavailable;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;

/// The invented postings that come with the service, so that whoever starts it for the first time sees some. Their
/// employers' names begin with "Sample", and their source is marked as a sample.
@ApplicationScoped
public class Samples {

    private static final Logger LOG = Logger.getLogger(Samples.class);

    /// After the reference data, whose cities and roles the postings are placed in.
    private static final int AFTER_REFERENCE = Interceptor.Priority.APPLICATION + 900;

    private static final String FOLDER = "/samples/";
    private static final List<String> ASHBY = List.of("sample-harbor-and-pine", "sample-lumen-orchard");
    private static final List<String> GREENHOUSE = List.of("sample-copper-finch");

    /// Their source.
    public static final String SLUG = "samples";

    private static final SourceFacts SOURCE = new SourceFacts(SLUG, "JobGraph samples: invented employers and postings",
            "https://github.com/jobgraph/jobgraph", "Apache-2.0", true);

    private final DataSource dataSource;
    private final Clock clock;
    private final Optional<Boolean> enabled;

    /// @param enabled whether a service that starts without any posting loads these; when nobody says: in dev mode and with
    ///        the embedded database, never into a server of somebody's own
    public Samples(DataSource dataSource, Clock clock,
            @ConfigProperty(name = "jobgraph.samples.enabled") Optional<Boolean> enabled) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.enabled = enabled;
    }

    void onStart(@Observes @Priority(AFTER_REFERENCE) StartupEvent start) throws SQLException, InterruptedException {
        if (enabled.orElseGet(() -> LaunchMode.current() == LaunchMode.DEVELOPMENT)) {
            loadIfEmpty();
        }
    }

    /// Loads the samples when there is no posting at all. Another replica that does so at the same time is left to it.
    public void loadIfEmpty() throws SQLException, InterruptedException {
        if (hasPostings()) {
            return;
        }
        try {
            var intake = new Intake(dataSource, clock);
            var read = load(intake, Format.ASHBY, ASHBY) + load(intake, Format.GREENHOUSE, GREENHOUSE);
            LOG.infof("Loaded %d sample postings of invented employers; jobgraph.samples.enabled=false starts without", read);
        } catch (SourceUnavailable e) {
            LOG.info(e.getMessage());
        }
    }

    private static int load(Intake intake, Format format, List<String> boards)
            throws SQLException, SourceUnavailable, InterruptedException {
        var offers = boards.stream().<Offer>map(board -> new Bundled(FormatName.name(format), board)).toList();
        return intake.run(format, SOURCE, "built-in samples", offers, Progress.NONE).counts().accepted();
    }

    private boolean hasPostings() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var any = statement.executeQuery("select exists (select from job_posting)")) {
            return any.next() && any.getBoolean(1);
        }
    }

    /// A board among the resources.
    private record Bundled(String folder, String board) implements Offer {

        @Override
        public String name() {
            return FOLDER + folder + "/" + board + ".json";
        }

        @Override
        public Fetched fetch() {
            return new Fetched(new Document(name(), board, null, this::open), () -> {
            });
        }

        private InputStream open() throws IOException {
            var stream = Samples.class.getResourceAsStream(name());
            if (stream == null) {
                throw new FileNotFoundException(name());
            }
            return stream;
        }
    }
}
