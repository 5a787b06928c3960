package org.jobgraph.graphql;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The audit suite of npm's `graphql-http`, which `src/audit` pins, in a folder of the build.
final class HttpAudit {

    private static final Path SOURCE = Path.of("src/audit");
    private static final Path FOLDER = Path.of("target/audit");

    private HttpAudit() {
    }

    /// Whether this machine can run it at all.
    static boolean isPossible() {
        return program("node").isPresent() && program("npm").isPresent();
    }

    /// Fetches the suite from npm's configured registry, unless an earlier build did.
    static Outcome install() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        var lock = FOLDER.resolve("package-lock.json");
        var installed = Files.exists(FOLDER.resolve("node_modules/.package-lock.json")) && Files.exists(lock)
                && Files.mismatch(lock, SOURCE.resolve("package-lock.json")) < 0;
        try (var files = Files.list(SOURCE)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, FOLDER.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return installed
                ? new Outcome(0, "installed already")
                : run(program("npm").orElseThrow(), "ci", "--ignore-scripts", "--prefer-offline");
    }

    static Outcome of(String url) throws IOException, InterruptedException {
        return run(program("node").orElseThrow(), "audit.js", url);
    }

    private static Outcome run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).directory(FOLDER.toFile()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }

    // npm is a script with another ending on Windows.
    private static Optional<String> program(String name) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return List.of(path.split(File.pathSeparator, -1)).stream()
                .flatMap(folder -> Stream.of(name + ".exe", name + ".cmd", name).map(file -> new File(folder, file)))
                .filter(File::canExecute).filter(File::isFile).map(File::getPath).findFirst();
    }

    record Outcome(int status, String said) {
    }
}
