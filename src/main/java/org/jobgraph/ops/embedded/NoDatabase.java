package org.jobgraph.ops.embedded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Why the embedded database does not run and what to do about it, in one line for people.
public final class NoDatabase extends IOException {

    private static final long serialVersionUID = 1;

    private static final String OTHERWISE = "name another folder with jobgraph.embedded-database.folder"
            + " (JOBGRAPH_EMBEDDED_DATABASE_FOLDER) or a server of yours with QUARKUS_DATASOURCE_JDBC_URL";

    private NoDatabase(String message, IOException cause) {
        super(message, cause);
    }

    private NoDatabase(String message) {
        super(message);
    }

    /// For a setting that is there but empty.
    public static NoDatabase withoutFolder() {
        return new NoDatabase("No embedded database: no folder is named for it; " + OTHERWISE + ".");
    }

    /// For a process that could not start one anyway.
    public static NoDatabase notBroughtAlong() {
        return new NoDatabase("No database: the native executable brings none along. Name a PostgreSQL 18 of yours with"
                + " QUARKUS_DATASOURCE_JDBC_URL, or start the jar, which has one.");
    }

    /// @param why a clause about the folder
    /// @param remedy what helps beside naming another folder or server
    static NoDatabase because(String why, String remedy) {
        return new NoDatabase("No embedded database: " + why + ". " + remedy + ", or " + OTHERWISE + ".");
    }

    static NoDatabase unusable(Path folder, IOException cause) {
        return new NoDatabase(
                "No embedded database: the folder " + folder + " cannot be used: " + reason(cause) + ". Mend that, or "
                        + OTHERWISE + ".",
                cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (cause instanceof FileAlreadyExistsException existing) {
            return existing.getFile() + " is a file";
        }
        if (cause instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile();
        }
        if (cause instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason() + " (" + file.getFile() + ")";
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage().replaceAll("[.\\s]+$", "");
    }
}
