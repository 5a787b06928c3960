package org.jobgraph.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

import io.quarkus.runtime.ImageMode;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

/// The configuration as it is before Quarkus starts.
public final class ConfigBeforeStart {

    /// Up to this is what comes with the application.
    public static final int PACKAGED = 250;

    /// As Quarkus ranks the file: above what is packaged, below the environment.
    private static final int FILE = 260;

    private static final Path FOLDER = Path.of("config");
    private static final String PROPERTIES = "application.properties";

    /// What names further files and profiles.
    private static final List<String> FURTHER = List.of("quarkus.config.locations", "smallrye.config.locations",
            "quarkus.config.profile.parent", "smallrye.config.profile.parent");

    private ConfigBeforeStart() {
    }

    /// What the environment, system properties and `config/application.properties` say now. In a native executable the
    /// configuration that is at hand until Quarkus starts is that of the machine that built it.
    public static Config get() {
        return ImageMode.current().isNativeImage() ? ofThisProcess() : ConfigProvider.getConfig();
    }

    /// Whether nothing else can have settings: no file that the configuration names, none of a profile beside the one that is read.
    static boolean isWhole(Config config) {
        if (FURTHER.stream().anyMatch(name -> config.getOptionalValue(name, String.class).isPresent())) {
            return false;
        }
        var others = FOLDER.toFile().list((_, name) -> name.startsWith("application") && !name.equals(PROPERTIES));
        return others == null || others.length == 0;
    }

    private static SmallRyeConfig ofThisProcess() {
        var builder = new SmallRyeConfigBuilder().addDefaultInterceptors().addSystemSources()
                .withDefaultValue("quarkus.http.port", "8080");
        var file = FOLDER.resolve(PROPERTIES);
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
