package org.rolecard.filled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Files that are no filled sheets are refused in words, whatever is in them. */
class RefusedFilesTest {
    private static void refused(byte[] file, String message) {
        FilledCard card = Filled.read(file);
        assertThat(Filled.texts(card)).containsExactly("somchai.xlsx: error: " + message);
        assertThat(card.lines()).isEmpty();
        assertThat(card.total()).isEmpty();
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    @Test
    void aStrangersSheet() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Budget").createRow(0).createCell(0).setCellValue(1);
            refused(
                    bytes(book),
                    "this is not a scorecard made by Rolecard; check that it is the right file [no-scorecard]");
        }
    }

    @Test
    void aFileLockedWithAPassword() throws IOException, GeneralSecurityException, InvalidFormatException {
        try (POIFSFileSystem locked = new POIFSFileSystem();
                OPCPackage sheet = OPCPackage.open(new ByteArrayInputStream(Filled.somchai()))) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(locked)) {
                sheet.save(out);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            locked.writeFilesystem(bytes);
            refused(
                    bytes.toByteArray(),
                    "this file is locked with a password; open it, remove the password and save it again [encrypted]");
        }
    }

    @Test
    void theOldFormat() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("x");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            refused(
                    out.toByteArray(),
                    "this is a file of the old format (.xls); open it and save it as an Excel workbook (.xlsx) [old-format]");
        }
    }

    @Test
    void openDocument() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] kind = "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII);
            ZipEntry entry = new ZipEntry("mimetype");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(kind.length);
            CRC32 crc = new CRC32();
            crc.update(kind);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(kind);
        }
        refused(
                out.toByteArray(),
                "this is a spreadsheet of another format (.ods or .xlsb); open it and save it as an Excel workbook (.xlsx) [other-format]");
    }

    @Test
    void whateverIsBroken() {
        String broken =
                "this is not a spreadsheet that can be read, or it is damaged; open it in Excel or LibreOffice and save it again as an Excel workbook (.xlsx) [broken-file]";
        refused(new byte[0], broken);
        refused("name,total\n".getBytes(StandardCharsets.UTF_8), broken);
        byte[] sheet = Filled.somchai();
        refused(Arrays.copyOf(sheet, sheet.length / 2), broken);
    }

    @Test
    void bytesThatWereChangedNeverEndInAFault() {
        byte[] sheet = Filled.somchai();
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            byte[] changed = sheet.clone();
            for (int n = 0; n < 1 + i % 5; n++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            assertThat(Filled.read(changed)).isNotNull();
        }
    }

    @Test
    void aZipBomb() throws IOException {
        byte[] zeros = new byte[1024 * 1024];
        Arrays.fill(zeros, (byte) ' ');
        byte[] bomb = with("xl/worksheets/sheet1.xml", out -> {
            for (int i = 0; i < 60; i++) {
                out.write(zeros);
            }
        });
        refused(bomb, "this file unpacks to far more than any scorecard; it was not read [zip-bomb]");
    }

    @Test
    void entitiesThatSwellAreNotExpanded() throws IOException {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"haha\">");
        for (int i = 1; i < 30; i++) {
            xml.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        xml.append("]><workbook>&a29;</workbook>");
        byte[] bomb = with("xl/workbook.xml", out -> out.write(xml.toString().getBytes(StandardCharsets.UTF_8)));
        assertThat(Filled.texts(Filled.read(bomb)).get(0)).endsWith("[broken-file]");
    }

    /** Writes a part. */
    private interface Part {
        void write(OutputStream out) throws IOException;
    }

    /** A sheet with one of its parts replaced. */
    private static byte[] with(String name, Part part) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Filled.somchai()));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(name)) {
                    part.write(zip);
                } else {
                    in.transferTo(zip);
                }
            }
        }
        return out.toByteArray();
    }
}
