package io.github.parindex.core.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.aggregation.Missing;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Method.Kind;
import io.github.parindex.core.indicator.Method.Setting;
import io.github.parindex.core.indicator.Method.Signature;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.weighting.Weighting;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What catalogues say of the settings of a method is what the method asks for. */
final class SignaturesTest {

    /** Settings that must be stated, or without which others mean nothing, each with a value that makes sense. */
    private static final Map<String, Object> STATED = Map.ofEntries(
            Map.entry("goalposts.min", 0.0),
            Map.entry("goalposts.max", 10.0),
            Map.entry("bands.bounds", List.of(1.0)),
            Map.entry("bands.scores", List.of(0.0, 1.0)),
            Map.entry("power.exponent", 2.0),
            Map.entry("power.p", 2.0),
            Map.entry("reverse.lower", 0.0),
            Map.entry("reverse.upper", 1.0),
            Map.entry("cap.lower", 0.0),
            Map.entry("imputeByGroup.group", "region"),
            Map.entry("given.weights", Map.of("a", 1.0, "b", 2.0)),
            Map.entry("roc.ranks", Map.of("a", 1.0, "b", 2.0)),
            Map.entry("rankSum.ranks", Map.of("a", 1.0, "b", 2.0)),
            Map.entry("rankReciprocal.ranks", Map.of("a", 1.0, "b", 2.0)),
            Map.entry("rankExponent.ranks", Map.of("a", 1.0, "b", 2.0)),
            Map.entry("rankExponent.p", 2.0),
            Map.entry("rankGeometric.ranks", Map.of("a", 1.0, "b", 2.0)),
            Map.entry("rankGeometric.ratio", 0.5),
            Map.entry("budgetAllocation.experts", List.of(Map.of("a", 40.0, "b", 60.0))),
            Map.entry("swara.order", List.of("a", "b")),
            Map.entry("swara.steps", List.of(0.1)),
            Map.entry("ahp.codes", List.of("a", "b")),
            Map.entry("ahp.upper", List.of(3.0)),
            Map.entry("inverse.of", "stdev"),
            Map.entry("pca.weights", "rotated"),
            Map.entry("onScale.aggregation", "geometric"),
            Map.entry("onScale.factor", -1.0),
            Map.entry("onScale.offset", 10.0));

    /** A value of another kind than the one asked for. */
    private static final Map<Kind, Object> OF_ANOTHER_KIND = Stream.of(Kind.values())
            .collect(Collectors.toMap(kind -> kind, kind -> switch (kind) {
                case TEXT, TEXTS, METHOD -> (Object) 1.0;
                default -> "nonsense";
            }));

    // A catalogue: what it builds, and how.
    private record Row(Signature signature, Function<Method, ?> builder) {

        Method stated() {
            Method method = Method.of(signature.name());
            for (Setting setting : signature.settings()) {
                Object value = STATED.get(signature.name() + "." + setting.name());
                method = value == null ? method : method.with(setting.name(), value);
            }
            return method;
        }

        @Override
        public String toString() {
            return signature.name();
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                        rows(Preparation.signatures(), Preparation::of),
                        rows(Normalization.signatures(), Normalization::of),
                        rows(Weighting.signatures(), Weighting::of),
                        rows(Aggregation.signatures(), Aggregation::of),
                        rows(Missing.signatures(), Missing::of))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> rows(List<Signature> signatures, Function<Method, ?> builder) {
        return signatures.stream().map(signature -> new Row(signature, builder));
    }

    @Test
    void everyMethodHasASignature() {
        assertThat(rows()).hasSizeGreaterThan(80);
        assertThat(Normalization.signatures()).extracting(Signature::name).contains("minMax", "none");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aMethodKnowsTheSettingsOfItsSignatureAndNoOther(Row row) {
        List<String> names =
                row.signature().settings().stream().map(Setting::name).toList();
        assertThatThrownBy(() -> row.builder().apply(row.stated().with("no such", 1)))
                .hasMessageContaining("has no setting (no such).")
                .hasMessageContaining(names.isEmpty() ? "Maybe leave it out." : "Maybe one of " + names + ".");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatMustBeStatedIsAskedForAndNothingElse(Row row) {
        assertThat(row.builder().apply(row.stated())).isNotNull();
        for (Setting setting : row.signature().settings()) {
            if (setting.isRequired()) {
                Map<String, Object> others = row.stated().settings().entrySet().stream()
                        .filter(each -> !each.getKey().equals(setting.name()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
                assertThatThrownBy(() ->
                                row.builder().apply(new Method(row.signature().name(), others)))
                        .hasMessageContaining("needs the setting (" + setting.name() + ")");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aDefaultIsWhatHoldsWhereNothingIsStated(Row row) {
        Object usual = row.builder().apply(row.stated());
        for (Setting setting : row.signature().settings()) {
            boolean isStated = row.stated().settings().containsKey(setting.name());
            setting.otherwise()
                    .filter(value -> !isStated)
                    .ifPresent(value -> assertThat(
                                    row.builder().apply(row.stated().with(setting.name(), value)))
                            .as(setting.name())
                            .isEqualTo(usual));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aValueOfAnotherKindIsRefused(Row row) {
        for (Setting setting : row.signature().settings()) {
            Method wrong = row.stated().with(setting.name(), OF_ANOTHER_KIND.get(setting.kind()));
            assertThatThrownBy(() -> row.builder().apply(wrong))
                    .as(setting.toString())
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyWordOfASettingIsKnown(Row row) {
        for (Setting setting : row.signature().settings()) {
            for (String word : setting.words()) {
                Throwable refusal =
                        catchThrowable(() -> row.builder().apply(row.stated().with(setting.name(), word)));
                assertThat(String.valueOf(refusal)).doesNotContain("is one of [");
            }
        }
    }
}
