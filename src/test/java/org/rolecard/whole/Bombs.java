package org.rolecard.whole;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Contents that are small to keep and large to read: each is to be refused before it can do harm. */
final class Bombs {
    private static final int MEGABYTE = 1024 * 1024;

    private Bombs() {}

    /** Texts that swell, nest, or are long, by what they are. */
    static Map<String, byte[]> texts() {
        Map<String, byte[]> texts = new LinkedHashMap<>();
        texts.put("aliases", aliases().getBytes(UTF_8));
        texts.put("brackets", "[".repeat(100_000).getBytes(UTF_8));
        texts.put("braces", "{a: ".repeat(25_000).getBytes(UTF_8));
        texts.put("dashes", "- ".repeat(100_000).getBytes(UTF_8));
        texts.put("four-megabytes", ("title: " + "x".repeat(4 * MEGABYTE)).getBytes(UTF_8));
        texts.put("line-ends", "\n".repeat(31 * MEGABYTE).getBytes(UTF_8));
        texts.put("commas", ",".repeat(7 * MEGABYTE).getBytes(UTF_8));
        texts.put("quotes", "\"".repeat(31 * MEGABYTE).getBytes(UTF_8));
        texts.put("thai", "ก".repeat(10 * MEGABYTE).getBytes(UTF_8));
        texts.put("entities", entities().getBytes(UTF_8));
        texts.put("packed", workbook("<worksheet>", " ", 23 * MEGABYTE));
        return texts;
    }

    /** Workbooks that unpack to more than they should. */
    static Map<String, byte[]> workbooks() {
        Map<String, byte[]> books = new LinkedHashMap<>();
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
        books.put("spaces", workbook(sheet, " ", 100 * MEGABYTE));
        books.put("rows", workbook(sheet, "<row><c><v>1</v></c></row>", 20 * MEGABYTE));
        books.put("entities", workbook(entities(), "", 0));
        books.put("cut", workbook(sheet, "<row>", 1));
        return books;
    }

    /** A role with one value replaced by too much of it. */
    static Map<String, byte[]> roles(String role) {
        Map<String, byte[]> roles = new LinkedHashMap<>();
        roles.put(
                "number",
                role.replace("threshold: 80", "threshold: 1e1000000000").getBytes(UTF_8));
        roles.put(
                "digits",
                role.replace("threshold: 80", "threshold: " + "9".repeat(200_000))
                        .getBytes(UTF_8));
        roles.put("weight", role.replace("weight: 100", "weight: 1e999999999").getBytes(UTF_8));
        roles.put("length", titled(role, "x".repeat(200_000)));
        roles.put("blanks", titled(role, "a" + " ".repeat(200_000) + "b"));
        roles.put("references", titled(role, "&amp;".repeat(40_000)));
        roles.put("links", titled(role, "[a](b ".repeat(30_000)));
        return roles;
    }

    private static byte[] titled(String role, String title) {
        return role.replace("en: Librarian", "en: \"" + title + "\"").getBytes(UTF_8);
    }

    /** A picture of a few kilobytes that would unpack to four thousand million pixels. */
    static byte[] picture() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(png)) {
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            new DataOutputStream(head).writeInt(65_500);
            new DataOutputStream(head).writeInt(65_500);
            head.write(new byte[] {8, 2, 0, 0, 0});
            chunk(out, "IHDR", head.toByteArray());
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
                deflater.write(new byte[MEGABYTE]);
            }
            chunk(out, "IDAT", packed.toByteArray());
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(UTF_8));
        sum.update(content);
        out.writeInt(content.length);
        out.write(type.getBytes(UTF_8));
        out.write(content);
        out.writeInt((int) sum.getValue());
    }

    private static String aliases() {
        StringBuilder text = new StringBuilder("a: &a0 [x]\n");
        for (int i = 1; i < 10; i++) {
            text.append("b%d: &a%d [".formatted(i, i))
                    .append(("*a" + (i - 1) + ",").repeat(10))
                    .append("]\n");
        }
        return text.toString();
    }

    private static String entities() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"haha\">");
        for (int i = 1; i < 30; i++) {
            xml.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        return xml.append("]><worksheet>&a29;</worksheet>").toString();
    }

    /** A workbook whose one sheet begins so and goes on with a piece, again and again. */
    private static byte[] workbook(String start, String piece, int length) {
        byte[] megabyte = piece.repeat(MEGABYTE / Math.max(1, piece.length())).getBytes(UTF_8);
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(emptyWorkbook()));
                ZipOutputStream out = new ZipOutputStream(book)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                if (part.getName().equals("xl/worksheets/sheet1.xml")) {
                    out.write(start.getBytes(UTF_8));
                    for (int written = 0; written < length; written += MEGABYTE) {
                        out.write(megabyte, 0, Math.min(megabyte.length, length));
                    }
                } else {
                    in.transferTo(out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return book.toByteArray();
    }

    private static byte[] emptyWorkbook() throws IOException {
        try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook()) {
            book.createSheet("a").createRow(0).createCell(0).setCellValue("id");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    /** A file of a gigabyte that takes no room. */
    static void gigabyte(Path file) throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1024L * MEGABYTE);
        }
    }

    /** A pipe that nobody writes into. */
    static void pipe(Path file) throws IOException, InterruptedException {
        if (new ProcessBuilder("mkfifo", file.toString()).start().waitFor() != 0) {
            throw new IOException("no pipe at " + file);
        }
    }

    /** A link to a device that never ends. */
    static void device(Path file) throws IOException {
        Files.createSymbolicLink(file, Path.of("/dev/zero"));
    }
}
