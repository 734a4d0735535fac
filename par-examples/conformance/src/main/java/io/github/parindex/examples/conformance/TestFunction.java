package io.github.parindex.examples.conformance;

import io.github.parindex.core.analysis.SobolIndices.Separable;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * The functions on which estimators of sensitivity are tried.
 *
 * @param value at a point
 * @param moments of its terms, for independent uniform inputs
 */
record TestFunction(ToDoubleFunction<double[]> value, Separable moments) {

    static TestFunction of(Fields input) {
        return switch (input.text("function")) {
            case "ishigami" -> ishigami(input);
            case "sobolG" -> sobolG(input.numbers(input.has("g_a") ? "g_a" : "a"));
            case "weightedSum" -> weightedSum(input);
            case "weightedProduct" -> weightedProduct(input.numbers("weights"));
            default -> throw input.unsupported("function");
        };
    }

    double at(double... point) {
        return value.applyAsDouble(point);
    }

    /** sin x1 (1 + b x3⁴) + a sin² x2, with inputs from −π to π. */
    private static TestFunction ishigami(Fields input) {
        double a = input.number("a");
        double b = input.number("b");
        input.optional("ranges");
        double fourth = Math.pow(Math.PI, 4) / 5;
        double eighth = Math.pow(Math.PI, 8) / 9;
        double[][] means = {{0, 1, 1 + b * fourth}, {1, a / 2, 1}};
        double[] same = {0.5, 1, 1 + 2 * b * fourth + b * b * eighth};
        double[] square = {1, a * a * 3 / 8, 1};
        double[] both = {0, a / 2, 1 + b * fourth};
        return new TestFunction(
                x -> Math.sin(x[0]) + a * Math.pow(Math.sin(x[1]), 2) + b * Math.pow(x[2], 4) * Math.sin(x[0]),
                Separable.of(means, new double[][][] {{same, both}, {both, square}}));
    }

    /** The product of (|4 x − 2| + a) / (1 + a), with inputs from 0 to 1. */
    private static TestFunction sobolG(double... a) {
        double[] means = new double[a.length];
        Arrays.fill(means, 1);
        double[] squares = Arrays.stream(a)
                .map(each -> 1 + 1 / (3 * (1 + each) * (1 + each)))
                .toArray();
        return new TestFunction(
                x -> {
                    double product = 1;
                    for (int i = 0; i < a.length; i++) {
                        product *= (Math.abs(4 * x[i] - 2) + a[i]) / (1 + a[i]);
                    }
                    return product;
                },
                Separable.of(new double[][] {means}, new double[][][] {{squares}}));
    }

    private static TestFunction weightedSum(Fields input) {
        double[] weights = input.numbers("weights");
        double[] lower = input.numbers("lower");
        double[] upper = input.numbers("upper");
        int count = weights.length;
        double[][] means = new double[count][count];
        double[][][] products = new double[count][count][count];
        for (int one = 0; one < count; one++) {
            Arrays.fill(means[one], 1);
            means[one][one] = weights[one] * (lower[one] + upper[one]) / 2;
        }
        for (int one = 0; one < count; one++) {
            for (int other = 0; other < count; other++) {
                for (int i = 0; i < count; i++) {
                    double width = upper[i] - lower[i];
                    double spread = i == one && i == other ? Math.pow(weights[i] * width, 2) / 12 : 0;
                    products[one][other][i] = means[one][i] * means[other][i] + spread;
                }
            }
        }
        return new TestFunction(
                x -> {
                    double sum = 0;
                    for (int i = 0; i < count; i++) {
                        sum += weights[i] * x[i];
                    }
                    return sum;
                },
                Separable.of(means, products));
    }

    /** The product of x^w, with inputs from 0 to 1. */
    private static TestFunction weightedProduct(double... weights) {
        double[] means = Arrays.stream(weights).map(weight -> 1 / (weight + 1)).toArray();
        double[] squares =
                Arrays.stream(weights).map(weight -> 1 / (2 * weight + 1)).toArray();
        return new TestFunction(
                x -> {
                    double product = 1;
                    for (int i = 0; i < weights.length; i++) {
                        product *= Math.pow(x[i], weights[i]);
                    }
                    return product;
                },
                Separable.of(new double[][] {means}, new double[][][] {{squares}}));
    }
}
