package org.jobgraph.graphql;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/// The schema that clients rely on is a committed file: a change of it is seen in review.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class PrintedSchemaTest {

    private static final Path GOLDEN = Path.of("src/test/resources/schema.graphql");
    private static final String REMEDY = "The schema is another one than " + GOLDEN
            + " says. If that is meant, renew the file with ./mvnw test -Dtest=PrintedSchemaTest -Dschema.update=true";

    @Test
    void schema_always_isTheCommittedOne() throws IOException {
        var printed = given().get("/graphql/schema.graphql").then().statusCode(200).extract().asString().strip() + "\n";
        if (Boolean.getBoolean("schema.update")) {
            Files.writeString(GOLDEN, printed);
        }
        assertTrue(Files.exists(GOLDEN), REMEDY);
        // The assertion's own words show the lines that differ.
        assertEquals(Files.readString(GOLDEN), printed, REMEDY);
    }
}
