package io.github.parindex.core.weighting;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.number.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Weights proportional to 1 / w for the weights w of another method, so that what varies most counts least. Of standard
 * deviations they give every part the same spread: World Economic Forum, Global Gender Gap Report, appendix on the
 * construction of subindexes.
 *
 * @param of the weighting whose weights are inverted
 */
record Inverse(Weighting of) implements Weighting {

    /** Refuses null. */
    Inverse {
        Objects.requireNonNull(of, "of");
    }

    @Override
    public Weights weigh(List<Column> siblings) {
        Map<String, Double> inverted = new LinkedHashMap<>();
        of.weigh(siblings).byCode().forEach((code, weight) -> inverted.put(code, inverted(code, weight)));
        return new Weights(inverted);
    }

    private double inverted(String code, double weight) {
        double inverse = 1 / weight;
        if (!Double.isFinite(inverse)) {
            throw Refusal.refused("weighting.inverse.none", code, of.method().toString(), weight);
        }
        return inverse;
    }

    @Override
    public Method method() {
        return Method.of("inverse").with("of", of.method().asSetting());
    }

    @Override
    public String toString() {
        return method().toString();
    }

    static Inverse of(Method method) {
        method.allowing("of");
        return new Inverse(
                method.method("of").map(Weighting::of).orElseThrow(() -> Refusal.refused("weighting.inverse.of")));
    }
}
