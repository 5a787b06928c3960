package org.jobgraph.ops.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The account that the server runs under: this process's own, but PostgreSQL refuses to run as root.
///
/// @param prefix of every command
/// @param owner what the server's files must belong to, [#ITSELF] for whoever makes them
record Account(List<String> prefix, int owner) {

    private static final int ITSELF = -1;

    private static final int NOBODY = 65534;

    /// @throws NoDatabase when this process is root and cannot run a program as anybody else
    static Account of(Home home) throws IOException {
        if (!isRoot()) {
            return new Account(List.of(), ITSELF);
        }
        var owner = Files.exists(home.data()) ? uid(home.data()) : 0;
        // In a user namespace root is nobody in the server's eyes, while its files still belong to root.
        var namespace = List.of("unshare", "-U");
        if (owner == 0 && Programs.succeeds(namespace, "test", "-w", home.folder().toString())) {
            return new Account(namespace, ITSELF);
        }
        // Containers often forbid namespaces.
        return other(home, owner == 0 ? NOBODY : owner);
    }

    private static Account other(Home home, int uid) throws IOException {
        var other = List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups");
        if (Programs.succeeds(List.of(), "chown", "-R", uid + ":" + uid, home.folder().toString())
                && Programs.succeeds(other, "test", "-w", home.folder().toString())) {
            return new Account(other, uid);
        }
        throw NoDatabase.because("PostgreSQL does not run as root, and here root can neither open a user namespace (unshare"
                + " -U) nor let account " + uid + " write to " + home.folder(), "Run as an ordinary user");
    }

    /// An empty file that the server's account writes to next time, when it starts and stops the server itself.
    Path emptied(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file);
        give(file);
        return file;
    }

    /// Makes a file or folder of this process the server's.
    void give(Path path) throws IOException {
        if (owner != ITSELF) {
            Files.setAttribute(path, "unix:uid", owner);
        }
    }

    private static boolean isRoot() throws IOException {
        var self = Path.of("/proc/self");
        return Files.exists(self) ? uid(self) == 0 : "root".equals(System.getProperty("user.name"));
    }

    private static int uid(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }
}
