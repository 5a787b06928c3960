package org.jobgraph.graphql;

import java.util.List;

import org.jspecify.annotations.Nullable;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.SourceLocation;

/// A field had nothing although the schema promises something: a fault of ours.
final class NullInNonNull implements GraphQLError {

    private static final long serialVersionUID = 1;

    private final transient List<Object> path;

    NullInNonNull(List<Object> path) {
        this.path = path;
    }

    @Override
    public String getMessage() {
        return "This field is never null, but there is no value for it.";
    }

    @Override
    public @Nullable List<SourceLocation> getLocations() {
        return null;
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorType.NullValueInNonNullableField;
    }

    @Override
    public List<Object> getPath() {
        return path;
    }
}
