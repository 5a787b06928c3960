package org.jobgraph.intake.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void text_ofBlocks_hasParagraphsAndDashes() {
        var html = "<h2>Role</h2><p>Build <b>it</b>.<br>Run it.</p><ul><li><p>Java</p></li><li>SQL</li></ul><div>Bye</div>";
        assertEquals("Role\n\nBuild it.\nRun it.\n\n- Java\n- SQL\n\nBye", Html.of(html).text());
    }
}
