package io.github.parindex.io.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a record may say about how it is written, and where faults are then found. */
final class ShapesTest {

    /** Has one of everything. */
    record Menu(
            @Required String name,

            @OneOrList @Size(min = 1, message = "{io.github.parindex.size}") @Nullable
            List<@Required @Valid Dish> dishes,

            @Valid @Nullable Course course,
            @Nullable Map<String, @Required @Valid Course> courses) {}

    /** Is its name, or says more. */
    @InShort("name")
    record Dish(
            @Filled String name,

            @Positive(message = "{io.github.parindex.positive}") @Nullable
            BigDecimal price,

            @Rest Map<String, Object> notes) {}

    /** One of three, told apart by a key. */
    @Keyed(Courses.class)
    sealed interface Course permits Soup, Fruits, Bread {}

    /** A plain kind. */
    record Soup(@Filled String of, @Nullable Boolean hot) implements Course {}

    /** A kind that may be the list it has. */
    @InShort("fruits")
    record Fruits(
            @Required @Size(min = 2, message = "{io.github.parindex.size}")
            List<@Required @Valid Dish> fruits,

            @Nullable String from)
            implements Course {}

    /** A kind that is a number and nothing else. */
    @InShort(value = "slices", named = false)
    record Bread(
            @Required @Positive(message = "{io.github.parindex.positive}")
            BigDecimal slices) implements Course {}

    /** The table of the family. */
    static final class Courses implements Supplier<Kinds<Course>> {

        @Override
        public Kinds<Course> get() {
            return Kinds.of(Course.class)
                    .with("soup", Soup.class)
                    .with("fruits", Fruits.class)
                    .with("bread", Bread.class);
        }
    }

    private static Loaded<Menu> read(String text) {
        return DocumentReader.read(
                Source.of("m", text),
                ReadLimits.withDefaults(),
                Menu.class,
                (menu, findings) -> findings.isClean() ? menu : null);
    }

    private static Menu menu(String fields) {
        return read("{\"name\": \"M\", " + fields + "}").orThrow();
    }

    private static Dish dish(String name) {
        return new Dish(name, null, Map.of());
    }

    @Test
    void aTextMayStandForAnObjectAndAnObjectForAListOfIt() {
        List<Dish> one = List.of(dish("rice"));
        assertThat(menu("\"dishes\": \"rice\"").dishes()).isEqualTo(one);
        assertThat(menu("\"dishes\": {\"name\": \"rice\"}").dishes()).isEqualTo(one);
        assertThat(menu("\"dishes\": [\"rice\"]").dishes()).isEqualTo(one);
        assertThat(menu("\"dishes\": [\"rice\", {\"name\": \"fish\"}]").dishes())
                .containsExactly(dish("rice"), dish("fish"));
    }

    @Test
    void fieldsOfNoComponentAreKeptInOrderWhereARecordTakesThem() {
        Dish dish = menu("\"dishes\": {\"b\": [1, {\"c\": \"x\"}], \"name\": \"rice\", \"a\": true}")
                .dishes()
                .get(0);
        assertThat(dish.notes().toString()).isEqualTo("{b=[1, {c=x}], a=true}");
    }

    @Test
    void oneKeyNamesTheKindAndAKindMayBeInShort() {
        assertThat(menu("\"course\": {\"soup\": {\"of\": \"fish\", \"hot\": true}}")
                        .course())
                .isEqualTo(new Soup("fish", true));
        assertThat(menu("\"course\": {\"fruits\": [\"plum\", \"pear\"]}").course())
                .isEqualTo(new Fruits(List.of(dish("plum"), dish("pear")), null));
        assertThat(menu("\"course\": {\"fruits\": {\"fruits\": [\"plum\", \"pear\"], \"from\": \"Huế\"}}")
                        .course())
                .isEqualTo(new Fruits(List.of(dish("plum"), dish("pear")), "Huế"));
        assertThat(menu("\"courses\": {\"last\": {\"bread\": 2}}").courses())
                .containsExactly(Map.entry("last", new Bread(new BigDecimal("2"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"dishes\": 7 | m:1:25 /dishes: Here a text \"…\" or an object {…} or a list […] is needed, not 7.",
                "\"dishes\": [7] | m:1:26 /dishes/0: Here a text \"…\" or an object {…} is needed, not 7.",
                "\"dishes\": \" \" | m:1:25 /dishes: The text is blank.",
                "\"dishes\": [\"a\", \" \"] | m:1:31 /dishes/1: The text is blank.",
                "\"dishes\": {\"name\": \" \"} | m:1:34 /dishes/name: The text is blank.",
                "\"dishes\": {\"name\": \"a\", \"price\": 0} | m:1:48 /dishes/price: The number must be more than 0.",
                "\"dishes\": {\"name\": \"a\", \"b\": 1, \"b\": 2} | m:1:47 /dishes/b: The field (b) occurs twice.",
                "\"dishes\": {\"name\": \"a\", \"b\": {\"c\": null}} | m:1:50 /dishes/b/c: null is not a value. Maybe leave the field or element out.",
                "\"course\": 7 | m:1:25 /course: Here an object {…} is needed, not 7.",
                "\"course\": {} | m:1:25 /course: Exactly one of these fields is needed: soup, fruits, bread. Found: 0.",
                "\"course\": {\"bread\": 1, \"soup\": {\"of\": \"a\"}} | m:1:25 /course: Exactly one of these fields is needed: soup, fruits, bread. Found: soup, bread.",
                "\"course\": {\"bred\": 1} | m:1:26 /course/bred: There is no field (bred). Maybe (bread).",
                "\"course\": {\"bread\": {}} | m:1:35 /course/bread: Here a number is needed, not an object {…}.",
                "\"course\": {\"bread\": -1} | m:1:35 /course/bread: The number must be more than 0.",
                "\"course\": {\"soup\": {\"of\": \"\"}} | m:1:41 /course/soup/of: The text is blank.",
                "\"course\": {\"soup\": {\"off\": \"a\"}} | m:1:35 /course/soup/off: There is no field (off). Maybe (of).",
                "\"course\": {\"fruits\": [\"plum\"]} | m:1:36 /course/fruits: At least 2 must be given.",
                "\"course\": {\"fruits\": [\"plum\", \"\"]} | m:1:45 /course/fruits/1: The text is blank.",
                "\"course\": {\"fruits\": {\"fruits\": [\"plum\", \"\"]}} | m:1:56 /course/fruits/fruits/1: The text is blank.",
                "\"courses\": {\"last\": {\"bread\": 0}} | m:1:45 /courses/last/bread: The number must be more than 0."
            })
    void aFaultHasItsPlaceInTheTextAsItIsWritten(String field, String expected) {
        assertThat(read("{\"name\": \"M\", " + field + "}").problems())
                .extracting(Problem::toString)
                .containsExactly(expected);
    }

    @Test
    void faultsBelowEachOfTwoKeysAreReportedBesideTheTwoKeys() {
        assertThat(read("{\"name\": \"M\", \"course\": {\"bread\": \"1\", \"soup\": 2}}")
                        .problems())
                .extracting(Problem::place)
                .containsExactly("/course/bread", "/course/soup");
    }

    @Test
    void aBoundDocumentHasTheSamePointersInFull() {
        Menu menu = new Menu("M", List.of(), new Fruits(List.of(dish("plum"), dish("")), null), null);
        assertThat(DocumentReader.<Menu, Menu>bound(menu, (document, findings) -> null)
                        .problems())
                .extracting(Problem::place)
                .containsExactly("/course/fruits/fruits/1/name", "/dishes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"dishes\": [\"rice\", {\"name\": \"fish\", \"price\": 2, \"b\": [1]}]",
                "\"course\": {\"soup\": {\"of\": \"fish\"}}",
                "\"course\": {\"fruits\": [\"plum\", \"pear\"]}",
                "\"course\": {\"fruits\": {\"fruits\": [\"plum\", \"pear\"], \"from\": \"Huế\"}}",
                "\"courses\": {\"first\": {\"bread\": 2}, \"last\": {\"bread\": 0.5}}"
            })
    void whatIsWrittenIsInShortWhereItCanBeAndIsReadBackAsItWas(String field) {
        String text = "{\"name\": \"M\", " + field + "}";
        Menu menu = read(text).orThrow();
        String written = Json.write(menu);
        assertThat(written.replaceAll("\\s+", "")).isEqualTo(text.replaceAll("\\s+", ""));
        assertThat(read(written).orThrow()).isEqualTo(menu);
    }

    @Test
    void aKindHasARecordAndAKeyOfItsOwn() {
        Kinds<Course> kinds = new Courses().get();
        assertThat(kinds.keys()).containsExactly("soup", "fruits", "bread");
        assertThat(kinds.key(new Soup("a", null))).isEqualTo("soup");
        assertThatThrownBy(() -> kinds.with("soup", Soup.class))
                .hasMessage(
                        "A kind is a record with a key of its own, not (Soup) under the key (soup) beside [soup, fruits,"
                                + " bread].");
        assertThatThrownBy(() -> Kinds.of(Course.class).key(new Soup("a", null)))
                .hasMessage("Soup is no kind of Course.\nMaybe add it to its table.");
    }
}
