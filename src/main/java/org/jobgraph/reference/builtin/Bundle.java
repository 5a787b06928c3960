package org.jobgraph.reference.builtin;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Where the bundled files lie.
public interface Bundle {

    /// The whole content of a file.
    ///
    /// @param name the file's path inside the bundle, such as `roles.csv`
    /// @throws BrokenBundle when it is not there
    byte[] bytes(String name);

    /// The files that ship with the product.
    static Bundle shipped() {
        return name -> {
            try (var in = Bundle.class.getResourceAsStream("/reference/" + name)) {
                if (in == null) {
                    throw new BrokenBundle(name, "is not in this build");
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
