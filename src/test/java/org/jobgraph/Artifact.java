package org.jobgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// What the build has packaged, the jar or the native executable, started as users start it.
public final class Artifact {

    private static final Path TARGET = Path.of("target");

    /// Little code for little work: the processes of tests live for seconds. What one of them has loaded, the next ones share.
    private static final List<String> JVM = List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "-Xlog:disable", "-XX:SharedArchiveFile=" + TARGET.resolve("artifact.jsa"));

    private Artifact() {
    }

    /// A process that is yet to be started, with the settings of its caller and nobody else's.
    ///
    /// @param settings environment variables
    public static ProcessBuilder process(Map<String, String> settings, String... arguments) {
        var command = new ArrayList<>(program(arguments.length > 0));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("JOBGRAPH_"));
        builder.environment().putAll(settings);
        return builder;
    }

    private static List<String> program(boolean isCommand) {
        var properties = new Properties();
        try (var file = Files.newBufferedReader(TARGET.resolve("quarkus-artifact.properties"))) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is packaged: ./mvnw package -DskipTests", e);
        }
        var path = TARGET.resolve(properties.getProperty("path")).toString();
        return properties.getProperty("type").equals("native") ? List.of(path) : jar(path, isCommand);
    }

    // A command writes the archive at its end; a service is to end when it is told to.
    private static List<String> jar(String path, boolean isCommand) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        if (isCommand) {
            command.add("-XX:+AutoCreateSharedArchive");
        }
        command.addAll(List.of("-jar", path));
        return command;
    }
}
