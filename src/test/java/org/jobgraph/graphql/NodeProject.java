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

/// Scripts for Node with the packages that they pin: a folder of `src`, installed in a folder of the build.
final class NodeProject {

    private final Path source;
    private final Path folder;

    /// @param name of the folder, below `src` as below `target`
    NodeProject(String name) {
        this.source = Path.of("src", name);
        this.folder = Path.of("target", name);
    }

    /// Whether this machine can run any at all.
    static boolean isPossible() {
        return program("node").isPresent() && program("npm").isPresent();
    }

    /// Fetches the packages from npm's configured registry, unless an earlier build did.
    Outcome install() throws IOException, InterruptedException {
        var lock = folder.resolve("package-lock.json");
        var installed = Files.exists(folder.resolve("node_modules/.package-lock.json")) && Files.exists(lock)
                && Files.mismatch(lock, source.resolve("package-lock.json")) < 0;
        copy();
        return installed
                ? new Outcome(0, "installed already")
                : run(program("npm").orElseThrow(), "ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund");
    }

    /// Puts a file beside the scripts.
    void add(Path file) throws IOException {
        Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    Outcome node(String... arguments) throws IOException, InterruptedException {
        return run(Stream.concat(Stream.of(program("node").orElseThrow()), Stream.of(arguments)).toArray(String[]::new));
    }

    private void copy() throws IOException {
        try (var files = Files.walk(source)) {
            for (var file : files.toList()) {
                var target = folder.resolve(source.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private Outcome run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
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
