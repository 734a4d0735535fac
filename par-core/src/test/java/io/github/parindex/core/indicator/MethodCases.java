package io.github.parindex.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MethodCases {

    private static final Method METHOD = Method.of("onScale")
            .with("factor", -0.9)
            .with("places", 2)
            .with("mode", "half-up")
            .with("strict", true)
            .with("cuts", List.of(0.1, 0.5))
            .with("table", Map.of("a", 1.0))
            .with("inner", Map.of("method", "power", "p", 2.0));

    @Test
    void settingsAreReadAsWhatTheyAre() {
        assertThat(METHOD.number("factor")).isEqualTo(-0.9);
        assertThat(METHOD.number("none", 7)).isEqualTo(7);
        assertThat(METHOD.whole("places", 0)).isEqualTo(2);
        assertThat(METHOD.choice("mode", RoundingMode.DOWN)).isEqualTo(RoundingMode.HALF_UP);
        assertThat(METHOD.choice("none", RoundingMode.DOWN)).isEqualTo(RoundingMode.DOWN);
        assertThat(METHOD.text("mode", "x")).isEqualTo("half-up");
        assertThat(METHOD.text("none", "x")).isEqualTo("x");
        assertThat(METHOD.flag("strict", false)).isTrue();
        assertThat(METHOD.flag("none", false)).isFalse();
        assertThat(METHOD.numbers("cuts")).containsExactly(0.1, 0.5);
        assertThat(METHOD.table("table")).containsExactly(Map.entry("a", 1.0));
        assertThat(METHOD.method("inner")).contains(Method.of("power").with("p", 2));
        assertThat(METHOD.with("plain", "max").method("plain")).contains(Method.of("max"));
        assertThat(METHOD.method("none")).isEmpty();
    }

    @Test
    void aMethodPrintsAndIsASettingOfAnother() {
        Method power = Method.of("power").with("p", 2);
        assertThat(power).hasToString("power (p 2)");
        assertThat(Method.of("max")).hasToString("max");
        assertThat(Method.of("max").asSetting()).isEqualTo("max");
        assertThat(power.asSetting()).isEqualTo(Map.of("method", "power", "p", 2.0));
    }

    @Test
    void aSettingThatIsMissingOrOfAnotherKindIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.number("p"))
                .withMessage("The method (onScale) needs the setting (p), a number.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.number("mode"))
                .withMessage("The setting (mode) of the method (onScale) is a number, not (\"half-up\").");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.whole("factor", 0))
                .withMessage("The setting (factor) of the method (onScale) is a whole number, not (-0.9).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.choice("mode", Direction.HIGHER_IS_BETTER))
                .withMessage(
                        "The setting (mode) of the method (onScale) is one of [higher-is-better, lower-is-better], not"
                                + " (half-up).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.with("cuts", List.of("x")).numbers("cuts"))
                .withMessage("The setting (cuts) of the method (onScale) is a list of numbers, not (x).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.with("table", Map.of("a", "x")).table("table"))
                .withMessage("The setting (table) of the method (onScale) is numbers by name, not (a=x).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.with("p", Map.of("x", 1)).number("p"))
                .withMessage("The setting (p) of the method (onScale) is a number, not (an object {…}).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.with("p", List.of(1)).text("p"))
                .withMessage("The setting (p) of the method (onScale) is a text, not (a list […]).");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> METHOD.with("table", Map.of("a", List.of(1.0))).table("table"))
                .withMessage("The setting (table) of the method (onScale) is numbers by name, not (a=a list […]).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.method("factor"))
                .withMessage(
                        "The setting (factor) is a method, not (-0.9).\nMaybe its name, or an object with \"method\".");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Method.of("minMax").with("lowr", 1).allowing("lower", "upper"))
                .withMessage("The method (minMax) has no setting (lowr).\nMaybe one of [lower, upper].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Method.of("max").with("x", 1).allowing())
                .withMessage("The method (max) has no setting (x).\nMaybe leave it out.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Method.of("max").with("x", Double.NaN))
                .withMessage(
                        "The setting (x) is a finite number, a text, true or false, a list or an object, not (NaN).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Method.of(" "))
                .withMessage("A method has a name that is not blank, not ( ).");
    }
}
