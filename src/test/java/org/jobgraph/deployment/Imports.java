package org.jobgraph.deployment;

import static org.jobgraph.deployment.Rule.unless;

import java.util.stream.Stream;

import org.jobgraph.CommandLines;

import io.fabric8.kubernetes.api.model.batch.v1.CronJob;

/// Commands are such as the application knows, and no two of one kind run at the same time.
final class Imports implements Rule {

    @Override
    public Stream<String> faults(Manifests manifests) {
        return Stream.concat(
                Pod.in(manifests).stream().flatMap(pod -> pod.ours().flatMap(container -> unless(
                        CommandLines.isWork(container.getArgs().toArray(String[]::new)),
                        pod.owner() + ": no command " + container.getArgs()))),
                manifests.of(CronJob.class).flatMap(job -> unless("Forbid".equals(job.getSpec().getConcurrencyPolicy()),
                        "CronJob/" + job.getMetadata().getName() + ": concurrencyPolicy")));
    }
}
