package org.jobgraph.graphql;

/// What a document, or a part of it, asks for at the most.
///
/// @param depth levels of selections, one for every `{` and every fragment that is spread
/// @param aliases fields with another name, counted wherever their fragment is spread
record Shape(int depth, int aliases) {

    static final Shape NOTHING = new Shape(0, 0);

    // Fragments that spread fragments multiply: no sum of two of these overflows.
    private static final int MANY = 1_000_000;

    Shape beside(Shape other) {
        return new Shape(Math.max(depth, other.depth), Math.min(MANY, aliases + other.aliases));
    }

    Shape orElse(Shape other) {
        return new Shape(Math.max(depth, other.depth), Math.max(aliases, other.aliases));
    }

    Shape oneDeeper() {
        return new Shape(depth + 1, aliases);
    }

    Shape withAlias() {
        return new Shape(depth, aliases + 1);
    }
}
