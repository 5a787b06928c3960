package org.jobgraph.reference.builtin;

import java.io.IOException;
import java.io.UncheckedIOException;

/// The files that ship with the product, which are part of it: they change with it alone.
enum ShippedBundle implements Bundle {
    INSTANCE;

    @Override
    public byte[] bytes(String name) {
        try (var in = Bundle.class.getResourceAsStream("/reference/" + name)) {
            if (in == null) {
                throw new BrokenBundle(name, "is not in this build");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String edition() {
        return Edition.SHA256;
    }

    /// Computed once; a native executable has it from its build.
    private static final class Edition {
        static final String SHA256 = Checksum.of(INSTANCE);
    }
}
