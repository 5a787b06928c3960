package org.jobgraph.intake.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What stands in a folder and those below it, by name, depth first. Links to folders are not followed, since they may lead back.
///
/// @param documents that end as the files of the format do; one that is no file is among them, so that it is refused aloud
/// @param passedOver what else there is, but for what is hidden
record Folder(Path path, List<Path> documents, List<Path> passedOver) {

    static Folder read(Path path, List<String> suffixes) throws IOException {
        var folder = new Folder(path, new ArrayList<>(), new ArrayList<>());
        folder.add(path, suffixes);
        return folder;
    }

    private void add(Path inner, List<String> suffixes) throws IOException {
        for (var entry : entries(inner)) {
            if (FileName.of(entry, suffixes).isKnown()) {
                documents.add(entry);
            } else if (!String.valueOf(entry.getFileName()).startsWith(".")) {
                addOther(entry, suffixes);
            }
        }
    }

    private void addOther(Path entry, List<String> suffixes) throws IOException {
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            add(entry, suffixes);
        } else {
            passedOver.add(entry);
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    /// How reports call something in it: by its path from here, since names may come again in other folders.
    String name(Path entry) {
        return path.relativize(entry).toString().replace('\\', '/');
    }
}
