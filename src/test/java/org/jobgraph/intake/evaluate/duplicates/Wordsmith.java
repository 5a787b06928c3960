package org.jobgraph.intake.evaluate.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jobgraph.intake.Fixtures;

/// Writes the texts of labelled pairs out of those of invented employers and roles, and does to them what copies do.
final class Wordsmith {

    private static final Map<String, String> SYNONYMS = Map.ofEntries(Map.entry("build", "create"),
            Map.entry("yours", "your own"), Map.entry("people", "persons"), Map.entry("know", "understand"),
            Map.entry("want", "would like"), Map.entry("and", "as well as"), Map.entry("every", "each"),
            Map.entry("first", "initial"), Map.entry("work", "labour"), Map.entry("before", "ahead of"),
            Map.entry("that", "which"), Map.entry("several", "multiple"), Map.entry("what", "whatever"),
            Map.entry("team", "group"), Map.entry("for", "on behalf of"), Map.entry("are", "will be"));

    private static final List<String> SUMMARY = List.of("%2$s seeks a %1$s who takes ownership and enjoys learning.",
            "As %1$s you report to the head of department and contribute from day one.",
            "Typical tasks of a %1$s at this company include planning, delivery and documentation.",
            "Candidates bring relevant experience, good communication and curiosity.",
            "Pay is competitive; details about the %1$s position follow in the first call.",
            "Please send a short letter and a CV; the process has three steps and takes two weeks.");

    private final Map<String, String[]> employers = table("employers.txt");
    private final Map<String, String[]> roles = table("roles.txt");
    private final Map<String, String[]> teams = table("teams.txt");

    List<String> employers() {
        return sorted(employers);
    }

    List<String> englishRoles() {
        return sorted(roles).stream().filter(role -> cells(roles, role)[2].equals("en")).toList();
    }

    List<String> teams() {
        return sorted(teams);
    }

    String company(String employer) {
        return cells(employers, employer)[1];
    }

    String title(String role) {
        return cells(roles, role)[1];
    }

    private static String[] cells(Map<String, String[]> table, String key) {
        var cells = table.get(key);
        if (cells == null) {
            throw new IllegalArgumentException("no " + key);
        }
        return cells;
    }

    /// @param operations as the head of `core.txt` lists them
    String text(String employer, String role, String title, List<String> operations, long seed) {
        var random = new Random(seed);
        var about = cells(employers, employer);
        var own = cells(roles, role);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(about[2]);
        paragraphs.addAll(Arrays.asList(own).subList(3, own.length));
        paragraphs.add(about[3]);
        paragraphs.add(about[4]);
        for (var operation : operations) {
            paragraphs = apply(operation, paragraphs, about, title, random);
        }
        return operations.contains("line") || operations.contains("html")
                ? String.join(" ", paragraphs)
                : String.join("\n\n", paragraphs);
    }

    private List<String> apply(String operation, List<String> paragraphs, String[] about, String title,
            Random random) {
        var changed = new ArrayList<>(paragraphs);
        if (operation.startsWith("team:")) {
            changed.add(1, cells(teams, operation.substring(5))[1]);
            return changed;
        }
        switch (operation) {
            case "bare" -> changed.removeAll(List.of(about[2], about[3], about[4]));
            case "reorder" -> Collections.shuffle(changed, random);
            case "edit" -> changed.replaceAll(paragraph -> edited(paragraph, random));
            case "cut" -> changed.subList((changed.size() * 3 + 2) / 5, changed.size()).clear();
            case "teaser" -> {
                var all = String.join(" ", changed);
                return new ArrayList<>(List.of(all.substring(0, Math.min(all.length(), 280)) + "..."));
            }
            case "html" -> changed.replaceAll(paragraph -> "<div><p>" + paragraph.replace("&", "&amp;") + "</p><br></div>");
            case "footer" -> changed.add("Found this opening on our site? Create an alert and never miss another one like it.");
            case "client" -> changed.replaceAll(paragraph -> paragraph.replace(shortName(about[1]), "our client"));
            case "none" -> changed.clear();
            case "rewrite" -> {
                changed.clear();
                SUMMARY.forEach(sentence -> changed.add(sentence.formatted(title, shortName(about[1]))));
            }
            default -> {
                if (!operation.equals("line")) {
                    throw new IllegalArgumentException(operation);
                }
            }
        }
        return changed;
    }

    private static String shortName(String company) {
        return company.replaceAll(",? (Inc\\.|LLC|GmbH|Ltd)$", "");
    }

    /// One word of fifteen is another one of much the same meaning.
    private static String edited(String paragraph, Random random) {
        var words = paragraph.split(" ", -1);
        for (var i = 0; i < words.length; i++) {
            if (random.nextInt(4) == 0) {
                words[i] = SYNONYMS.getOrDefault(words[i], words[i]);
            }
        }
        return String.join(" ", words);
    }

    private static List<String> sorted(Map<String, String[]> table) {
        return table.keySet().stream().sorted().toList();
    }

    static Map<String, String[]> table(String file) {
        var table = new HashMap<String, String[]>();
        lines(file).forEach(cells -> table.put(cells[0], cells));
        return table;
    }

    static List<String[]> lines(String file) {
        return Fixtures.text("evaluate/duplicates/" + file).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new)).toList();
    }
}
