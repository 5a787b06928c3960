package org.jobgraph.ops.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The folder in which an embedded server has all it needs: nothing of it lies elsewhere.
record Home(Path folder) {

    private static final String MAJOR = "18";

    /// Makes the folder when there is none.
    ///
    /// @throws NoDatabase when it cannot be written, or holds what this version cannot read
    static Home at(Path named) throws NoDatabase {
        var folder = named.toAbsolutePath().normalize();
        if (named.startsWith("?")) {
            throw NoDatabase.because("this account has no home folder to keep data in", "Set HOME");
        }
        try {
            Files.createDirectories(folder);
            var home = new Home(folder.toRealPath());
            home.checkVersion();
            home.checkWritable();
            return home;
        } catch (NoDatabase e) {
            throw e;
        } catch (IOException e) {
            throw NoDatabase.unusable(folder, e);
        }
    }

    private void checkVersion() throws IOException {
        for (var marker : List.of(folder.resolve("PG_VERSION"), data().resolve("PG_VERSION"))) {
            if (Files.exists(marker)) {
                checkVersion(marker, Files.readString(marker).strip());
            }
        }
    }

    private void checkVersion(Path marker, String version) throws NoDatabase {
        if (!version.equals(MAJOR)) {
            throw NoDatabase.because(
                    marker.getParent() + " holds data of PostgreSQL " + version + ", this version comes with " + MAJOR,
                    "Move that folder away (pg_dump of PostgreSQL " + version + " still reads it)");
        }
        if (!marker.startsWith(data())) {
            throw NoDatabase.because(folder + " is the data folder of another PostgreSQL", "Leave that to its owner");
        }
    }

    private void checkWritable() throws IOException {
        Files.delete(Files.createTempFile(folder, "writable", ""));
    }

    /// PostgreSQL's own data folder.
    Path data() {
        return folder.resolve("data");
    }

    /// What the server says, since its last start.
    Path log() {
        return folder.resolve("server.log");
    }

    Path password() {
        return folder.resolve("password");
    }
}
