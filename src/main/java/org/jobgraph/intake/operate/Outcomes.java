package org.jobgraph.intake.operate;

import org.jobgraph.intake.schedule.Begun;
import org.jobgraph.intake.schedule.Change;

/// What became of mutations, as payloads. In no bean: Quarkus rewrites the classes of beans while it packages, on Maven's own
/// JDK, where the several types of a union's members cannot be looked up.
final class Outcomes {

    private Outcomes() {
    }

    static StartIntakePayload started(Begun begun) {
        return switch (begun) {
            case Begun.Run(var id) -> new IntakeStarted(id);
            case Begun.Already(var id) -> new IntakeAlreadyRunning(id);
            case Begun.Impossible(var message) -> new UnknownSource(message);
            case Begun.Busy(var message) -> new IntakeBusy(message);
        };
    }

    static AddSourcePayload added(Change change) {
        return switch (change) {
            case Change.Done(var slug) -> new SourceAdded(slug);
            case Change.AlreadyThere(var slug) -> new SourceAlreadyThere(slug);
            case Change.UnknownFormat(var message) -> new UnknownFormat(message);
            case Change.InvalidAddress(var message) -> new InvalidAddress(message);
            case Change.InvalidSetting(var key, var message) -> new InvalidSetting(key, message);
            default -> throw new IllegalStateException("not of an addition");
        };
    }

    static ChangeSourcePayload changed(Change change) {
        return switch (change) {
            case Change.Done(var slug) -> new SourceChanged(slug);
            case Change.UnknownSource(var message) -> new UnknownSource(message);
            default -> throw new IllegalStateException("not of a pause");
        };
    }

    static RetireSourcePayload retired(Change change) {
        return switch (change) {
            case Change.Retired(var slug, var closed) -> new SourceRetired(slug, closed);
            case Change.Running(var run) -> new IntakeAlreadyRunning(run);
            case Change.UnknownSource(var message) -> new UnknownSource(message);
            default -> throw new IllegalStateException("not of a retirement");
        };
    }
}
