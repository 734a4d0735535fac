package io.github.parindex.core.weighting;

import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.number.Refusal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * The priorities of alternatives under each criterion, put together by the weights of the criteria.
 *
 * @param criteria their weights by code
 * @param alternatives by code of the criterion: the priorities of the same alternatives under it
 */
public record AhpHierarchy(Weights criteria, Map<String, Weights> alternatives) {

    /** Copies the priorities, and refuses a criterion without them. */
    public AhpHierarchy {
        Objects.requireNonNull(criteria, "criteria");
        Objects.requireNonNull(alternatives, "alternatives");
        alternatives = Collections.unmodifiableMap(new LinkedHashMap<>(alternatives));
        if (!alternatives.keySet().equals(criteria.byCode().keySet())) {
            throw Refusal.refused(
                    "weighting.ahp.criteria",
                    List.copyOf(criteria.byCode().keySet()),
                    List.copyOf(alternatives.keySet()));
        }
    }

    /**
     * The distributive mode: the sums of criterion weight times local priority. A new alternative may turn the order of others.
     *
     * @return of the alternatives, adding up to 1
     */
    public Weights distributive() {
        return synthesis(Weights::total);
    }

    /**
     * The ideal mode: local priorities are divided by the greatest one first.
     *
     * @return of the alternatives, adding up to 1
     */
    public Weights ideal() {
        return synthesis(local -> Collections.max(local.byCode().values()));
    }

    private Weights synthesis(ToDoubleFunction<Weights> unit) {
        List<String> codes =
                List.copyOf(alternatives.values().iterator().next().byCode().keySet());
        double[] totals = new double[codes.size()];
        alternatives.forEach((criterion, local) -> {
            double share = criteria.shares().of(criterion) / unit.applyAsDouble(local);
            for (int i = 0; i < totals.length; i++) {
                totals[i] += share * local.of(codes.get(i));
            }
        });
        return Weights.of(codes, totals).shares();
    }
}
