package org.rolecard.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.rolecard.word.Reference.ReferenceFault;

/** A company's own Word file: its head, its paper, its styles. */
class ReferenceTest {
    private static final String MARKDOWN =
            "<div class=\"letterhead\">\n\n**บริษัท ก จำกัด**\n\nใบพรรณนาหน้าที่งาน\n\n</div>\n\n# Title\n\n## Section\n\n- item\n";

    @Test
    void itsHeadPaperAndStylesAreUsedAndOursAddedWhereItLacksThem() throws Exception {
        XWPFDocument word = written(reference());
        assertThat(word.getHeaderList()).hasSize(1);
        assertThat(word.getHeaderList().get(0).getText()).isEqualTo("ACME letterhead\n");
        CTSectPr section = word.getDocument().getBody().getSectPr();
        assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(12240));
        assertThat(section.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(2000));
        // Word of another language gives its built-in styles ids of its own.
        XWPFStyle heading = word.getStyles().getStyle("berschrift1");
        assertThat(heading.getCTStyle().xmlText()).contains("FF0000");
        assertThat(word.getStyles().getStyle("Heading1")).isNull();
        assertThat(word.getParagraphs().stream().map(p -> p.getStyle() + ": " + p.getText()))
                .containsExactly(
                        "Letterhead: ใบพรรณนาหน้าที่งาน", "Title: Title", "berschrift1: Section", "ListBullet: item");
        assertThat(word.getStyles().getStyle("ListBullet")).isNotNull();
        assertThat(word.getFooterList()).hasSize(1);
    }

    @Test
    void nothingOfItsOwnTextStays() throws Exception {
        byte[] bytes =
                new WordWriter(Reference.read("reference.docx", reference())).write(SampleManuscript.of(MARKDOWN));
        try (OPCPackage parts = OPCPackage.open(new java.io.ByteArrayInputStream(bytes))) {
            assertThat(parts.getParts())
                    .noneMatch(p -> p.getPartName().getName().contains("comments"));
            assertThat(parts.getPackageProperties().getCreatorProperty()).contains("Rolecard");
        }
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("comments.xml");
        XWPFDocument word = SampleManuscript.open(bytes);
        assertThat(word.getParagraphs()).noneMatch(p -> p.getText().contains("old text"));
    }

    @Test
    void theSameReferenceGivesTheSameBytes() throws Exception {
        byte[] reference = reference();
        byte[] first = new WordWriter(Reference.read("r", reference)).write(SampleManuscript.of(MARKDOWN));
        assertThat(new WordWriter(Reference.read("r", reference)).write(SampleManuscript.of(MARKDOWN)))
                .isEqualTo(first);
    }

    @Test
    void aLandscapeDocumentTurnsItsPaper() throws Exception {
        Manuscript landscape = SampleManuscript.of(MARKDOWN, true, List.of("th"), Optional.empty());
        XWPFDocument word = SampleManuscript.open(new WordWriter(Reference.read("r", reference())).write(landscape));
        CTSectPr section = word.getDocument().getBody().getSectPr();
        assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(15840));
        assertThat(section.getPgSz().getOrient().toString()).isEqualTo("landscape");
    }

    /** Files that are no reference. */
    enum Unusable {
        NOTHING("cannot be read as a Word document"),
        TEXT("cannot be read as a Word document"),
        CUT("cannot be read as a Word document"),
        SPREADSHEET("cannot be read as a Word document"),
        PASSWORD("protected by a password"),
        OLD("old format of Word"),
        MACROS("has macros"),
        TEMPLATE("is a Word template"),
        LINKED_PICTURE("kept elsewhere (http://example.com/logo.png)");

        private final String says;

        Unusable(String says) {
            this.says = says;
        }

        byte[] bytes() throws Exception {
            byte[] good = reference();
            return switch (this) {
                case NOTHING -> new byte[0];
                case TEXT -> "no Word file".getBytes(StandardCharsets.UTF_8);
                case CUT -> java.util.Arrays.copyOf(good, good.length / 2);
                case SPREADSHEET -> spreadsheet();
                case PASSWORD -> encrypted(good);
                case OLD -> old();
                case MACROS -> as("application/vnd.ms-word.document.macroEnabled.main+xml");
                case TEMPLATE -> as(XWPFRelation.TEMPLATE.getContentType());
                case LINKED_PICTURE -> linked();
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeUsedIsToldInOneLine(Unusable file) throws Exception {
        byte[] bytes = file.bytes();
        assertThatThrownBy(() -> Reference.read("templates/reference.docx", bytes))
                .isInstanceOfSatisfying(
                        ReferenceFault.class,
                        fault -> assertThat(fault.problem().toString())
                                .startsWith("templates/reference.docx:1:1: error: ")
                                .contains(file.says)
                                .endsWith("[reference]")
                                .doesNotContain("\n"));
    }

    private static XWPFDocument written(byte[] reference) throws ReferenceFault {
        return SampleManuscript.open(
                new WordWriter(Reference.read("reference.docx", reference)).write(SampleManuscript.of(MARKDOWN)));
    }

    private static byte[] reference() throws IOException {
        return bytes(document());
    }

    private static XWPFDocument document() {
        XWPFDocument document = new XWPFDocument();
        document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("ACME letterhead");
        document.createParagraph().createRun().setText("old text");
        document.createComments().createComment(BigInteger.ONE).setAuthor("A. Person");
        document.getProperties().getCoreProperties().setCreator("A. Person");
        CTSectPr section = document.getDocument().getBody().getSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(12240));
        section.getPgSz().setH(BigInteger.valueOf(15840));
        section.addNewPgMar().setLeft(BigInteger.valueOf(2000));
        section.getPgMar().setRight(BigInteger.valueOf(1000));
        XWPFStyles styles = document.createStyles();
        CTStyle heading = CTStyle.Factory.newInstance();
        heading.setType(STStyleType.PARAGRAPH);
        heading.setStyleId("berschrift1");
        heading.addNewName().setVal("heading 1");
        heading.addNewRPr().addNewColor().setVal("FF0000");
        styles.addStyle(new XWPFStyle(heading));
        return document;
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] as(String contentType) throws Exception {
        try (OPCPackage parts = OPCPackage.open(new java.io.ByteArrayInputStream(reference()))) {
            parts.replaceContentType(XWPFRelation.DOCUMENT.getContentType(), contentType);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            parts.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] linked() throws IOException {
        XWPFDocument document = document();
        document.createHeader(HeaderFooterType.FIRST)
                .getPackagePart()
                .addExternalRelationship("http://example.com/logo.png", XWPFRelation.IMAGES.getRelation());
        return bytes(document);
    }

    private static byte[] spreadsheet() throws IOException {
        try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook()) {
            book.createSheet();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] encrypted(byte[] good) throws Exception {
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(system)) {
                out.write(good);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            system.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] old() throws IOException {
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            system.getRoot().createDocument("WordDocument", new java.io.ByteArrayInputStream(new byte[64]));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            system.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
