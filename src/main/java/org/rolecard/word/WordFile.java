package org.rolecard.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.rolecard.zip.SteadyZip;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** A Word file as its parts: the document, and what belongs to it. */
final class WordFile {
    private final OPCPackage parts;

    private WordFile(OPCPackage parts) {
        this.parts = parts;
    }

    static WordFile open(byte[] bytes) throws IOException, InvalidFormatException {
        return new WordFile(OPCPackage.open(new ByteArrayInputStream(bytes)));
    }

    /** A file with nothing but settings. */
    static WordFile blank() {
        try {
            WordFile file = new WordFile(OPCPackage.create(new ByteArrayOutputStream()));
            PackagePart main = file.parts.createPart(
                    PackagingURIHelper.createPartName("/word/document.xml"), XWPFRelation.DOCUMENT.getContentType());
            file.parts.addRelationship(main.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
            Tag document = Tag.root("w:document");
            document.child("w:body").with("w:sectPr");
            file.write(main, document.element().getOwnerDocument());
            file.write(file.part(XWPFRelation.SETTINGS, "settings.xml"), Xml.builtIn("settings.xml"));
            return file;
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    OPCPackage parts() {
        return parts;
    }

    /** The document itself. */
    PackagePart main() {
        return parts.getPart(parts.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                .getRelationship(0));
    }

    /** A part that the document has once, such as its styles. */
    Optional<PackagePart> find(XWPFRelation kind) {
        try {
            for (PackageRelationship relation : main().getRelationshipsByType(kind.getRelation())) {
                return Optional.of(main().getRelatedPart(relation));
            }
            return Optional.empty();
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** That part; a new one under the name where there is none. */
    PackagePart part(XWPFRelation kind, String name) {
        Optional<PackagePart> found = find(kind);
        if (found.isPresent()) {
            return found.get();
        }
        PackagePart part = add(kind.getContentType(), name);
        main().addRelationship(part.getPartName(), TargetMode.INTERNAL, kind.getRelation());
        return part;
    }

    /** A new part, related to none yet. */
    PackagePart add(String contentType, String name) {
        try {
            return parts.createPart(PackagingURIHelper.createPartName("/word/" + name), contentType);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    Document read(PackagePart part) throws SAXException {
        try (InputStream in = part.getInputStream()) {
            return Xml.parse(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is in memory
        }
    }

    void write(PackagePart part, Document content) {
        write(part, Xml.bytes(content));
    }

    void write(PackagePart part, byte[] content) {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it stays in memory
        }
    }

    /** What the file says of itself; of what a reference says, nothing stays. */
    void describe(Manuscript.About about, String language, Date date) {
        try {
            PackageProperties properties = parts.getPackageProperties();
            properties.setTitleProperty(about.title());
            properties.setSubjectProperty(about.subject());
            properties.setCreatorProperty("Rolecard");
            properties.setLanguageProperty(language);
            properties.setCreatedProperty(Optional.of(date));
            properties.setModifiedProperty(Optional.of(date));
            properties.setLastModifiedByProperty("Rolecard");
            properties.setRevisionProperty("1");
            properties.setKeywordsProperty("");
            properties.setDescriptionProperty("");
            properties.setCategoryProperty("");
            properties.setContentStatusProperty("");
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            parts.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it stays in memory
        } finally {
            parts.revert();
        }
        return SteadyZip.of(bytes.toByteArray());
    }
}
