package io.github.parindex.core.weighting;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.number.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Weights that people state, or that a framework holds; the values of the columns do not move them. */
sealed interface Elicited extends Weighting {

    /** The same weight for each sibling: 1/n as a share. */
    record Equal() implements Elicited {

        @Override
        public Weights weigh(List<Column> siblings) {
            Objects.requireNonNull(siblings, "siblings");
            return Weights.equal(new Siblings(Refusal.of("weighting.by.equal"), siblings).codes());
        }

        @Override
        public Method method() {
            return Method.of("equal");
        }
    }

    /**
     * Stated weights by code. Weights of others than the siblings are left aside; a sibling without a weight is refused.
     *
     * @param weights finite and not negative, one of them positive
     */
    record Given(Map<String, Double> weights) implements Elicited {

        /** Copies the weights, and refuses what no {@link Weights} may hold. */
        public Given {
            Objects.requireNonNull(weights, "weights");
            weights = new Weights(weights).byCode();
        }

        @Override
        public Weights weigh(List<Column> siblings) {
            Weights all = new Weights(weights);
            Siblings weighed = new Siblings(Refusal.of("weighting.by.given"), siblings);
            return Weights.of(weighed.codes(), all.of(siblings));
        }

        @Override
        public Method method() {
            return Method.of("given").with("weights", weights);
        }
    }

    /**
     * Stated weights in the order of the siblings.
     *
     * @param weights finite and not negative, one for each sibling
     */
    record InOrder(List<Double> weights) implements Elicited {

        /** Copies the weights. */
        public InOrder {
            Objects.requireNonNull(weights, "weights");
            weights = List.copyOf(weights);
        }

        @Override
        public Weights weigh(List<Column> siblings) {
            Objects.requireNonNull(siblings, "siblings");
            List<String> codes = new Siblings(Refusal.of("weighting.by.given"), siblings).codes();
            if (weights.size() != codes.size()) {
                throw Refusal.refused("weighting.given.length", weights.size(), codes);
            }
            return Weights.of(
                    codes, weights.stream().mapToDouble(Double::doubleValue).toArray());
        }

        @Override
        public Method method() {
            return Method.of("given").with("weights", weights);
        }
    }

    /**
     * The relative weights of the framework's parts. This is a mark for what builds an index: columns alone do not hold
     * these weights, so that {@link #weigh} refuses, and the index takes those of the node instead. In a framework made
     * from a scoreboard they are the maximum points.
     */
    record OfFramework() implements Elicited {

        @Override
        public Weights weigh(List<Column> siblings) {
            Objects.requireNonNull(siblings, "siblings");
            throw Refusal.refused(
                    "weighting.framework.columns",
                    new Siblings(Refusal.of("weighting.by.framework"), siblings).codes());
        }

        @Override
        public Method method() {
            return Method.of("framework");
        }
    }

    /**
     * SWARA, step-wise weight assessment ratio analysis: q₁ = 1, qⱼ = qⱼ₋₁ / (1 + sⱼ), weights proportional to q.
     *
     * <p>Source: Keršulienė, Zavadskas and Turskis (2010), Journal of Business Economics and Management 11(2), DOI
     * 10.3846/jbem.2010.12.
     *
     * @param order codes from the most to the least important; they may name more than the siblings
     * @param steps one fewer than codes: by how much each is less important than the one before, 0 or more
     */
    record Swara(List<String> order, List<Double> steps) implements Elicited {

        /** Refuses a code twice, a wrong number of steps, and a step that is no finite number of at least 0. */
        public Swara {
            Objects.requireNonNull(order, "order");
            Objects.requireNonNull(steps, "steps");
            order = List.copyOf(order);
            steps = List.copyOf(steps);
            if (order.isEmpty() || steps.size() != order.size() - 1 || new HashSet<>(order).size() != order.size()) {
                throw Refusal.refused("weighting.swara.steps", steps, order);
            }
            for (double step : steps) {
                if (!(step >= 0) || Double.isInfinite(step)) {
                    throw Refusal.refused("weighting.swara.step", step);
                }
            }
        }

        @Override
        public Weights weigh(List<Column> siblings) {
            double[] importances = new double[order.size()];
            importances[0] = 1;
            for (int place = 1; place < importances.length; place++) {
                importances[place] = importances[place - 1] / (1 + steps.get(place - 1));
            }
            Siblings weighed = new Siblings("swara", siblings);
            return weighed.weights(Weights.of(order, importances).of(siblings));
        }

        @Override
        public Method method() {
            return Method.of("swara").with("order", order).with("steps", steps);
        }
    }
}
