package io.github.parindex.io.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.aggregation.Missing;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Method.Setting;
import io.github.parindex.core.indicator.Method.Signature;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.weighting.Weighting;
import io.github.parindex.io.Problem;
import io.github.parindex.io.Source;
import io.github.parindex.io.json.DocumentSchema;
import io.github.parindex.io.token.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the schema of recipes says of the methods that a recipe names. */
final class MethodSchemaCases {

    private static List<String> problems(String text) {
        Source source = Source.of("recipe.json", text);
        return DocumentSchema.INDEX_RECIPE.check(source).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    // A field of a recipe with one method of the catalogue that it names methods of.
    private record Row(String field, Signature signature) {

        /** Every setting that has a default, with that. */
        Object usual() {
            Method method = Method.of(signature.name());
            for (Setting setting : signature.settings()) {
                if (setting.otherwise().isPresent()) {
                    method = method.with(setting.name(), setting.otherwise().get());
                }
            }
            return method.asSetting();
        }

        List<String> required() {
            return signature.settings().stream()
                    .filter(setting -> setting.isRequired() && !field.equals("normalize"))
                    .map(Setting::name)
                    .toList();
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                        rows("normalize", Normalization.signatures()),
                        rows("weights", Weighting.signatures()),
                        rows("aggregate", Aggregation.signatures()),
                        rows("missing", Missing.signatures()),
                        rows("prepare", Preparation.signatures()))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> rows(String field, List<Signature> signatures) {
        return signatures.stream().map(signature -> new Row(field, signature));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aMethodIsNamedAloneOrWithItsSettings(Row row) {
        assertThat(problems(document(row.field(), row.signature().name()))).isEmpty();
        assertThat(problems(document(row.field(), row.usual())))
                .hasSameSizeAs(row.usual() instanceof String ? List.of() : row.required())
                .allSatisfy(problem -> assertThat(problem).endsWith("A value is required here."));
    }

    private static String document(String field, Object method) {
        Map<String, Object> stated = Map.of(field, method);
        return Json.write(
                field.equals("prepare") ? Map.of("id", "X", field, method) : Map.of("id", "X", "nodes", stated));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "normalize": {"method": "minMax", "lowr": 1}             | recipe.json:1:57 /nodes/normalize/lowr: There is no field (lowr). Maybe (lower).
                    "normalize": {"method": "minMax", "lower": "1"}          | recipe.json:1:66 /nodes/normalize/lower: Here a number is needed, not "1". Maybe 1 without the quotes.
                    "weights": {"method": "inverse"}                         | recipe.json:1:34 /nodes/weights/of: A value is required here.
                    "aggregate": {"p": 1}                                    | recipe.json:1:36 /nodes/aggregate/method: A value is required here.
                    "normalize": 3                                           | recipe.json:1:36 /nodes/normalize: Here a text "…" or an object {…} or a list […] is needed, not 3.
                    "weights": {"a": 1, "b": -1}                             | recipe.json:1:48 /nodes/weights/b: The number must be 0 or more.
                    "weights": {"method": "ahp", "codes": ["a"], "upper": 3} | recipe.json:1:77 /nodes/weights/upper: Here a list […] is needed, not 3.
                    "aggregate": {"method": "copeland", "form": "brutto"}    | recipe.json:1:67 /nodes/aggregate/form: (brutto) is none of the known words: net, half-ties.
                    """)
    void whatIsWrongIsSaidOfTheMethodThatIsMeant(String stated, String expected) {
        assertThat(problems("{\"id\": \"X\", \"nodes\": {" + stated + "}}")).isEqualTo(List.of(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "normalize": "minMx"                         | /nodes/normalize          | minMx | minMax
                    "normalize": ["log", {"method": "minMx"}]    | /nodes/normalize/1/method | minMx | minMax
                    "weights": "entropi"                         | /nodes/weights            | entropi | entropy
                    "weights": {"method": "inverse", "of": "gin"} | /nodes/weights/of        | gin   | gini
                    """)
    void aNameThatNoMethodHasIsRefusedOnce(String stated, String place, String given, String meant) {
        assertThat(problems("{\"id\": \"X\", \"nodes\": {" + stated + "}}"))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .contains(" " + place + ": (" + given + ") is none of the known words: ")
                        .endsWith(" Maybe (" + meant + ")."));
    }

    @Test
    void aStepMayStandAloneOrInAListAndBeCompletedElsewhere() {
        assertThat(problems(
                        "{\"id\": \"X\", \"indicators\": {\"normalize\": {\"method\": \"goalposts\", \"min\": 1}}}"))
                .isEmpty();
        assertThat(problems("{\"id\": \"X\", \"indicators\": {\"normalize\": \"zScore\"}}"))
                .isEmpty();
        assertThat(problems("{\"id\": \"X\", \"indicators\": {\"normalize\": [\"log\", {\"method\": \"zScore\"}]}}"))
                .isEmpty();
    }
}
