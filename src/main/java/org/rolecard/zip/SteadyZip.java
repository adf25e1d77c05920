package org.rolecard.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes the parts of a package anew without the time of day, so that the same content is the same bytes. */
public final class SteadyZip {
    /**
     * Not the very first moment that a ZIP file can name: that one stands for all earlier ones too, and the JDK then
     * adds a second date, in the time zone of the machine.
     */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SteadyZip() {}

    /** The same parts in the same order, each dated with the first day that there is. */
    public static byte[] of(byte[] zip) {
        ByteArrayOutputStream steady = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(steady)) {
            out.setLevel(Deflater.DEFAULT_COMPRESSION);
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                ZipEntry again = new ZipEntry(part.getName());
                again.setTimeLocal(EPOCH);
                out.putNextEntry(again);
                in.transferTo(out);
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it stays in memory
        }
        return steady.toByteArray();
    }
}
