package org.jobgraph.reference.builtin;

/// Where the bundled files lie.
public interface Bundle {

    /// The whole content of a file.
    ///
    /// @param name the file's path inside the bundle, such as `roles.csv`
    /// @throws BrokenBundle when it is not there
    byte[] bytes(String name);

    /// What tells this content from any other: SHA-256 over names and contents of all files, in lower-case hexadecimal.
    ///
    /// @throws BrokenBundle when a file is not there
    default String edition() {
        return Checksum.of(this);
    }

    /// The files that ship with the product.
    static Bundle shipped() {
        return ShippedBundle.INSTANCE;
    }
}
