package io.github.parindex.io.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The elements of a document, read strictly: every tag closed, every attribute quoted once, every & an entity. */
record Elements(List<Element> all) {

    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?: [a-zA-Z:-]+=\"[^\"<]*\")*)(/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-zA-Z:-]+)=\"([^\"<]*)\"");
    private static final Pattern LOOSE = Pattern.compile("[<>]|&(?!(?:amp|lt|gt|quot|#39);)");
    private static final Set<String> RAW = Set.of("script", "style");

    record Element(String name, Map<String, String> attributes, StringBuilder text) {

        String attribute(String key) {
            return attributes.getOrDefault(key, "");
        }
    }

    static Elements of(String document) {
        List<Element> all = new ArrayList<>();
        Deque<Element> open = new ArrayDeque<>();
        var body = document.startsWith("<!DOCTYPE html>\n") ? document.substring(16) : document;
        var tags = TAG.matcher(body);
        var from = 0;
        while (tags.find(from)) {
            text(open, body.substring(from, tags.start()));
            from = tags.end();
            if (!tags.group(1).isEmpty()) {
                requireSame(open.pop().name(), tags.group(2));
            } else {
                var element = new Element(tags.group(2), attributes(tags.group(3)), new StringBuilder());
                all.add(element);
                if (tags.group(4).isEmpty()) {
                    open.push(element);
                }
                if (RAW.contains(element.name())) {
                    var end = body.indexOf("</" + element.name() + ">", from);
                    element.text().append(body, from, end);
                    from = end;
                }
            }
        }
        if (!open.isEmpty() || !body.substring(from).isBlank()) {
            throw new AssertionError("left open: " + open + ", left over: " + body.substring(from));
        }
        return new Elements(all);
    }

    private static void requireSame(String opened, String closed) {
        if (!opened.equals(closed)) {
            throw new AssertionError("<" + opened + "> is closed by </" + closed + ">");
        }
    }

    private static void text(Deque<Element> open, String text) {
        if (LOOSE.matcher(text).find()) {
            throw new AssertionError("not escaped: " + text);
        }
        open.forEach(element -> element.text().append(plain(text)));
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        ATTRIBUTE.matcher(text).results().forEach(found -> {
            if (attributes.putIfAbsent(found.group(1), plain(found.group(2))) != null) {
                throw new AssertionError("twice: " + text);
            }
        });
        return attributes;
    }

    private static String plain(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    List<Element> named(String name) {
        return all.stream().filter(element -> element.name().equals(name)).toList();
    }

    List<String> texts(String name) {
        return named(name).stream().map(element -> element.text().toString()).toList();
    }
}
