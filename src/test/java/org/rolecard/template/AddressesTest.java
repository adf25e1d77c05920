package org.rolecard.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "ส่งใบสมัครไปที่ hr@example.co.thโดยเร็ว | ส่งใบสมัครไปที่ <hr@example.co.th>โดยเร็ว",
                "Write to some_one+x@example.com. | Write to <some_one+x@example.com>.",
                "See https://example.com/a?b=1&c=2 (English) | See <https://example.com/a?b=1&c=2> (English)",
                "(http://example.com/a_b) | (<http://example.com/a_b>)",
                "https://example.com/privacyและอื่น ๆ | <https://example.com/privacy>และอื่น ๆ"
            })
    void anAddressInATextIsALink(String text, String markdown) {
        assertThat(Addresses.linked(MarkdownEscape.escape(text))).isEqualTo(markdown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x@y",
                "https://",
                "@example",
                "a@b",
                "https://example.com/*bold*",
                "https://example.com/a&copy;b",
                "https://example.com/a`b`<script>"
            })
    void whatIsNoAddressOrCannotBeOneInMarkdownStaysText(String text) {
        assertThat(Addresses.linked(MarkdownEscape.escape(text))).doesNotContainPattern("(?<!\\\\)<[^s]");
    }
}
