package org.rolecard.template;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.rolecard.source.Folder;
import org.rolecard.source.SourceFile;
import org.rolecard.source.SourceFile.NotText;

/** Lets FreeMarker find templates in one of our folders, and nowhere else. */
final class FolderLoader implements TemplateLoader {
    /** A hundred times the longest that there is: what is larger is no template. */
    private static final int MOST_BYTES = 256 * 1024;

    private final Folder folder;

    FolderLoader(Folder folder) {
        this.folder = folder;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        return name.endsWith(".ftl") ? folder.find(name).orElse(null) : null;
    }

    @Override
    public long getLastModified(Object templateSource) {
        return 0; // files are read once a run
    }

    @Override
    public Reader getReader(Object templateSource, String encoding) throws IOException {
        try {
            return new StringReader(
                    ((SourceFile) templateSource).text(MOST_BYTES).text());
        } catch (NotText e) {
            throw new UnreadableTemplate(e.problem());
        }
    }

    @Override
    public void closeTemplateSource(Object templateSource) {
        // nothing is held open
    }
}
