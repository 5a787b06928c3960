package org.jobgraph;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import jakarta.inject.Inject;

import org.jobgraph.snapshot.Part;
import org.junit.jupiter.api.Test;

import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class ReferencePartsTest {

    @Inject
    @All
    List<Part<?>> beans;

    @Test
    void partsThatAreReadAhead_areAllThereAre() {
        assertEquals(beans.stream().map(Object::getClass).collect(toSet()),
                ReferenceParts.ALL.stream().map(Object::getClass).collect(toSet()));
    }
}
