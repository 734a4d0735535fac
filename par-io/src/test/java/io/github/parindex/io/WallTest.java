package io.github.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The walls between the formats hold, no format shows Jackson, and the checks themselves can fail. */
final class WallTest {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final String HOUSE = "io.github.parindex.io";

    /** Every package with the packages of this module that it may import. */
    private static final String WORDS = HOUSE + ".words";

    private static final String TOKEN = HOUSE + ".token";

    private static final String SHAPE = HOUSE + ".shape";

    private static final Map<String, Set<String>> DRAWN = Map.ofEntries(
            Map.entry(WORDS, Set.of()),
            Map.entry(HOUSE, Set.of(WORDS)),
            Map.entry(TOKEN, Set.of(HOUSE, WORDS)),
            Map.entry(SHAPE, Set.of(HOUSE, WORDS, TOKEN)),
            Map.entry(HOUSE + ".json", Set.of(HOUSE, WORDS, TOKEN, SHAPE)),
            Map.entry(HOUSE + ".action", Set.of(HOUSE, WORDS, TOKEN, SHAPE, HOUSE + ".json")),
            Map.entry(HOUSE + ".recipe", Set.of(HOUSE, WORDS, TOKEN, SHAPE, HOUSE + ".json")),
            Map.entry(HOUSE + ".table", Set.of(HOUSE, WORDS, SHAPE)),
            Map.entry(HOUSE + ".csv", Set.of(HOUSE, WORDS, SHAPE, HOUSE + ".table")),
            Map.entry(HOUSE + ".xlsx", Set.of(HOUSE, WORDS, SHAPE, HOUSE + ".table")),
            Map.entry(HOUSE + ".html", Set.of(HOUSE, WORDS, SHAPE)),
            Map.entry(
                    HOUSE + ".files",
                    Set.of(
                            HOUSE,
                            WORDS,
                            TOKEN,
                            SHAPE,
                            HOUSE + ".json",
                            HOUSE + ".recipe",
                            HOUSE + ".table",
                            HOUSE + ".csv",
                            HOUSE + ".xlsx")));

    private static final Pattern EDGE = Pattern.compile(" {3}(" + Pattern.quote(HOUSE) + "\\S*) +-> (\\S+) .*");
    private static final Pattern JACKSON = Pattern.compile("(?:com\\.fasterxml|tools)\\.jackson\\.[\\w.$]+");

    private record Edge(String from, String to) {}

    /** Shows Jackson in a superinterface, a field, a constructor and a method. */
    protected abstract static class Leak implements Supplier<List<JsonNode>> {

        protected final JsonNode field;

        protected Leak(JsonNode argument) {
            field = argument;
        }

        public abstract Map<String, JsonNode> method();
    }

    private static Set<Edge> edges() {
        var out = new StringWriter();
        // The folder below the module descriptor: jdeps then needs none of the modules that are required.
        var code = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(out),
                        new PrintWriter(out),
                        "-verbose:package",
                        "-filter:none",
                        CLASSES.resolve("io").toString());
        assertThat(code).as(out.toString()).isZero();
        Set<Edge> edges = new LinkedHashSet<>();
        out.toString().lines().map(EDGE::matcher).filter(edge -> edge.matches()).forEach(edge -> {
            edges.add(new Edge(edge.group(1), edge.group(2)));
        });
        return edges;
    }

    private static List<String> refusals(Set<Edge> edges) {
        List<String> refusals = new ArrayList<>();
        for (var edge : edges) {
            var inside = edge.to().equals(HOUSE) || edge.to().startsWith(HOUSE + ".");
            var allowed = DRAWN.get(edge.from());
            if (allowed == null) {
                refusals.add("Package " + edge.from() + " is not drawn.");
            } else if (inside && !edge.to().equals(edge.from()) && !allowed.contains(edge.to())) {
                refusals.add("Package " + edge.from() + " imports " + edge.to() + ", which is not drawn. It may import "
                        + new TreeSet<>(allowed) + ".");
            }
        }
        return refusals;
    }

    private static List<Class<?>> exportedTypes() throws IOException, ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        for (var export : WallTest.class.getModule().getDescriptor().exports()) {
            var folder = CLASSES.resolve(export.source().replace('.', '/'));
            List<String> names;
            try (Stream<Path> files = Files.list(folder)) {
                names = files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".class"))
                        .map(name -> export.source() + "." + name.substring(0, name.length() - 6))
                        .toList();
            }
            for (var name : names) {
                types.add(Class.forName(name, false, WallTest.class.getClassLoader()));
            }
        }
        return types;
    }

    private static boolean isShown(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static List<String> jacksonIn(Class<?> type) {
        if (!isShown(type.getModifiers())) {
            return List.of();
        }
        List<String> signatures = new ArrayList<>();
        signatures.add(type.toGenericString());
        signatures.add("extends " + type.getGenericSuperclass());
        Stream.of(type.getGenericInterfaces()).forEach(face -> signatures.add("implements " + face));
        add(signatures, type.getDeclaredFields());
        add(signatures, type.getDeclaredMethods());
        add(signatures, type.getDeclaredConstructors());
        return signatures.stream()
                .filter(signature -> JACKSON.matcher(signature).find())
                .map(signature -> type.getName() + " shows Jackson: " + signature)
                .toList();
    }

    private static void add(List<String> signatures, Member... members) {
        for (var member : members) {
            if (isShown(member.getModifiers()) && !member.isSynthetic()) {
                signatures.add(signature(member));
            }
        }
    }

    private static String signature(Member member) {
        if (member instanceof Method method) {
            return method.toGenericString();
        }
        if (member instanceof Constructor<?> constructor) {
            return constructor.toGenericString();
        }
        return ((Field) member).toGenericString();
    }

    @Test
    void onlyDrawnImportsExist() {
        var edges = edges();
        assertThat(edges).extracting(Edge::to).anyMatch(to -> to.startsWith("io.github.parindex.core."));
        assertThat(refusals(edges)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "io.github.parindex.io, io.github.parindex.io.json",
        "io.github.parindex.io.json, io.github.parindex.io.csv",
        "io.github.parindex.io.csv, io.github.parindex.io.json",
        "io.github.parindex.io.table, io.github.parindex.io.csv",
        "io.github.parindex.io.csv, io.github.parindex.io.util"
    })
    void anEdgeThatIsNotDrawnIsRefusedByName(String from, String to) {
        assertThat(refusals(Set.of(new Edge(from, to))))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal)
                        .startsWith("Package " + from + " imports " + to + ", which is not drawn. It may import ["));
    }

    @Test
    void aPackageThatIsNotDrawnIsRefused() {
        assertThat(refusals(Set.of(new Edge(HOUSE + ".util", "java.lang"))))
                .containsExactly("Package io.github.parindex.io.util is not drawn.");
    }

    @Test
    void noExportedTypeShowsJackson() throws IOException, ClassNotFoundException {
        var types = exportedTypes();
        assertThat(types).isNotEmpty();
        assertThat(types).allSatisfy(type -> assertThat(jacksonIn(type)).isEmpty());
    }

    @Test
    void aTypeThatShowsJacksonIsFound() {
        assertThat(jacksonIn(Leak.class))
                .hasSize(4)
                .allSatisfy(
                        found -> assertThat(found).startsWith("io.github.parindex.io.WallTest$Leak shows Jackson: "));
        assertThat(jacksonIn(String.class)).isEmpty();
    }

    /** The types that a room shows to the others, without those nested in them. */
    private static List<Class<?>> shownTypes() throws IOException, ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        Path room = CLASSES.resolve(HOUSE.replace('.', '/'));
        List<Path> files;
        try (Stream<Path> all = Files.walk(room)) {
            files = all.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.toString().matches(".*(\\$|-info).*"))
                    .toList();
        }
        for (var file : files) {
            var name = CLASSES.relativize(file).toString().replaceAll("[\\\\/]", ".");
            var type = Class.forName(name.substring(0, name.length() - 6), false, WallTest.class.getClassLoader());
            if (Modifier.isPublic(type.getModifiers())) {
                types.add(type);
            }
        }
        return types;
    }

    @Test
    void noTypeOfARoomHasTheNameOfAnother() throws IOException, ClassNotFoundException {
        var types = shownTypes();
        assertThat(types).hasSizeGreaterThan(100);
        assertThat(types).extracting(Class::getSimpleName).doesNotHaveDuplicates();
    }

    @Test
    void theTestsRunInsideTheModule() {
        assertThat(WallTest.class.getModule().getName()).isEqualTo(HOUSE);
    }
}
