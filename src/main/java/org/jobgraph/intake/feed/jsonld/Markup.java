package org.jobgraph.intake.feed.jsonld;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jobgraph.intake.feed.BrowserAddress;
import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Texts;
import org.jobgraph.intake.feed.WebName;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// The postings of a document, found wherever they stand in its JSON.
///
/// @param page its address, for postings that do not name their own; null where there are several or nobody says
/// @param shared the address that a page wants to be shared by, as `page`; some sites have one for all their pages
/// @param unreadable parts that speak of a posting and are no JSON
/// @param types of the other things that were found, for messages
record Markup(List<ObjectNode> postings, @Nullable URI page, @Nullable URI shared, List<Unreadable> unreadable,
        Set<String> types) {

    /// A page is read as a whole; none that a browser opens is larger.
    private static final int LARGEST = 32 << 20;
    private static final String SCRIPTS = "script[type*=ld+json]";

    /// JSON alone, but in the wrapping that it has in pages.
    private static final Pattern WRAPPED = Pattern.compile("(?:<!\\[CDATA\\[|<!--)\\s*+[\\[{]");
    private static final String EXPECTED = "expected a page with schema.org JobPosting in <script type=\"application/ld+json\">,"
            + " or such JSON itself";

    /// A part of a document that cannot be read, and why.
    record Unreadable(String place, String why) {
    }

    /// @throws RefusedDocument when it is too large to be a page
    static Markup of(Document document) throws IOException, RefusedDocument {
        byte[] bytes;
        try (var stream = document.body().open()) {
            bytes = stream.readNBytes(LARGEST + 1);
        }
        if (bytes.length > LARGEST) {
            throw new RefusedDocument(Reason.OTHER_FORMAT, EXPECTED + ", found more than " + LARGEST + " bytes");
        }
        var text = new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
        return text.startsWith("<") && !WRAPPED.matcher(text).lookingAt() ? ofPage(bytes, document) : ofJson(text, document);
    }

    private static Markup ofJson(String json, Document document) {
        var markup = new Markup(new ArrayList<>(), WebName.of(document), null, new ArrayList<>(), new LinkedHashSet<>());
        markup.read("", json);
        return markup;
    }

    private static Markup ofPage(byte[] bytes, Document document) throws IOException {
        var address = WebName.of(document);
        var html = Jsoup.parse(new ByteArrayInputStream(bytes), null, address == null ? "" : address.toString());
        var canonical = BrowserAddress.of(html.select("link[rel=canonical]").attr("abs:href"));
        var markup = new Markup(new ArrayList<>(), canonical == null ? address : canonical,
                BrowserAddress.of(html.select("meta[property=og:url]").attr("content")), new ArrayList<>(),
                new LinkedHashSet<>());
        var scripts = html.select(SCRIPTS);
        for (var i = 0; i < scripts.size(); i++) {
            markup.read("script[" + i + "]", scripts.get(i).data());
        }
        return markup;
    }

    private void read(String place, String json) {
        try {
            find(Keys.plain(Mended.read(json)));
        } catch (JsonProcessingException e) {
            if (json.contains("JobPosting")) {
                unreadable.add(new Unreadable(place, why(e)));
            } else {
                types.add("unreadable JSON");
            }
        }
    }

    private static String why(JsonProcessingException e) {
        var where = e.getLocation();
        return "line %d, column %d: %s".formatted(where == null ? 0 : where.getLineNr(),
                where == null ? 0 : where.getColumnNr(), Texts.shortened(e.getOriginalMessage()));
    }

    /// A list, a `@graph`, an `ItemList` and a page's `mainEntity` all have their postings somewhere below.
    private void find(JsonNode node) {
        if (node instanceof ObjectNode object && isPosting(object)) {
            postings.add(object);
        } else {
            node.forEach(this::find);
        }
    }

    private boolean isPosting(ObjectNode object) {
        types.addAll(Ld.types(object));
        return Ld.isA(object, "JobPosting");
    }

    /// @throws RefusedDocument when there is no posting
    void check() throws RefusedDocument {
        if (!postings.isEmpty()) {
            return;
        }
        if (!unreadable.isEmpty()) {
            throw new RefusedDocument(Reason.BROKEN_DOCUMENT, EXPECTED + ", found one that is no JSON: "
                    + unreadable.getFirst().place() + " " + unreadable.getFirst().why());
        }
        throw new RefusedDocument(Reason.OTHER_FORMAT, EXPECTED + ", found "
                + (types.isEmpty() ? "nothing of the kind" : "only " + Texts.shortened(String.join(", ", types))));
    }

    /// The address that a posting without one of its own has: its page's, when it is alone there.
    @Override
    public @Nullable URI page() {
        return postings.size() == 1 ? page : null;
    }

    @Override
    public @Nullable URI shared() {
        return postings.size() == 1 ? shared : null;
    }
}
