package org.rolecard.zip;

import org.apache.poi.openxml4j.util.ZipSecureFile;

/** How large a workbook may be once it is unpacked: a part that swells like no sheet does is meant to do harm. */
public final class PackedSize {
    private static final double LEAST_INFLATE_RATIO = 0.005;
    private static final long LARGEST_PART = 16L * 1024 * 1024;
    private static final long MOST_PARTS = 400;

    private PackedSize() {}

    /** Sets the limits; the library has them for the whole program. */
    public static void limit() {
        ZipSecureFile.setMinInflateRatio(LEAST_INFLATE_RATIO);
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    /** Whether a workbook could not be opened because of them. */
    public static boolean isExceeded(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && (message.contains("Zip bomb") || message.contains("too many files"))) {
                return true;
            }
        }
        return false;
    }
}
