package org.jobgraph.reference.training;

import java.util.regex.Pattern;

/// Texts of New Jersey's list. Copies of it carry the quotes of an earlier CSV inside their cells, and some
/// descriptions the telephone number or mail address of a person.
final class Quoted {

    private static final Pattern CONTACT = Pattern
            .compile("\\S+@\\S+\\.\\w+|\\(?\\b\\d{3}[-. )]{1,2}\\d{3}[-. ]\\d{4}\\b(\\s*(ext|x)\\.?\\s*\\d+)?");

    private Quoted() {
    }

    /// Without a pair of quotes around the whole, and without doubled quotes inside such a pair.
    static String plain(String text) {
        if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
            return text.substring(1, text.length() - 1).replace("\"\"", "\"").strip();
        }
        return text;
    }

    /// With telephone numbers and mail addresses left out.
    static String withoutContacts(String text) {
        return CONTACT.matcher(text).replaceAll("[contact left out]");
    }
}
