package org.jobgraph.intake.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p onclick="x()" style="color:red">a</p>                | <p>a</p>
            <script>steal()</script><b>a</b>                        | <b>a</b>
            <style>p{}</style>a<iframe src="https://x.example">     | a
            <img src="https://x.example/pixel.gif">a                | a
            <a href="javascript:x()">a</a>                          | <a rel="nofollow noopener noreferrer">a</a>
            <a href="https://x.example" target="_blank">a</a>       | <a href="https://x.example" rel="nofollow noopener noreferrer">a</a>
            <svg/onload=x()>a                                       | a
            <p>open <b>bold                                         | <p>open <b>bold</b></p>
            """)
    void html_fromAnywhere_keepsOnlyWhatIsAllowed(String published, String safe) {
        assertEquals(safe, Html.of(published).html());
    }

    /// Whatever a posting hides, none of this comes through.
    private static final Pattern UNSAFE = Pattern.compile(
            "<(?!/?(?:a|b|blockquote|br|code|dd|div|dl|dt|em|h[1-6]|hr|i|li|ol|p|pre|s|span|strong|sub|sup|table|tbody|td|tfoot|th"
                    + "|thead|tr|u|ul)\\b)|<[^>]*(?:\\bon\\w+ *=|javascript|vbscript|data:|style *=|src *=|srcset|action *=|xlink|background)",
            Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>x", "<SCRIPT SRC=//x.example/a.js></SCRIPT>x",
            "<scr<script>ipt>alert(1)</scr</script>ipt>x",
            "<script\n>alert(1)</script\n>x", "<img src=x onerror=alert(1)>x",
            "<img src='https://t.example/p.gif' width=1 height=1>x",
            "<a href=\"java\tscript:alert(1)\">x</a>", "<a href=' javascript:alert(1)'>x</a>",
            "<a href=JaVaScRiPt:alert(1)>x</a>",
            "<a href=&#106;&#97;vascript:alert(1)>x</a>", "<a href='data:text/html;base64,PHNjcmlwdD4='>x</a>",
            "<a href='vbscript:x'>x</a>", "<a href='//x.example/a'>x</a>", "<a href='https://x.example' onclick=alert(1)>x</a>",
            "<svg><script>alert(1)</script><a xlink:href='javascript:alert(1)'>x</a></svg>", "<svg onload=alert(1)>x</svg>",
            "<math><mi xlink:href='data:x,<script>alert(1)</script>'>x</mi></math>",
            "<iframe srcdoc='<script>alert(1)</script>'></iframe>x",
            "<object data='data:text/html,x'></object><embed src=x>x",
            "<form action='https://x.example'><input name=a><button>x</button></form>",
            "<style>@import 'https://x.example/a.css';</style>x", "<p style=\"background:url(https://t.example/p)\">x</p>",
            "<link rel=stylesheet href=https://x.example/a.css>x",
            "<meta http-equiv=refresh content='0;url=https://x.example'>x",
            "<base href=https://x.example>x", "<table background='https://t.example/p.gif'><tr><td>x</table>",
            "<video src=x poster=y>x</video>",
            "<!--[if IE]><script>alert(1)</script><![endif]-->x", "<![CDATA[<script>alert(1)</script>]]>x",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">x",
            "<template><script>alert(1)</script></template>x", "<xmp><img src=x onerror=alert(1)></xmp>x",
            "<b onmouseover=alert(1)//>x",
            "<details open ontoggle=alert(1)>x</details>", "<p/onclick=alert(1)>x", "<\u0000script>alert(1)</script>x"})
    void html_thatIsHostile_leavesNothingThatRunsLoadsOrSends(String hostile) {
        var safe = Html.of(hostile).html();
        assertFalse(UNSAFE.matcher(safe).find(), safe);
        assertTrue(safe.contains("x"), safe);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            &lt;script&gt;alert(1)&lt;/script&gt;          | &lt;script&gt;alert(1)&lt;/script&gt;
            &amp;lt;img src=x onerror=a()&amp;gt;          | &amp;lt;img src=x onerror=a()&amp;gt;
            """)
    void html_thatIsEscaped_staysText(String published, String safe) {
        assertEquals(safe, Html.of(published).html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<ul><li>", "<table><tr><td>", "<a href=https://x.example>", "<svg>", "&lt;",
            "</p>", "<p", "<!--"})
    void html_ofAMegabyteOfTags_isReadInTime(String piece) {
        var published = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Html.of(published));
    }

    @ParameterizedTest
    @ValueSource(strings = {"section", "article", "header", "footer", "main", "center", "figure", "figcaption", "details",
            "summary", "aside", "nav", "address", "form", "fieldset", "legend", "hgroup", "dir", "menu", "dialog"})
    void blocks_thatAreNotAllowed_keepTheirTextsApart(String tag) {
        var found = Html.of("<%1$s class=\"x\">One</%1$s><%1$s>Two <b>2</b></%1$s>Three".formatted(tag));
        assertEquals("<div>One</div><div>Two <b>2</b></div>Three", found.html());
        assertEquals("One\n\nTwo 2\n\nThree", found.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>Pay <del>5</del> <ins>6</ins> a day</p>            | <p>Pay 5 6 a day</p>
            One<figure><img src="https://x.example"></figure>Two  | One<div></div>Two
            <section><script>a()</script><p>b</p></section>       | <div><p>b</p></div>
            One<style>p{}</style>Two                              | OneTwo
            <article><section>a</section></article>               | <div><div>a</div></div>
            <li><section>a</section></li>                         | <li><div>a</div></li>
            <noscript><style>x</style>a</noscript>                | <div>a</div>
            <table><colgroup><col></colgroup><tr><td>a</td></tr></table> | <table><tbody><tr><td>a</td></tr></tbody></table>
            """)
    void tags_thatAreNotAllowed_goWithoutWhatTheyHide(String published, String safe) {
        assertEquals(safe, Html.of(published).html());
    }

    @Test
    void text_ofBlocks_hasParagraphsAndDashes() {
        var html = "<h2>Role</h2><p>Build <b>it</b>.<br>Run it.</p><ul><li><p>Java</p></li><li>SQL</li></ul><div>Bye</div>";
        assertEquals("Role\n\nBuild it.\nRun it.\n\n- Java\n- SQL\n\nBye", Html.of(html).text());
    }
}
