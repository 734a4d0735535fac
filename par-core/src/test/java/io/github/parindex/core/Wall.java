package io.github.parindex.core;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Which room of the house may import which, and what is refused. */
final class Wall {

    static final String HOUSE = "io.github.parindex.core";

    /** In drawn order: a room imports the rooms before it. */
    static final List<String> GROUND =
            List.of("number", "rule", "survey", "criteria", "assessment", "scoring", "ranking", "years", "planning");

    /** Every room with the rooms it may import, each drawn after all that it imports. */
    static final Map<String, Set<String>> DRAWN = drawn();

    private static final Pattern EDGE = Pattern.compile(" {3}(" + Pattern.quote(HOUSE) + "\\S*) +-> (\\S+) .*");
    private static final Pattern PROSE = Pattern.compile("\"\"\"[\\s\\S]*?\"\"\""
            + "|\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\""
            + "|'(?:\\\\.|[^'\\\\])[^']*+'"
            + "|//[^\\n]*+"
            + "|/\\*[\\s\\S]*?\\*/");
    private static final Pattern INEXACT_WORD = Pattern.compile("\\w*(?i:double|float)\\w*");
    private static final Pattern INEXACT_CODE = Pattern.compile("\\s+\\d+: "
            + "([df](?:add|sub|mul|div|rem|neg|load|store|return|cmp|const|aload|astore|2)\\w*|[il]2[df]\\b"
            + "|newarray +(?:double|float)).*");
    private static final Pattern INEXACT_CONSTANT = Pattern.compile(
            "\\s*#\\d+ = (?:(?:Double|Float) .*|Class .*(?:java/lang/(?:Double|Float)\\b|\\[[DF]\\b).*)");
    private static final Pattern DESCRIPTOR =
            Pattern.compile("\\s*(?:#\\d+ = NameAndType .*:|#\\d+ = MethodType .* |descriptor: )(\\S+)");
    private static final Pattern CLASS_TYPE = Pattern.compile("L[^;]*+;");

    record Edge(String from, String to) {}

    private Wall() {}

    private static Map<String, Set<String>> drawn() {
        Map<String, Set<String>> drawn = new LinkedHashMap<>();
        for (var room : GROUND) {
            drawn.put(room, Set.copyOf(drawn.keySet()));
        }
        drawn.put("statistics", Set.copyOf(GROUND));
        drawn.put("sampling", with(GROUND, "statistics"));
        drawn.put("indicator", with(GROUND, "statistics"));
        for (var method : List.of("normalization", "weighting", "aggregation")) {
            drawn.put(method, with(GROUND, "statistics", "indicator"));
        }
        drawn.put("index", with(GROUND, "statistics", "indicator", "normalization", "weighting", "aggregation"));
        Set<String> below = Set.copyOf(drawn.keySet());
        drawn.put("certainty", below);
        drawn.put("analysis", below);
        return drawn;
    }

    private static Set<String> with(List<String> rooms, String... more) {
        Set<String> all = new LinkedHashSet<>(rooms);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }

    /** The imports between packages of the house in a folder of class files, as jdeps sees them. */
    static Set<Edge> edges(Path classes) {
        Set<Edge> edges = new LinkedHashSet<>();
        // The folder below the module descriptor: jdeps then needs none of the modules that are required.
        for (var line : run(
                "jdeps",
                List.of(
                        "-verbose:package",
                        "-filter:none",
                        classes.resolve("io").toString()))) {
            var edge = EDGE.matcher(line);
            if (edge.matches() && inHouse(edge.group(2))) {
                edges.add(new Edge(edge.group(1), edge.group(2)));
            }
        }
        return edges;
    }

    private static boolean inHouse(String name) {
        return name.equals(HOUSE) || name.startsWith(HOUSE + ".");
    }

    /** One sentence per edge that is not drawn. */
    static List<String> refusals(Set<Edge> edges) {
        List<String> refusals = new ArrayList<>();
        for (var edge : edges) {
            var from = room(edge.from());
            var to = room(edge.to());
            var allowed = DRAWN.getOrDefault(from, Set.of());
            if (!from.equals(to) && !allowed.contains(to)) {
                refusals.add("Room " + from + " imports room " + to + ", which is not drawn. Room " + from
                        + " may import " + new TreeSet<>(allowed) + ".");
            }
        }
        return refusals;
    }

    /** One sentence per package that is no drawn room; the root package is none either. */
    static List<String> strangers(Set<String> packages) {
        return packages.stream()
                .filter(name -> !DRAWN.containsKey(room(name)))
                .map(name -> "Package " + name + " is not a drawn room. Drawn are " + DRAWN.keySet() + ".")
                .toList();
    }

    /**
     * One sentence per type of a room that has the name of another: names of classes as the JVM has them, nested ones with a
     * dollar sign. Nested types of the ground floor may have the name of a room's type.
     */
    static List<String> namesakes(Collection<String> types) {
        Map<String, String> rooms = new TreeMap<>();
        List<String> namesakes = new ArrayList<>();
        types.stream().filter(type -> !type.contains("$")).sorted().forEach(type -> {
            var before = rooms.putIfAbsent(simple(type), type);
            if (before != null) {
                namesakes.add("There are two types " + simple(type) + ": " + before + " and " + type + ".");
            }
        });
        types.stream()
                .filter(type -> type.contains("$") && !GROUND.contains(room(type.substring(0, type.lastIndexOf('.')))))
                .filter(type -> rooms.containsKey(simple(type)))
                .sorted()
                .forEach(type -> namesakes.add(
                        "There are two types " + simple(type) + ": " + rooms.get(simple(type)) + " and " + type + "."));
        return namesakes;
    }

    private static String simple(String type) {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }

    private static String room(String packageName) {
        return packageName.equals(HOUSE) ? HOUSE : packageName.substring(HOUSE.length() + 1);
    }

    /** The words of a source text, comments and literals left out, that speak of binary floating point. */
    static List<String> inexactWords(String source) {
        var code = PROSE.matcher(source).replaceAll(" ");
        return INEXACT_WORD.matcher(code).results().map(word -> word.group()).toList();
    }

    /** The lines of the disassembled class files that hold, take, return or compute binary floating point. */
    static List<String> inexactLines(List<Path> classFiles) {
        List<String> inexact = new ArrayList<>();
        var file = "";
        List<String> arguments = new ArrayList<>(List.of("-v", "-p"));
        classFiles.forEach(path -> arguments.add(path.toString()));
        for (var line : run("javap", arguments)) {
            if (line.startsWith("Classfile ")) {
                file = Path.of(line.substring(10)).getFileName().toString();
            } else if (isInexact(line)) {
                inexact.add(file + ": " + line.strip());
            }
        }
        return inexact;
    }

    private static boolean isInexact(String line) {
        if (INEXACT_CODE.matcher(line).matches()
                || INEXACT_CONSTANT.matcher(line).matches()) {
            return true;
        }
        var descriptor = DESCRIPTOR.matcher(line);
        if (!descriptor.matches()) {
            return false;
        }
        var primitives = CLASS_TYPE.matcher(descriptor.group(1)).replaceAll("");
        return primitives.contains("D") || primitives.contains("F");
    }

    static List<Path> files(Path folder, String suffix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> run(String tool, List<String> arguments) {
        var out = new StringWriter();
        var code = ToolProvider.findFirst(tool)
                .orElseThrow()
                .run(new PrintWriter(out), new PrintWriter(out), arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(tool + " " + arguments + " ended with " + code + ": " + out);
        }
        return out.toString().lines().toList();
    }
}
