package org.rolecard.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Point;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolecard.model.Company;
import org.rolecard.problem.Problem;
import org.rolecard.source.DiskFolder;

/** A logo is shown, or the company file is told why it cannot be; no document is without it in silence. */
class LogoTest {
    private static final byte RGB = 2;
    private static final byte RGB_AND_ALPHA = 6;

    @TempDir
    private Path folder;

    @Test
    void wholePicturesAreTaken() throws IOException {
        assertThat(Logo.fault(picture("png", 400, 100))).isEmpty();
        assertThat(Logo.fault(picture("jpeg", 400, 100))).isEmpty();
        assertThat(Logo.fault(picture("png", 1, 1))).isEmpty();
        assertThat(Logo.fault(png(4000, 4000, 8, RGB_AND_ALPHA, new byte[0], 4000 * 16_001L)))
                .isEmpty();
    }

    @Test
    void aPictureThatIsCutOrBrokenIsDamaged() throws IOException {
        byte[] png = picture("png", 400, 100);
        for (int length : new int[] {png.length / 2, png.length - 30, 40}) {
            assertThat(Logo.fault(Arrays.copyOf(png, length)))
                    .as("%d bytes", length)
                    .contains("logo.damaged");
        }
        assertThat(Logo.fault(png(10, 10, 8, RGB, new byte[0], 0))).contains("logo.damaged");
        assertThat(Logo.fault(png(10, 10, 8, (byte) 3, new byte[0], 110))).contains("logo.damaged");
        assertThat(Logo.fault(Arrays.copyOf(picture("jpeg", 400, 100), 300))).contains("logo.damaged");
    }

    @Test
    void whatIsNoPictureOfThatSizeIsNone() throws IOException {
        assertThat(Logo.fault("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8)))
                .contains("logo.no-picture");
        assertThat(Logo.fault(new byte[0])).contains("logo.no-picture");
        assertThat(Logo.fault(png(65_500, 65_500, 8, RGB, new byte[0], 1000))).contains("logo.no-picture");
        assertThat(Logo.fault(Arrays.copyOf(picture("png", 400, 100), 1024 * 1024 + 1)))
                .contains("logo.no-picture");
    }

    @Test
    void sixteenBitsAColourAreTooManyForALargePicture() {
        assertThat(Logo.fault(png(4000, 4000, 16, RGB_AND_ALPHA, new byte[0], 1000)))
                .contains("logo.bits");
        assertThat(Logo.fault(png(100, 100, 16, RGB_AND_ALPHA, new byte[0], 100 * 801L)))
                .isEmpty();
    }

    @Test
    void aColourProfileIsOneAndOfThatKindOfPicture() {
        byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        byte[] greys = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
        assertThat(Logo.fault(png(10, 10, 8, RGB, profile(colours), 310))).isEmpty();
        assertThat(Logo.fault(png(10, 10, 8, RGB, profile(greys), 310))).contains("logo.profile");
        assertThat(Logo.fault(png(10, 10, 8, RGB, profile(new byte[3000]), 310)))
                .isNotEmpty();
        assertThat(Logo.fault(png(10, 10, 8, RGB, profile(new byte[60 * 1024 * 1024]), 310)))
                .contains("logo.profile");
    }

    @Test
    void theColoursOfPrintingPressesAreForNoArchive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(
                    null,
                    new IIOImage(
                            Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 80, 40, 4, new Point()), null, null),
                    null);
        }
        assertThat(Logo.fault(bytes.toByteArray())).contains("logo.cmyk");
    }

    @Test
    void itIsToldAtItsPlaceInTheCompanyFile() throws Exception {
        Files.writeString(folder.resolve("_company.yaml"), "name: {th: ก, en: A}\nlogo: logo.png\n");
        Files.write(folder.resolve("logo.png"), Arrays.copyOf(picture("png", 400, 100), 60));
        RoleLibrary library = new RoleLibrary(new DiskFolder(folder));
        Company company = library.company();
        assertThatThrownBy(() -> library.logo(company))
                .isInstanceOfSatisfying(
                        InputFault.class,
                        fault -> assertThat(fault.problems())
                                .extracting(Problem::toString)
                                .containsExactly(
                                        folder.resolve("_company.yaml")
                                                + ":2:7: error: 'logo.png' is damaged, so that it could not be shown; open it in a"
                                                + " picture program and save it again as PNG [logo]\n  logo: logo.png\n        ^"));
    }

    private static byte[] picture(String kind, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            image.setRGB(x, x % height, x * 0x10203);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, kind, bytes);
        return bytes.toByteArray();
    }

    private static byte[] profile(byte[] content) {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.writeBytes("a\0\0".getBytes(ISO_8859_1));
        chunk.writeBytes(packed(content, content.length));
        return chunk.toByteArray();
    }

    /** A PNG file with that many zeros as its pixels, and a colour profile if there is one. */
    private static byte[] png(int width, int height, int depth, byte colours, byte[] profile, long zeros) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteBuffer head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) depth)
                .put(colours);
        chunk(png, "IHDR", head.array());
        if (profile.length > 0) {
            chunk(png, "iCCP", profile);
        }
        chunk(png, "IDAT", packed(new byte[64_000], zeros));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(ISO_8859_1));
        sum.update(content);
        try (DataOutputStream out = new DataOutputStream(png)) {
            out.writeInt(content.length);
            out.writeBytes(type);
            out.write(content);
            out.writeInt((int) sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many bytes of a content, which is repeated. */
    private static byte[] packed(byte[] content, long length) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            for (long left = length; left > 0; left -= content.length) {
                out.write(content, 0, (int) Math.min(left, content.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
