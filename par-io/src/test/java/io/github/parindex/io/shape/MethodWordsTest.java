package io.github.parindex.io.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.aggregation.Missing;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Method.Setting;
import io.github.parindex.core.indicator.Method.Signature;
import io.github.parindex.core.indicator.OutlierTreatment;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.weighting.StandardDeviation;
import io.github.parindex.core.weighting.Weighting;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method of the upper floor, and all that it may state, in every language. */
final class MethodWordsTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    static Stream<Arguments> methods() {
        return Stream.of(
                        methods(MethodWords.PREPARATION, Preparation.signatures()),
                        methods(MethodWords.NORMALIZATION, Normalization.signatures()),
                        methods(MethodWords.WEIGHTING, Weighting.signatures()),
                        methods(MethodWords.AGGREGATION, Aggregation.signatures()),
                        methods(MethodWords.MISSING, Missing.signatures()))
                .flatMap(all -> all);
    }

    private static Stream<Arguments> methods(MethodWords words, List<Signature> signatures) {
        return signatures.stream()
                .flatMap(signature -> Stream.concat(
                                Stream.of(Method.of(signature.name())),
                                signature.settings().stream()
                                        .flatMap(setting -> values(setting)
                                                .map(value -> Method.of(signature.name())
                                                        .with(setting.name(), value))))
                        .map(method -> Arguments.of(words, method)));
    }

    private static Stream<Object> values(Setting setting) {
        return switch (setting.kind()) {
            case WORD -> setting.words().stream().map(Object.class::cast);
            case METHOD -> Stream.of(setting.name().equals("of") ? "gini" : "sum");
            case NUMBER, WHOLE -> Stream.of(0.5);
            case TEXT -> Stream.of("α");
            case NUMBERS -> Stream.of(List.of(0.5, 1.0));
            case TEXTS -> Stream.of(List.of("α", "β"));
            case TABLE, OBJECT, LIST_OR_OBJECT -> Stream.of(Map.of("α", 0.5));
            case LIST -> Stream.of(List.of(Map.of("α", 0.5), List.of(2.0, "?")));
        };
    }

    @ParameterizedTest
    @MethodSource("methods")
    void eachHasWordsInEveryLanguage(MethodWords words, Method method) {
        Wording said = words.of(method);
        for (Locale language : Words.languages()) {
            if (!language.equals(Locale.ENGLISH)) {
                assertThat(said.in(language)).isNotEqualTo(said.in(Locale.ENGLISH));
            }
            assertThat(said.in(language)).doesNotContain("indexChoice", "schema.", "{");
        }
    }

    private static String vietnamese(MethodWords words, Method method) {
        return words.of(method).in(VIETNAMESE);
    }

    @Test
    void whatIsStatedStandsInParentheses() {
        assertThat(vietnamese(
                        MethodWords.NORMALIZATION, Normalization.minMax(0, 100).method()))
                .isEqualTo("Cực tiểu – cực đại (Điểm dưới: 0; Điểm trên: 100)");
        assertThat(vietnamese(
                        MethodWords.MISSING, Missing.leaveOut().withAtLeast(2).method()))
                .isEqualTo("Bỏ qua (Ít nhất: 2)");
        assertThat(MethodWords.NORMALIZATION
                        .of(Normalization.minMax(0, 1).method())
                        .in(Locale.ENGLISH))
                .isEqualTo("Min-max (Lower: 0; Upper: 1)");
    }

    @Test
    void listsTablesAndMethodsStandWithinEachOther() {
        assertThat(vietnamese(
                        MethodWords.WEIGHTING,
                        Weighting.inverse(Weighting.stdev().with(StandardDeviation.Scaling.NONE))
                                .method()))
                .isEqualTo("Nghịch đảo (Của: Độ lệch chuẩn (Thang đo: không))");
        assertThat(vietnamese(
                        MethodWords.WEIGHTING,
                        Weighting.given(Map.of("α", 0.25)).method()))
                .isEqualTo("Cho trước (Trọng số: [α: 0,25])");
        assertThat(vietnamese(
                        MethodWords.NORMALIZATION,
                        Normalization.bands(List.of(2.5, 4.0), List.of(0.0, 1.0, 2.0))
                                .method()))
                .isEqualTo("Lớp cố định (Ngưỡng: [2,5; 4]; Điểm: [0; 1; 2])");
    }

    @Test
    void settingsOfOneIndicatorReadAsThoseOfAll() {
        OutlierTreatment own = Preparation.treat().with("α", Preparation.treat().withLimits(1, 2));
        assertThat(vietnamese(MethodWords.PREPARATION, own.method()))
                .contains(
                        "Tham số riêng: [α: [Độ lệch: 1; Độ nhọn: 2; ",
                        "Giá trị bằng nhau: dừng trước khi vượt giới hạn");
    }
}
