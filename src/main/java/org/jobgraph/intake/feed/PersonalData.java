package org.jobgraph.intake.feed;

import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// What records say of people: who made or looks after a posting, and how to write to them. It has no place in a stored
/// payload, whatever the format. What an employer writes into a description is its own affair and stays.
final class PersonalData {

    private static final Set<String> KEYS = Set.of("creator", "recruiter", "hiringmanager", "contact", "contacts",
            "contactperson", "contactname", "contactphone", "phone", "contactpoint", "applicationcontact", "telephone",
            "faxnumber");

    private PersonalData() {
    }

    /// Takes it out of a record, however deep it stands.
    static void leaveOut(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(entry -> isPersonal(entry.getKey()));
            leaveOutPicked(object);
        }
        node.forEach(PersonalData::leaveOut);
    }

    private static boolean isPersonal(String key) {
        var plain = key.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
        return plain.endsWith("email") || KEYS.contains(plain);
    }

    /// Greenhouse lets employers make up fields in which one picks a colleague, by name and address.
    private static void leaveOutPicked(ObjectNode object) {
        if ("user".equals(object.path("value_type").asText())) {
            object.remove("value");
        }
    }
}
