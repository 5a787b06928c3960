package org.jobgraph.ops.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The password of an embedded server. Without one everybody on the machine could read and change the data, and run
/// programs as their owner.
final class Password {

    static final String USER = "postgres";

    private static final int BYTES = 16;

    private Password() {
    }

    /// Makes a new one.
    ///
    /// @return the file it is in
    static Path create(Home home) throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        Files.deleteIfExists(home.password());
        Folders.createPrivate(home.password());
        return Files.writeString(home.password(), HexFormat.of().formatHex(bytes));
    }

    /// The JDBC URL of the server, user and password inside.
    static String url(Home home, int port) throws IOException {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=" + USER + "&password="
                + Files.readString(home.password());
    }
}
