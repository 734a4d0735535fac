package io.github.parindex.core.weighting;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.number.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Weights from principal components of the columns, over the rows without missing values. */
sealed interface Pca extends Weighting {

    /** The squared entries of the first eigenvector: the shares of each indicator in the first component's variance. */
    record FirstComponent() implements Pca {

        @Override
        public Weights weigh(List<Column> siblings) {
            Objects.requireNonNull(siblings, "siblings");
            return weights(
                    siblings,
                    PrincipalComponents.of(siblings).firstComponent().values().stream()
                            .map(entry -> entry * entry)
                            .toList());
        }

        @Override
        public Method method() {
            return Method.of("pca");
        }
    }

    /**
     * The entries of the first eigenvector, with the sign that makes their sum positive. A negative one is refused: the
     * indicator speaks against the others, and no weight can say so.
     */
    record Loadings() implements Pca {

        @Override
        public Weights weigh(List<Column> siblings) {
            return weights(
                    siblings, PrincipalComponents.of(siblings).firstComponent().values());
        }

        @Override
        public Method method() {
            return Method.of("pca").with("weights", "loadings");
        }
    }

    /**
     * Rotated factors: each indicator's greatest squared loading on a factor, after varimax with Kaiser normalisation.
     *
     * <p>Source: Nicoletti, Scarpetta and Boylaud (2000), OECD Economics Department Working Papers 226, DOI
     * 10.1787/215182844604. The Handbook (2008, section 6.1) first joins indicators to intermediate composites and weighs
     * these by the variance of their factors; both steps cancel, so that the weights are the same.
     *
     * @param retention how many components are rotated
     */
    record Rotated(Retention retention) implements Pca {

        /** Refuses null. */
        public Rotated {
            Objects.requireNonNull(retention, "retention");
        }

        @Override
        public Weights weigh(List<Column> siblings) {
            List<PrincipalComponents.RotatedFactor> factors =
                    PrincipalComponents.of(siblings).rotated(retention);
            return weights(
                    siblings,
                    siblings.stream()
                            .map(column -> greatest(factors, column.code()))
                            .toList());
        }

        private static double greatest(List<PrincipalComponents.RotatedFactor> factors, String code) {
            return factors.stream()
                    .map(factor -> factor.loadings().get(code))
                    .mapToDouble(loading -> loading == null ? 0 : loading * loading)
                    .max()
                    .orElse(0);
        }

        @Override
        public Method method() {
            return retention.in(Method.of("pca").with("weights", "rotated"));
        }
    }

    private static Weights weights(List<Column> siblings, Collection<Double> importances) {
        return new Siblings("pca", siblings)
                .weights(importances.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /**
     * What a recipe states.
     *
     * @param method {@code pca} with the setting {@code weights}: {@code firstComponent}, {@code loadings} or
     *     {@code rotated}, the last one with a {@link Retention}
     * @return the weighting
     */
    static Pca of(Method method) {
        String weights = method.text("weights", "firstComponent");
        return switch (weights) {
            case "firstComponent" -> {
                method.allowing("weights");
                yield new FirstComponent();
            }
            case "loadings" -> {
                method.allowing("weights");
                yield new Loadings();
            }
            case "rotated" ->
                new Rotated(Retention.of(method.allowing("weights", "eigenvalueAbove", "components", "variance")));
            default -> throw Refusal.refused("weighting.pca.weights", weights);
        };
    }
}
