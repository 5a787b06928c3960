package org.jobgraph.intake.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// How much of its source a run has looked at: documents and boards, and what of them could not be read.
final class Look {

    private final Set<String> boards = new HashSet<>();
    private final Set<String> answered = new HashSet<>();
    /// Shortcomings that are told; a source may lack something in each of a thousand pages.
    private static final int TOLD = 5;

    private final List<String> shortcomings = new ArrayList<>();
    private int documents;
    private int refused;

    void document() {
        documents++;
    }

    void refuse(String document) {
        documents++;
        refused++;
        lacks(document + " refused");
    }

    void lacks(String shortcoming) {
        shortcomings.add(shortcoming);
    }

    void covers(String board) {
        boards.add(board);
    }

    void answer(String board) {
        answered.add(board);
    }

    void answer(Collection<String> several) {
        answered.addAll(several);
    }

    int documents() {
        return documents;
    }

    int refused() {
        return refused;
    }

    /// Whether there were documents and none could be read.
    boolean isRefused() {
        return documents > 0 && refused == documents;
    }

    boolean isWhole() {
        return shortcomings.isEmpty();
    }

    /// The boards whose documents were read whole.
    Set<String> boards() {
        return boards;
    }

    /// The boards of which something was read: that a posting is there, or that its employer hid it.
    Set<String> answered() {
        return answered;
    }

    /// What is missing, in words; null when nothing is.
    @Nullable
    String detail() {
        if (shortcomings.isEmpty()) {
            return null;
        }
        var told = String.join("; ", shortcomings.subList(0, Math.min(shortcomings.size(), TOLD)));
        return shortcomings.size() <= TOLD
                ? told
                : String.format(Locale.ROOT, "%s; and %,d more", told, shortcomings.size() - TOLD);
    }
}
