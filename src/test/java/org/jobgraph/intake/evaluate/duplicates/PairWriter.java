package org.jobgraph.intake.evaluate.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/// Makes `evaluation/duplicate-pairs.jsonl`: the pairs of `core.txt` and `later.txt`, each written and labelled by hand, and variants whose
/// label follows from how they are made. The same each time.
final class PairWriter {

    private static final int VARIANTS = 330;
    private static final long SEED = 77_031_991;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> COLUMNS = List.of("title", "company", "location", "source", "board", "requisition", "url",
            "apply_url", "posted", "closed", "work_mode", "applicant_countries", "language", "description");

    private final Wordsmith words = new Wordsmith();
    private final List<String> lines = new ArrayList<>();

    static String all() {
        var writer = new PairWriter();
        writer.addWritten("core.txt");
        var variants = new Variants(new Random(SEED), writer.words);
        for (var i = 0; i < VARIANTS; i++) {
            var variant = variants.next(i);
            writer.add("generated", variant.trap(), variant.label(), variant.both(), variant.one(), variant.other());
        }
        writer.addWritten("later.txt");
        return String.join("\n", writer.lines) + "\n";
    }

    private void addWritten(String file) {
        for (var cells : Wordsmith.lines(file)) {
            add("hand", cells[0], cells[1], cells[2], cells[3], cells[4]);
        }
    }

    private void add(String origin, String trap, String label, String both, String one, String other) {
        var number = lines.size();
        var pair = new LinkedHashMap<String, String>();
        pair.put("trap", trap);
        pair.put("label", label);
        pair.put("origin", origin);
        pair.put("part", (number + number / 15) % 3 == 0 ? "held-out" : "tuned-on");
        put(pair, "a_", posting(both + " ~ " + one, 2L * number));
        put(pair, "b_", posting(both + " ~ " + other, 2L * number + 1));
        try {
            lines.add(JSON.writeValueAsString(pair));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(Map<String, String> pair, String before, Map<String, String> posting) {
        COLUMNS.stream().filter(posting::containsKey).forEach(column -> pair.put(before + column, posting.get(column)));
    }

    private Map<String, String> posting(String written, long seed) {
        var fields = new HashMap<String, String>();
        Stream.of(written.split("~", -1)).map(String::strip).filter(field -> !field.isEmpty())
                .forEach(field -> fields.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1)));
        var employer = fields.getOrDefault("emp", "");
        var role = fields.getOrDefault("role", "");
        var title = fields.getOrDefault("title", words.title(role));
        var operations = Stream.of(fields.getOrDefault("text", "").split(",", -1)).filter(text -> !text.isEmpty()).toList();
        var posting = new HashMap<String, String>();
        posting.put("title", title);
        posting.put("company", fields.getOrDefault("company", words.company(employer)));
        posting.put("description", words.text(employer, role, title, operations, seed));
        Map.of("place", "location", "source", "source", "board", "board", "req", "requisition", "url", "url", "apply",
                "apply_url", "posted", "posted", "closed", "closed", "mode", "work_mode").forEach((from, to) -> {
                    if (fields.containsKey(from)) {
                        posting.put(to, fields.get(from));
                    }
                });
        Map.of("lang", "language", "applicants", "applicant_countries").forEach((from, to) -> {
            if (fields.containsKey(from)) {
                posting.put(to, fields.get(from));
            }
        });
        return posting;
    }
}
