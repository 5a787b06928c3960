package org.jobgraph.intake.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Finds the documents behind what somebody typed: a folder of files and folders of them, a file, or an http(s) address.
///
/// @param board the board's name when it is given, else null: the file's name or what the address says
/// @param company the employer's name when it is given
/// @param boardOf what an address says of its board, or null
/// @param asking how addresses are asked
/// @param suffixes how the files of a folder end that are documents, as [org.jobgraph.intake.feed.Feed#suffixes] says them
public record Offers(@Nullable String board, @Nullable String company, Function<URI, @Nullable String> boardOf,
        Asking asking, List<String> suffixes) {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);

    /// Documents in files that end in `.json`.
    public Offers(@Nullable String board, @Nullable String company, Function<URI, @Nullable String> boardOf,
            Asking asking) {
        this(board, company, boardOf, asking, List.of(".json"));
    }

    /// The documents of all places, in their order, files of a folder by name.
    ///
    /// @throws NothingThere when a place is none, before anything is read
    public List<Offer> of(List<String> places) throws NothingThere, IOException {
        var offers = new ArrayList<Offer>();
        for (var place : places) {
            if (SCHEME.matcher(place).matches() && !Files.exists(Path.of(place))) {
                offers.add(address(place));
            } else {
                offers.addAll(files(Path.of(place)));
            }
        }
        return offers;
    }

    private Offer address(String place) throws NothingThere {
        try {
            var address = WebAddress.of(place);
            var named = board == null ? boardOf.apply(address) : board;
            if (named == null) {
                throw new NothingThere(Shown.of(place) + ": the address does not say which board it is; give --board");
            }
            return new AddressOffer(address, named, company, asking);
        } catch (IllegalArgumentException e) {
            throw new NothingThere(String.valueOf(e.getMessage()));
        }
    }

    private List<Offer> files(Path path) throws NothingThere, IOException {
        if (!Files.exists(path)) {
            throw new NothingThere(path + ": no such file or folder");
        }
        if (!Files.isDirectory(path)) {
            return List.of(file(String.valueOf(path.getFileName()), path));
        }
        var folder = folder(path);
        if (folder.documents().isEmpty()) {
            throw new NothingThere(
                    path + ": no *" + String.join(" or *", suffixes) + " in this folder or below, zipped (.gz) or not");
        }
        return folder.documents().stream().map(file -> file(folder.name(file), file)).toList();
    }

    private Folder folder(Path path) throws NothingThere, IOException {
        try {
            return Folder.read(path, suffixes);
        } catch (AccessDeniedException e) {
            throw new NothingThere(e.getFile() + ": may not be read by this user");
        }
    }

    /// What stands in the folders among some places and is not read, by name, but for what is hidden.
    ///
    /// @throws NothingThere when a folder may not be read
    public List<String> passedOver(List<String> places) throws NothingThere, IOException {
        var passed = new ArrayList<String>();
        for (var place : places) {
            if (Files.isDirectory(Path.of(place))) {
                var folder = folder(Path.of(place));
                folder.passedOver().forEach(
                        entry -> passed.add(folder.name(entry) + (Files.isDirectory(entry) ? " (a link to a folder)" : "")));
            }
        }
        return passed;
    }

    private Offer file(String name, Path path) {
        return new FileOffer(name, path, board == null ? FileName.of(path, suffixes).board() : board, company,
                asking.web().limits());
    }
}
