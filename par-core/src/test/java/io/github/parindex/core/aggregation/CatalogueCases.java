package io.github.parindex.core.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.core.aggregation.Compromise.Topsis.Scaling;
import io.github.parindex.core.aggregation.Penalised.Imbalance;
import io.github.parindex.core.aggregation.Voting.Copeland.Form;
import io.github.parindex.core.indicator.Method;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method is found by the name that an official writes. */
final class CatalogueCases {

    static List<Aggregation> all() {
        return List.of(
                Aggregation.arithmetic(),
                Aggregation.geometric(),
                Aggregation.harmonic(),
                Aggregation.power(0.5),
                Aggregation.min(),
                Aggregation.max(),
                Aggregation.median(),
                Aggregation.owa(),
                Aggregation.meanMin(0.5, 0.2),
                Aggregation.mpi(Imbalance.ADD, 1),
                Aggregation.sum(),
                Aggregation.product(),
                Aggregation.quotient(),
                Aggregation.difference(),
                Aggregation.onScale(Aggregation.geometric(), -0.9, 10),
                Aggregation.onScale(Aggregation.power(2), 1, 1),
                Aggregation.copeland(),
                Aggregation.copeland(Form.HALF_TIES),
                Aggregation.borda(),
                Aggregation.kemeny(),
                Aggregation.topsis(Scaling.MIN_MAX),
                Aggregation.vikor(0.25),
                Aggregation.promethee2(),
                Aggregation.promethee2(Map.of("a", 1.0), Map.of("a", 2.0, "b", 3.0)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aMethodIsMadeOfItsNameAndSettingsAgain(Aggregation aggregation) {
        assertThat(Aggregation.of(aggregation.method())).isEqualTo(aggregation);
    }

    @ParameterizedTest
    @CsvSource({
        "meanMin, 'meanMin (alpha 1, beta 0)'",
        "mpi, 'mpi (penalty subtract, ddof 0)'",
        "copeland, copeland (form net)",
        "topsis, topsis (scaling vector)",
        "vikor, vikor (v 0.5)",
        "promethee2, promethee2"
    })
    void theDefaultsOfAMethod(String name, String method) {
        assertThat(Aggregation.of(Method.of(name)).method()).hasToString(method);
    }

    @Test
    void whatIsNotKnownIsRefused() {
        assertThatThrownBy(() -> Aggregation.of(Method.of("arithmetical")))
                .hasMessageStartingWith("There is no aggregation (arithmetical).\nMaybe one of [arithmetic, ");
        assertThatThrownBy(() -> Aggregation.of(Method.of("geometric").with("p", 1)))
                .hasMessage("The method (geometric) has no setting (p).\nMaybe leave it out.");
        assertThatThrownBy(() -> Aggregation.of(Method.of("power")))
                .hasMessage("The method (power) needs the setting (p), a number.");
        assertThatThrownBy(() ->
                        Aggregation.of(Method.of("onScale").with("factor", 1).with("offset", 0)))
                .hasMessage("The method (onScale) needs the setting (aggregation), a method.\nMaybe geometric.");
        assertThatThrownBy(() -> Aggregation.of(Method.of("onScale").with("aggregation", "borda")))
                .hasMessage("The method (borda) compares units, so there is no scale to turn back.\nMaybe a mean.");
    }

    /** The nearest word is the one that means the same, before one of the same letters. */
    @ParameterizedTest
    @CsvSource({
        "total, '[sum, owa, borda]'",
        "mean, '[arithmetic, max, median]'",
        "a_gmean, '[geometric, kemeny, max]'",
        "Minus, '[difference, min, max]'",
        "hmean, '[harmonic, max, median]'",
        "geometrc, '[geometric, kemeny, power]'"
    })
    void aNameUsedElsewhereLeadsToTheOneHere(String name, String near) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aggregation.of(Method.of(name)))
                .withMessageStartingWith("There is no aggregation (" + name + ").\nMaybe one of " + near);
    }
}
