package org.jobgraph.reference.staging;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names as they stand in addresses: lower-case ASCII letters and digits, hyphens between.
public final class Slug {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’‘ʻʼ`](?=\\p{L})");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGE = Pattern.compile("^-+|-+$");

    private Slug() {
    }

    /// "Coeur d'Alene" → "coeur-dalene"; empty when the name has no letter of the Latin alphabet and no digit.
    public static String of(String name) {
        var plain = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var lower = APOSTROPHE.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        var letters = lower.replace("ß", "ss").replace("ø", "o").replace("ł", "l").replace("đ", "d").replace("æ", "ae")
                .replace("ı", "i");
        return EDGE.matcher(OTHER.matcher(letters).replaceAll("-")).replaceAll("");
    }
}
