package org.jobgraph.graphql;

/// What a document, or a part of it, asks for at the most. Everything is counted wherever its fragment is spread.
///
/// @param depth levels of selections, one for every `{` and every fragment that is spread
/// @param fields how many there are in all
/// @param aliases fields with another name
/// @param directives how many are applied
record Shape(int depth, int fields, int aliases, int directives) {

    static final Shape NOTHING = new Shape(0, 0, 0, 0);

    // Fragments that spread fragments multiply: no sum of two of these overflows.
    private static final int MANY = 1_000_000;

    Shape beside(Shape other) {
        return new Shape(Math.max(depth, other.depth), sum(fields, other.fields), sum(aliases, other.aliases),
                sum(directives, other.directives));
    }

    Shape orElse(Shape other) {
        return new Shape(Math.max(depth, other.depth), Math.max(fields, other.fields), Math.max(aliases, other.aliases),
                Math.max(directives, other.directives));
    }

    Shape oneDeeper() {
        return new Shape(depth + 1, fields, aliases, directives);
    }

    Shape withField(boolean alias) {
        return new Shape(depth, sum(fields, 1), sum(aliases, alias ? 1 : 0), directives);
    }

    Shape withDirectives(int more) {
        return more == 0 ? this : new Shape(depth, fields, aliases, sum(directives, more));
    }

    private static int sum(int one, int other) {
        return Math.min(MANY, one + other);
    }
}
