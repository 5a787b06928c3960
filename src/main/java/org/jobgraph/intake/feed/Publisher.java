package org.jobgraph.intake.feed;

/// Who runs the boards of a format; becomes the source row of postings read in that format.
///
/// @param slug how the source is called, and what `--source` overrides
/// @param licence under which terms postings are read, in words
public record Publisher(String slug, String name, String homepage, String licence) {
}
