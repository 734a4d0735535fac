package io.github.parindex.io.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The one style sheet and the one script of a report, with the hash by which a Content-Security-Policy allows them. */
enum Asset {
    STYLE("style", "report.css"),
    SCRIPT("script", "report.js");

    private final String element;
    private final String text;
    private final String hash;

    Asset(String element, String file) {
        this.element = element;
        this.text = read(file);
        this.hash = hash(text);
    }

    private static String read(String file) {
        try (InputStream in = Asset.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The library was packed without " + file + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256.", missing);
        }
    }

    String element() {
        return element;
    }

    String text() {
        return text;
    }

    String hash() {
        return hash;
    }
}
