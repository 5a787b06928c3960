package org.jobgraph.ops.embedded;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

import org.jspecify.annotations.Nullable;

/// Folders that are there as a whole or not at all, and files for one pair of eyes.
final class Folders {

    private Folders() {
    }

    /// Fills a folder.
    interface Filling {
        void fill(Path folder) throws IOException;
    }

    /// Makes `folder`. A process that ends in the middle leaves nothing that a later one would take for it.
    static void makeWhole(Path folder, Filling filling) throws IOException {
        var half = folder.resolveSibling(folder.getFileName() + ".new");
        delete(half);
        try {
            filling.fill(Files.createDirectory(half));
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Whatever filled the disk is gone again.
            delete(half);
            throw e;
        }
    }

    /// Makes a file that only its owner reads, where the file system knows such a thing.
    static void createPrivate(Path file) throws IOException {
        if (Files.getFileStore(file.getParent()).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, new Deleting());
        }
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
