package org.rolecard.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Compares what was made with what was accepted before. To accept a change, after a look at it, run the tests once with
 * {@code -Dgolden.update=true} and commit the changed files.
 */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private Golden() {}

    static void textEquals(String name, String made) {
        if (UPDATE) {
            write(name, made.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(made).as(name).isEqualTo(new String(read(name), StandardCharsets.UTF_8));
    }

    static void pictureEquals(String name, BufferedImage made) {
        if (UPDATE) {
            write(name, png(made));
        }
        BufferedImage accepted = decoded(read(name));
        assertThat(Pictures.difference(made, accepted))
                .as(name + ": share of pixels that differ")
                .isLessThan(Pictures.TOLERANCE);
    }

    private static byte[] read(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new AssertionError("no accepted " + name + "; run once with -Dgolden.update=true and look at it", e);
        }
    }

    private static void write(String name, byte[] content) {
        try {
            Files.createDirectories(FOLDER.resolve(name).getParent());
            Files.write(FOLDER.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] png(BufferedImage picture) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage decoded(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
