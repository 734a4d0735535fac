package io.github.parindex.core.certainty;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The point that a linear program means by its floating-point numbers: equations are solved without rounding, in the order
 * of their weight, and one that contradicts those before it is left out. First the weights add up to 1, then units tie that
 * nearly do, then no weight is below 0, conditions and bounds are met that nearly are, and what is still free stays as it was
 * found. Each number is taken as the decimal that it is written as.
 */
final class ExactVertex {

    private static final double NEAR = 1e-9;

    private final int size;
    /** How far each variable is from its bounds: the farther, the sooner an equation is solved for it. */
    private final double[] room;
    /** For each variable the equation that is solved for it: coefficients, then the right side; none while it is free. */
    private final BigInteger[][] solved;

    private ExactVertex(double... room) {
        this.size = room.length;
        this.room = room;
        this.solved = new BigInteger[size][];
    }

    /**
     * Weights without rounding near those that were found.
     *
     * @param polytope the set
     * @param found its variables
     * @param ties leads that are 0 at the point, for each weight
     * @return weights that add up to 1 and keep the conditions of the set to 1e-9; empty if there are none so near
     */
    static Optional<ExactWeights> near(Polytope polytope, double[] found, List<BigDecimal[]> ties) {
        double[] lower = polytope.lower();
        double[] upper = polytope.upper();
        double[] room = new double[found.length];
        Arrays.setAll(room, k -> Math.min(found[k] - lower[k], upper[k] - found[k]));
        ExactVertex vertex = new ExactVertex(room);
        BigDecimal[] ones = new BigDecimal[polytope.weights()];
        Arrays.fill(ones, BigDecimal.ONE);
        vertex.add(ones, BigDecimal.ONE);
        ties.forEach(tie -> vertex.add(tie, BigDecimal.ZERO));
        for (int k = 0; k < found.length; k++) {
            if (lower[k] == 0 && found[k] <= NEAR) {
                vertex.set(k, 0);
            }
        }
        for (int row = 0; row < polytope.rows().size(); row++) {
            double[] condition = polytope.rows().get(row);
            double side = polytope.sides().get(row);
            if (Math.abs(Polytope.product(condition, found) - side) <= NEAR) {
                vertex.add(decimals(condition), BigDecimal.valueOf(side));
            }
        }
        for (int k = 0; k < found.length; k++) {
            if (room[k] <= NEAR) {
                vertex.set(k, found[k] - lower[k] <= NEAR ? lower[k] : upper[k]);
            }
        }
        for (int k = 0; k < found.length; k++) {
            vertex.set(k, found[k]);
        }
        return Optional.of(vertex.weights(polytope.weights()))
                .filter(weights -> weights.numerators().stream().allMatch(numerator -> numerator.signum() >= 0))
                .filter(weights -> polytope.holds(weights.doubles()));
    }

    private static BigDecimal[] decimals(double... numbers) {
        return Arrays.stream(numbers).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new);
    }

    private void set(int variable, double value) {
        BigDecimal[] one = new BigDecimal[variable + 1];
        Arrays.fill(one, BigDecimal.ZERO);
        one[variable] = BigDecimal.ONE;
        add(one, BigDecimal.valueOf(value));
    }

    private void add(BigDecimal[] coefficients, BigDecimal side) {
        int scale = Math.max(0, side.scale());
        for (BigDecimal coefficient : coefficients) {
            scale = Math.max(scale, coefficient.scale());
        }
        BigInteger[] equation = new BigInteger[size + 1];
        Arrays.fill(equation, BigInteger.ZERO);
        for (int k = 0; k < coefficients.length; k++) {
            equation[k] = coefficients[k].setScale(scale).unscaledValue();
        }
        equation[size] = side.setScale(scale).unscaledValue();
        add(equation);
    }

    private void add(BigInteger... equation) {
        BigInteger[] rest = equation;
        for (int k = 0; k < size; k++) {
            if (solved[k] != null) {
                rest = without(rest, k, solved[k]);
            }
        }
        int variable = roomiest(rest);
        if (variable >= 0) {
            for (int k = 0; k < size; k++) {
                if (solved[k] != null) {
                    solved[k] = without(solved[k], variable, rest);
                }
            }
            solved[variable] = rest;
        }
    }

    private int roomiest(BigInteger... equation) {
        int best = -1;
        for (int k = 0; k < size; k++) {
            if (equation[k].signum() != 0 && (best < 0 || room[k] > room[best])) {
                best = k;
            }
        }
        return best;
    }

    /** An equation from which another has taken a variable, divided by what its numbers have in common. */
    private static BigInteger[] without(BigInteger[] equation, int variable, BigInteger... other) {
        BigInteger times = equation[variable];
        if (times.signum() == 0) {
            return equation;
        }
        BigInteger[] rest = new BigInteger[equation.length];
        BigInteger common = BigInteger.ZERO;
        for (int k = 0; k < rest.length; k++) {
            rest[k] = equation[k].multiply(other[variable]).subtract(other[k].multiply(times));
            common = common.gcd(rest[k]);
        }
        for (int k = 0; common.signum() != 0 && k < rest.length; k++) {
            rest[k] = rest[k].divide(common);
        }
        return rest;
    }

    private ExactWeights weights(int count) {
        BigInteger denominator = BigInteger.ONE;
        for (int k = 0; k < count; k++) {
            BigInteger own = solved[k][k].abs();
            denominator = denominator.multiply(own).divide(denominator.gcd(own));
        }
        BigInteger[] numerators = new BigInteger[count];
        for (int k = 0; k < count; k++) {
            numerators[k] = solved[k][size].multiply(denominator).divide(solved[k][k]);
        }
        return new ExactWeights(List.of(numerators), denominator);
    }
}
