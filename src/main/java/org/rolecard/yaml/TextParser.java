package org.rolecard.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.Reader;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Jackson's parser with every scalar taken for a text. Left alone it decodes what looks or is tagged like a number or
 * like binary data, fails on some of it, drops the anchors of scalars, and gives the first key of a mapping the anchor
 * and the tag of the mapping.
 */
final class TextParser extends YAMLParser {
    private static final Factory FACTORY = new Factory();

    private JsonLocation documentStart = JsonLocation.NA;

    private TextParser(Factory factory, IOContext context, Reader reader) {
        super(
                context,
                factory.getParserFeatures(),
                factory.getFormatParserFeatures(),
                new LoaderOptions(),
                factory.getCodec(),
                reader);
    }

    static TextParser of(String text) throws IOException {
        return (TextParser) FACTORY.createParser(text);
    }

    @Override
    protected Event getEvent() throws IOException {
        Event event = super.getEvent();
        if (event instanceof DocumentStartEvent) {
            documentStart = _locationFor(event.getStartMark());
        }
        return event;
    }

    @Override
    protected JsonToken _decodeScalar(ScalarEvent scalar) {
        _textValue = scalar.getValue();
        return JsonToken.VALUE_STRING;
    }

    /** Where the document of the current token begins: at its {@code ---}, if it has one. */
    JsonLocation documentStart() {
        return documentStart;
    }

    boolean hasAlias() {
        return _lastEvent instanceof AliasEvent;
    }

    boolean hasAnchor() {
        return _lastEvent instanceof NodeEvent node && node.getAnchor() != null && !hasAlias();
    }

    boolean hasTag() {
        return (_lastEvent instanceof ScalarEvent scalar && scalar.getTag() != null)
                || (_lastEvent instanceof CollectionStartEvent start && start.getTag() != null);
    }

    /** Whether the value is written without quotes, on one line or on several. */
    boolean isPlain() {
        return _lastEvent instanceof ScalarEvent scalar && scalar.isPlain();
    }

    /** Whether the value stands in quotes. */
    boolean isQuoted() {
        return _lastEvent instanceof ScalarEvent scalar
                && (scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED
                        || scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED);
    }

    /** The line that the value ends in, from 1. */
    int endLine() {
        return _lastEvent.getEndMark().getLine() + 1;
    }

    /** The column behind the value's last character, from 1. */
    int endColumn() {
        return _lastEvent.getEndMark().getColumn() + 1;
    }

    /** Makes parsers of this kind. */
    private static final class Factory extends YAMLFactory {
        private static final long serialVersionUID = 1L;

        @Override
        protected YAMLParser _createParser(Reader reader, IOContext context) {
            return new TextParser(this, context, reader);
        }
    }
}
