package org.jobgraph.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

import io.quarkus.runtime.ImageMode;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

/// The configuration as it is before Quarkus starts.
public final class ConfigBeforeStart {

    /// As Quarkus ranks the file: above what is packaged, below the environment.
    private static final int FILE = 260;

    private ConfigBeforeStart() {
    }

    /// What the environment, system properties and `config/application.properties` say now. In a native executable the
    /// configuration that is at hand until Quarkus starts is that of the machine that built it.
    public static Config get() {
        return ImageMode.current().isNativeImage() ? ofThisProcess() : ConfigProvider.getConfig();
    }

    private static SmallRyeConfig ofThisProcess() {
        var builder = new SmallRyeConfigBuilder().addDefaultInterceptors().addSystemSources()
                .withDefaultValue("quarkus.http.port", "8080");
        var file = Path.of("config", "application.properties");
        if (Files.isRegularFile(file)) {
            try {
                builder.withSources(new PropertiesConfigSource(file.toUri().toURL(), FILE));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return builder.build();
    }
}
