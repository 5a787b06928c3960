package org.jobgraph.intake.judge;

import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// A description that is safe to show, and its text.
///
/// @param html only tags of the allow-list: no script, style, form, frame, image (a pixel can follow its reader) or
///        event handler; links are `http`, `https` or `mailto` and carry `rel="nofollow noopener noreferrer"`
/// @param text without tags: paragraphs a blank line apart, list items behind a dash
public record Html(String html, String text) {

    /// Tags within tags; what is nested deeper is kept as text alone.
    private static final int DEPTH = 250;

    private static final Safelist SAFE = new Safelist()
            .addTags("a", "b", "blockquote", "br", "code", "dd", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6",
                    "hr", "i", "li", "ol", "p", "pre", "s", "span", "strong", "sub", "sup", "table", "tbody", "td", "tfoot",
                    "th", "thead", "tr", "u", "ul")
            .addAttributes("a", "href").addProtocols("a", "href", "http", "https", "mailto")
            .addAttributes("td", "colspan", "rowspan").addAttributes("th", "colspan", "rowspan")
            .addEnforcedAttribute("a", "rel", "nofollow noopener noreferrer");
    private static final Cleaner CLEANER = new Cleaner(SAFE);

    /// Blocks to jsoup that also stand within a line, or hold no text of their own.
    private static final Set<String> WITHIN_LINES = Set.of("ins", "del", "button", "audio", "video", "canvas", "colgroup");
    /// Blocks that jsoup does not know for such.
    private static final Set<String> FURTHER_BLOCKS = Set.of("summary", "legend", "dialog", "search");

    private static final Html NOTHING = new Html("", "");

    /// Makes it out of what a source publishes.
    public static Html of(String published) {
        if (published.isBlank()) {
            return NOTHING;
        }
        var parsed = Jsoup.parseBodyFragment(published);
        var clean = isTooDeep(parsed) ? textOnly(parsed) : CLEANER.clean(withPlainBlocks(parsed));
        clean.outputSettings(new Document.OutputSettings().prettyPrint(false));
        var lines = new Lines();
        clean.body().traverse(lines);
        return new Html(clean.body().html().strip(), lines.text());
    }

    /// Cleaning takes time with the square of the depth; no employer nests like that.
    private static boolean isTooDeep(Document parsed) {
        return NodeTraversor.filter((node, depth) -> depth > DEPTH ? FilterResult.STOP : FilterResult.CONTINUE,
                parsed) == FilterResult.STOP;
    }

    /// The same with `div` for the blocks that are not allowed (`section`, `article`, `figure`): without their tags, what
    /// stands in two of them would run together.
    private static Document withPlainBlocks(Document parsed) {
        parsed.body().children().stream().flatMap(Element::stream).filter(Html::isOtherBlock)
                .forEach(element -> element.tagName("div"));
        return parsed;
    }

    /// Scripts and styles hold data, which is no text whatever stands around it; a drawing is none either.
    private static boolean isOtherBlock(Element element) {
        var name = element.normalName();
        if (!element.tag().namespace().equals(Parser.NamespaceHtml)) {
            return false;
        }
        return ((element.isBlock() && !WITHIN_LINES.contains(name)) || FURTHER_BLOCKS.contains(name))
                && !SAFE.isSafeTag(name) && element.childNodeSize() > 0 && element.dataNodes().isEmpty();
    }

    private static Document textOnly(Document parsed) {
        var document = Document.createShell("");
        document.body().appendText(parsed.body().wholeText());
        return document;
    }

    /// Collects text; block elements break lines.
    private static final class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words.text());
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        private void open(Element element) {
            switch (element.normalName()) {
                case "br" -> breakLine(1);
                case "li" -> {
                    breakLine(1);
                    text.append("- ");
                }
                case "dt", "dd", "tr" -> breakLine(1);
                case "td", "th" -> append(" ");
                default -> breakBlock(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && !element.normalName().equals("br")) {
                breakBlock(element);
            }
        }

        /// The only paragraph of a list item belongs to its dash.
        private void breakBlock(Element element) {
            if (element.isBlock() && !element.normalName().equals("li") && !isAloneInItem(element)) {
                breakLine(2);
            }
        }

        private static boolean isAloneInItem(Element element) {
            var parent = element.parent();
            return parent != null && parent.normalName().equals("li") && element.previousElementSibling() == null
                    && element.nextElementSibling() == null;
        }

        private void append(String words) {
            var fresh = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
            text.append(fresh ? words.stripLeading() : words);
        }

        private void breakLine(int lines) {
            if (endsWith("- ") || text.isEmpty()) {
                return;
            }
            var end = text.length();
            while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            var breaks = 0;
            for (var i = end; i < text.length(); i++) {
                breaks += text.charAt(i) == '\n' ? 1 : 0;
            }
            text.setLength(end);
            text.repeat('\n', Math.max(lines, breaks));
        }

        private boolean endsWith(String end) {
            return text.length() >= end.length() && text.indexOf(end, text.length() - end.length()) >= 0;
        }

        String text() {
            return text.toString().strip();
        }
    }
}
