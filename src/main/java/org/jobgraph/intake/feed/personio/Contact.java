package org.jobgraph.intake.feed.personio;

import java.util.Locale;
import java.util.Set;

import org.jobgraph.intake.feed.XmlRecord;

/// Sections of a description that name a person to write to, by the headings that employers give them.
final class Contact {

    private static final Set<String> HEADINGS = Set.of("contactperson", "contact", "yourcontact", "yourcontactperson",
            "contactus", "contactdetails", "yourrecruiter", "recruiter", "ansprechpartner", "ansprechpartnerin",
            "ansprechperson", "deinansprechpartner", "ihransprechpartner", "ihreansprechperson", "deineansprechperson",
            "kontakt", "kontaktperson", "deinkontakt", "ihrkontakt", "contacto", "personadecontacto", "votrecontact");

    private Contact() {
    }

    static boolean isSection(XmlRecord section) {
        var heading = section.text("name");
        if (heading == null) {
            return false;
        }
        var letters = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        return HEADINGS.contains(letters) || letters.contains("contactperson") || letters.contains("ansprechpartner");
    }
}
