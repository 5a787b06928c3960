package org.jobgraph.deployment;

import static org.jobgraph.deployment.Rule.unless;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Images of ours are of the version that `pom.xml` builds, others of one that somebody chose.
final class Versioned implements Rule {

    static final String VERSION = read();

    @Override
    public Stream<String> faults(Manifests manifests) {
        return Pod.in(manifests).stream().flatMap(pod -> pod.containers().stream().flatMap(container -> {
            var image = Pod.Image.of(container);
            var wanted = image.isOurs() ? image.tag().equals(VERSION) : image.tag().matches("\\d.*");
            return unless(wanted, pod.owner() + " " + container.getName() + ": image " + container.getImage());
        }));
    }

    private static String read() {
        try {
            var pom = Pattern.compile("<artifactId>jobgraph</artifactId>\\s*<version>([^<]+)</version>")
                    .matcher(Files.readString(Path.of("pom.xml")));
            return pom.results().findFirst().orElseThrow().group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
