package org.jobgraph.intake.feed;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// How an XML document of a format looks: a root with an element for each record somewhere below.
///
/// @param format its name in messages
/// @param roots names that the root may have
/// @param rows names of the elements that are records
/// @param signs children by which a record of this format is known, in lower case; a document none of whose records has one
///        is another format's. None when any record will do
/// @param markup elements whose content is text with markup in it, even where nobody escaped it
public record XmlShape(String format, Set<String> roots, Set<String> rows, Set<String> signs, Set<String> markup) {

    String expected() {
        return "expected " + named(roots) + " with " + named(rows) + " in it as " + format + " has it";
    }

    private static String named(Set<String> elements) {
        return new TreeSet<>(elements).stream().map(name -> "<" + name + ">").collect(Collectors.joining(" or "));
    }
}
