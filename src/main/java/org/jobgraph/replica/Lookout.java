package org.jobgraph.replica;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServerStart;

/// Looks each second how primary and replica do, and has the right one answer. Without a replica there is nothing to look at.
@Singleton
class Lookout {

    private static final Logger LOG = Logger.getLogger(Lookout.class);
    private static final Duration EVERY = Duration.ofSeconds(1);
    // Looks, after which an address that led to a primary or to a standby that is behind is tried again: it may lead to another one.
    private static final int TRY_AGAIN = 5;

    private final ReadServers servers;
    private final AgroalDataSource writes;
    private final Event<PrimaryMoved> moved;
    private final Judge judge;
    private final Duration most;
    private final Line toPrimary;
    private final Line toReplica;
    private @Nullable Standing primary;
    private int looksInVain;
    private @Nullable Thread thread;

    Lookout(ReadServers servers, AgroalDataSource writes, Event<PrimaryMoved> moved, Clock clock,
            @ConfigProperty(name = "jobgraph.reads.max-lag") Duration most) {
        this.servers = servers;
        this.writes = writes;
        this.moved = moved;
        this.judge = new Judge(clock, most);
        this.most = most;
        this.toPrimary = new Line(servers.url(Server.PRIMARY));
        this.toReplica = new Line(servers.url(Server.REPLICA));
    }

    // A command opens no port, and reads little.
    void begin(@ObservesAsync HttpServerStart started) {
        if (servers.areTwo()) {
            thread = Thread.ofVirtual().name("replica").start(this::watch);
        }
    }

    void end(@Observes ShutdownEvent event) {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(EVERY);
                lookOnce();
            }
        } catch (InterruptedException _) {
            toPrimary.close();
            toReplica.close();
        }
    }

    private void lookOnce() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.error("How primary and replica do is not known", e);
        }
    }

    private void look() {
        var settings = servers.settings();
        if (settings == null) {
            return;
        }
        var before = servers.now();
        // In this order: a replica that keeps up has all that the primary had.
        var writing = toPrimary.ask(settings);
        if (writing != null && writing.standby()) {
            toPrimary.close();
            writing = null;
        }
        var reading = toReplica.ask(settings);
        var verdict = judge.judge(before, writing, reading);
        servers.follow(before, verdict);
        if (verdict.trouble() == Trouble.UNRELATED && before.trouble() != Trouble.UNRELATED) {
            // What was read from it until now is of another database, whose versions may be the same.
            moved.fire(new PrimaryMoved());
        }
        note(writing, reading, verdict);
    }

    private void note(@Nullable Standing writing, @Nullable Standing reading, Verdict verdict) {
        if (writing != null) {
            if (primary != null && primary.server() != writing.server()) {
                LOG.warn("The primary is another one, or was restarted");
                writes.flush(FlushMode.GRACEFUL);
                moved.fire(new PrimaryMoved());
            }
            primary = writing;
            servers.gather();
        }
        if (reading != null) {
            servers.readFrom(reading.server());
            // By this look: one that is not behind any more has to be looked at for a while before it answers again.
            var isBehind = verdict.lag() != null && verdict.lag().compareTo(most) > 0;
            looksInVain = reading.standby() && !isBehind ? 0 : looksInVain + 1;
        }
        if (looksInVain >= TRY_AGAIN) {
            looksInVain = 0;
            toReplica.close();
        }
    }
}
