package io.github.parindex.io.token;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.parindex.io.ReadLimits;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds line and column of JSON pointers by one more walk over the tokens, which skips all that is not asked for.
 *
 * <p>A value that is absent is located where its nearest parent begins.
 */
public final class Locations {

    /**
     * Where a value begins.
     *
     * @param line 1 for the first
     * @param column in characters, 1 for the first
     */
    public record Location(int line, int column) {

        static Location of(JsonLocation at) {
            return new Location(at.getLineNr(), at.getColumnNr());
        }
    }

    /** The asked pointers as a tree of their segments. */
    private static final class Wanted {

        private final String pointer;
        private final Map<String, Wanted> children = new TreeMap<>();
        // Of fields with the same name the first counts.
        private boolean met;

        Wanted(String pointer) {
            this.pointer = pointer;
        }

        void add(String wanted) {
            Wanted node = this;
            for (int from = 1; from <= wanted.length(); ) {
                int slash = wanted.indexOf('/', from);
                int to = slash < 0 ? wanted.length() : slash;
                String path = wanted.substring(0, to);
                node = node.children.computeIfAbsent(
                        Pointers.name(wanted.substring(from, to)), name -> new Wanted(path));
                from = to + 1;
            }
        }
    }

    private final JsonParser parser;
    private final boolean ofNames;
    private final Map<String, Location> found = new HashMap<>();

    private Locations(JsonParser parser, boolean ofNames) {
        this.parser = parser;
        this.ofNames = ofNames;
    }

    /** Where the values begin. */
    public static Map<String, Location> of(String text, Collection<String> pointers, ReadLimits limits) {
        return of(text, pointers, limits, false);
    }

    /** Where the names of fields begin. */
    public static Map<String, Location> ofNames(String text, Collection<String> pointers, ReadLimits limits) {
        return of(text, pointers, limits, true);
    }

    private static Map<String, Location> of(
            String text, Collection<String> pointers, ReadLimits limits, boolean ofNames) {
        Wanted root = new Wanted("");
        pointers.forEach(root::add);
        try (JsonParser parser = Json.parser(text, limits)) {
            Locations locations = new Locations(parser, ofNames);
            locations.walk(root);
            return locations.found;
        } catch (IOException unreadable) {
            throw new AssertionError("the text is in memory", unreadable);
        }
    }

    private void walk(Wanted root) throws IOException {
        try {
            parser.nextToken();
            walk(root, parser.currentTokenLocation());
        } catch (JsonProcessingException broken) {
            // What is asked for was read before the text breaks off; that it does is reported where it was read.
        }
    }

    private void walk(Wanted wanted, JsonLocation at) throws IOException {
        wanted.met = true;
        place(wanted, new Location(at.getLineNr(), at.getColumnNr()));
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonLocation before = parser.currentTokenLocation();
                parser.nextToken();
                step(wanted, name, ofNames ? before : parser.currentTokenLocation());
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                step(wanted, Integer.toString(i), parser.currentTokenLocation());
            }
        }
    }

    private void step(Wanted parent, String segment, JsonLocation at) throws IOException {
        @Nullable Wanted child = parent.children.get(segment);
        if (child == null || child.met) {
            parser.skipChildren();
        } else {
            walk(child, at);
        }
    }

    /** Gives the location to the node and, until they are met themselves, to all that is asked for below. */
    private void place(Wanted wanted, Location location) {
        found.put(wanted.pointer, location);
        wanted.children.values().forEach(child -> place(child, location));
    }
}
