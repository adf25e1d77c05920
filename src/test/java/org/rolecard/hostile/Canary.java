package org.rolecard.hostile;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

/**
 * A server and files that nobody has business with: whoever asks the server, or has what the files hold, fetched what
 * was not to be fetched.
 *
 * @param server the server
 * @param asked what it was asked for
 * @param secret a file of words
 * @param picture a PNG file
 */
public record Canary(HttpServer server, List<String> asked, Path secret, Path picture) implements AutoCloseable {
    /** What the secret file holds. */
    public static final String WORDS = "SECRETCANARYWORDS";

    /** A picture of one red point; its data is found again wherever it is put. */
    private static final String PICTURE =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";

    /** Starts the server and writes the files. */
    public static Canary in(Path folder) throws IOException {
        List<String> asked = Collections.synchronizedList(new ArrayList<>());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            byte[] answer = Base64.getDecoder().decode(PICTURE);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        Path secret = Files.writeString(
                folder.resolve("secret.css"), "/* " + WORDS + " */ body:before { content: '" + WORDS + "' }");
        Path picture =
                Files.write(folder.resolve("secret.png"), Base64.getDecoder().decode(PICTURE));
        return new Canary(server, asked, secret, picture);
    }

    /** An address that it answers. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/asked";
    }

    /** Whether bytes hold what was not to be fetched, as it is or packed as in pages. */
    public static boolean isIn(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains(WORDS) || text.contains("P4z8AAAAMBAQDJ") || text.contains("U0VDUkVUQ0FOQVJZV09SRF");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
