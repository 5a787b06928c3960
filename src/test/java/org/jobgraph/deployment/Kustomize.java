package org.jobgraph.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Renders folders of `k8s` as an operator would, with the `kubectl` of this machine.
final class Kustomize {

    static final String NOT_RENDERED = "NOT RENDERED: the manifests need a kubectl of 1.27 or later on the PATH";

    private static final Map<Path, String> RENDERED = new ConcurrentHashMap<>();

    private Kustomize() {
    }

    /// Whether this machine can. Older ones know less of Kustomize.
    static boolean isPossible() {
        return kubectl().isPresent() && Version.MINOR >= 27;
    }

    /// The manifests of `folder`, as YAML.
    static String render(Path folder) {
        return RENDERED.computeIfAbsent(folder, named -> run("kustomize", named.toString()));
    }

    private static String run(String... arguments) {
        try {
            var command = new ProcessBuilder(kubectl().orElseThrow());
            command.command().addAll(Arrays.asList(arguments));
            var process = command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command.command()) + " failed");
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> kubectl() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator, -1)).map(folder -> new File(folder, "kubectl"))
                .filter(File::canExecute).map(File::getPath).findFirst();
    }

    /// Asked once.
    private static final class Version {

        static final int MINOR = Yaml.documents(run("version", "--client", "--output=yaml")).getFirst()
                .at("/clientVersion/minor").asText("0").chars().filter(Character::isDigit)
                .map(digit -> digit - '0').reduce(0, (number, digit) -> 10 * number + digit);
    }
}
