package org.jobgraph.ops;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `health`: asks the service beside it, for a container engine that looks by running a program: the images have no other.
@Command(name = "health", mixinStandardHelpOptions = true, description = {
        "Asks the service on this machine whether it is ready.", "Exit status: 0 it is, 1 it is not, or none answers."})
public final class HealthCommand implements Callable<Integer>, WithoutDatabase {

    private static final int PATIENCE = Math.toIntExact(Duration.ofSeconds(3).toMillis());

    @Option(names = "--port", paramLabel = "PORT", description = "Where it listens; quarkus.http.port when not given.")
    @Nullable
    Integer port;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var address = URI.create("http://127.0.0.1:" + port() + "/q/health/ready");
        try {
            return ask(address);
        } catch (IOException e) {
            spec.commandLine().getErr().println("No service answers at " + address + ": " + e.getMessage());
            return 1;
        }
    }

    private int ask(URI address) throws IOException {
        var connection = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
        connection.setConnectTimeout(PATIENCE);
        connection.setReadTimeout(PATIENCE);
        var ready = connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        try (var said = ready ? connection.getInputStream() : connection.getErrorStream()) {
            spec.commandLine().getOut().println(said == null ? "" : new String(said.readAllBytes(), UTF_8));
        }
        return ready ? 0 : 1;
    }

    private int port() {
        return port == null ? ConfigBeforeStart.get().getValue("quarkus.http.port", int.class) : port;
    }
}
