package org.rolecard.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.zip.PackedSize;
import org.xml.sax.SAXException;

/** A Word file of the company's whose letterhead, paper and styles its documents have; or our own plain one. */
public final class Reference {
    /**
     * The names that it can have in a folder of templates. Only the first is of use; the others are read to say so,
     * where a company would else look in vain for its letterhead.
     */
    public static final List<String> FILES =
            List.of("reference.docx", "reference.docm", "reference.dotx", "reference.dotm", "reference.doc");

    private static final String CODE = "reference";

    private final Optional<byte[]> own;

    private Reference(Optional<byte[]> own) {
        this.own = own;
    }

    /** For those who have none. Nothing is read for it: most runs make no Word files, and POI takes long to wake up. */
    public static Reference none() {
        return new Reference(Optional.empty());
    }

    /** Reads one, and keeps of it what shows on every page. */
    public static Reference read(String name, byte[] bytes) throws ReferenceFault {
        try {
            if (FileMagic.valueOf(bytes) == FileMagic.OLE2) {
                throw fault(name, isEncrypted(bytes) ? "reference.password" : "reference.old");
            }
            if (FileMagic.valueOf(bytes) != FileMagic.OOXML) {
                throw fault(name, "reference.broken");
            }
            PackedSize.limit();
            WordFile file = WordFile.open(bytes);
            if (file.parts()
                            .getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                            .size()
                    != 1) {
                throw fault(name, "reference.broken");
            }
            refuseOtherKinds(name, file);
            ReferenceParts parts = new ReferenceParts(file);
            parts.strip();
            List<String> outside = new Outside(file).named();
            if (!outside.isEmpty()) {
                throw fault(name, "reference.outside", outside.get(0));
            }
            return new Reference(Optional.of(file.bytes()));
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException e) {
            ReferenceFault fault = fault(name, "reference.broken");
            fault.initCause(e);
            throw fault;
        }
    }

    private static boolean isEncrypted(byte[] bytes) throws IOException {
        try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return system.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        }
    }

    private static void refuseOtherKinds(String name, WordFile file) throws ReferenceFault, OpenXML4JException {
        for (PackagePart part : file.parts().getParts()) {
            String type = part.getContentType();
            if (type.contains("macroEnabled") || type.contains("vbaProject")) {
                throw fault(name, "reference.macros");
            }
        }
        String type = file.main().getContentType();
        if (type.equals(XWPFRelation.TEMPLATE.getContentType())) {
            throw fault(name, "reference.template");
        }
        if (!type.equals(XWPFRelation.DOCUMENT.getContentType())) {
            throw fault(name, "reference.broken");
        }
    }

    private static ReferenceFault fault(String name, String message, Object... arguments) {
        return new ReferenceFault(Problem.error(Place.startOf(name), CODE, Message.of(message, arguments), ""));
    }

    /** The file to write documents into. */
    byte[] bytes() {
        return own.orElseGet(() -> WordFile.blank().bytes());
    }

    /** A reference that cannot be used. */
    public static final class ReferenceFault extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        ReferenceFault(Problem problem) {
            super(problem.message());
            this.problem = problem;
        }

        /** What is wrong and what to do. */
        public Problem problem() {
            return problem;
        }
    }
}
