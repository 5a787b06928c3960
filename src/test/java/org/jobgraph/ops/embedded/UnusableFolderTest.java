package org.jobgraph.ops.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusableFolderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void nameAsTheSystemDoes() throws IOException {
        folder = folder.toRealPath();
    }

    @Test
    void data_ofOtherVersion_areNamed() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("data")).resolve("PG_VERSION"), "16\n");
        assertRefused(folder, folder + "/data holds data of PostgreSQL 16, this version comes with 18.");
    }

    @Test
    void folder_ofAnotherServer_isLeftAlone() throws IOException {
        Files.writeString(folder.resolve("PG_VERSION"), "18\n");
        assertRefused(folder, folder + " is the data folder of another PostgreSQL.");
    }

    @Test
    void folder_thatIsAFile_isNamed() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        assertRefused(file, file + " is a file.");
    }

    @Test
    void folder_belowAFile_isNamed() throws IOException {
        var below = Files.createFile(folder.resolve("file")).resolve("below");
        assertRefused(below, "the folder " + below + " cannot be used: ");
    }

    @Test
    void folder_unwritable_isNamed() {
        assumeTrue(folder.toFile().setWritable(false));
        assumeFalse(Files.isWritable(folder), "root writes everywhere");
        assertRefused(folder, "no permission for " + folder);
    }

    private static void assertRefused(Path folder, String because) {
        var message = String.valueOf(assertThrows(NoDatabase.class, () -> EmbeddedDatabase.in(folder)).getMessage());
        assertTrue(message.contains(because), message);
        assertEquals(1, message.lines().count());
    }
}
