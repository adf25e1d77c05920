package org.rolecard.filled;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.XLSBUnsupportedException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rolecard.problem.Message;
import org.rolecard.problem.Severity;
import org.rolecard.source.SourceFile;
import org.rolecard.zip.PackedSize;

/** Opens a file as a workbook, or says why it is none. Nothing in it is run or fetched. */
final class OpenedBook {
    static final String BROKEN = "broken-file";

    private static final int END_RECORD = 22;
    private static final int LONGEST_REMARK = 65_535;

    private OpenedBook() {}

    /** The file is no workbook that can be read. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient SheetFinding why;

        Refused(String file, String code) {
            super(code);
            this.why = new SheetFinding(file, Optional.empty(), Severity.ERROR, code, Message.of("score." + code));
        }

        SheetFinding why() {
            return why;
        }
    }

    static XSSFWorkbook open(SourceFile file) throws Refused {
        PackedSize.limit();
        try (InputStream in = FileMagic.prepareToCheckMagic(new ByteArrayInputStream(file.bytes()))) {
            switch (FileMagic.valueOf(in)) {
                case OOXML -> {
                    refuseOpenDocument(file);
                    refuseCut(file);
                }
                case OLE2 -> throw new Refused(file.name(), isEncrypted(file) ? "encrypted" : "old-format");
                default -> throw new Refused(file.name(), BROKEN);
            }
            return new XSSFWorkbook(in);
        } catch (XLSBUnsupportedException e) {
            throw new Refused(file.name(), "other-format");
        } catch (IOException | RuntimeException e) {
            // The library answers broken files with exceptions of every kind.
            throw new Refused(file.name(), PackedSize.isExceeded(e) ? "zip-bomb" : BROKEN);
        }
    }

    /** Their first part is their kind, not compressed, so that it can be seen in the first bytes. */
    private static void refuseOpenDocument(SourceFile file) throws Refused {
        String start = new String(file.bytes(), 0, Math.min(100, file.bytes().length), StandardCharsets.ISO_8859_1);
        if (start.contains("mimetypeapplication/vnd.oasis.opendocument")) {
            throw new Refused(file.name(), "other-format");
        }
    }

    /** A ZIP file ends with a record of its end; of a file without one, the library would read what is left. */
    private static void refuseCut(SourceFile file) throws Refused {
        byte[] bytes = file.bytes();
        for (int i = bytes.length - END_RECORD; i >= 0 && i >= bytes.length - END_RECORD - LONGEST_REMARK; i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
                return;
            }
        }
        throw new Refused(file.name(), BROKEN);
    }

    private static boolean isEncrypted(SourceFile file) throws IOException {
        try (POIFSFileSystem old = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
            return old.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        }
    }
}
