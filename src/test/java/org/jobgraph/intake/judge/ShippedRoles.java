package org.jobgraph.intake.judge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

import org.jobgraph.reference.builtin.Bundle;

import de.siegmar.fastcsv.reader.CsvReader;

/// The roles of the built-in catalogue.
final class ShippedRoles {

    static final RoleNames NAMES = new RoleNames(read());

    private ShippedRoles() {
    }

    private static List<Role> read() {
        var roles = new ArrayList<Role>();
        for (var row : CsvReader.builder().ofNamedCsvRecord(new String(Bundle.shipped().bytes("roles.csv"), UTF_8))) {
            var titles = new ArrayList<>(List.of(row.getField("title")));
            titles.addAll(List.of(row.getField("aliases").split("\\|", -1)));
            roles.add(new Role(row.getField("slug"), titles));
        }
        return roles;
    }
}
