package io.github.parindex.examples.conformance;

import io.github.parindex.core.weighting.PrincipalComponents;
import io.github.parindex.core.weighting.PrincipalComponents.Factor;
import io.github.parindex.core.weighting.Retention;
import io.github.parindex.core.weighting.Weighting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** {@code pca}: principal components, rotated factors and the weights that come of them. */
final class PcaCases implements GoldenCase.Method {

    private static final String NUMBER = "([0-9]+(?:\\.[0-9]+)?)";
    private static final Pattern EIGENVALUE = Pattern.compile("(?:keep )?eigenvalues? ?> ?" + NUMBER);
    private static final Pattern COUNT = Pattern.compile("(?:the )?(?:first )?([0-9]+)(?: components?| factors?)?");

    static Map<String, GoldenCase.Method> methods() {
        return Map.of("pca", new PcaCases());
    }

    @Override
    public Actual compute(Question question) {
        Fields options = question.options();
        options.describes("matrix", "^pearson correlation after multiplying cost indicators by -1$", "^pearson$");
        options.describes("rotation", "^varimax with kaiser normali[sz]ation$", "^varimax$");
        options.describes("sign", "^the entry of largest magnitude in every vector is positive$");
        options.describes("eigenvectors", "^one list per component");
        Retention retention = retention(options);
        Numbers numbers = question.numbers();
        PrincipalComponents components = PrincipalComponents.of(numbers.columns());
        Map<String, Actual> named = described(components);
        named.put(
                "firstComponentSquaredLoadingWeights",
                new Later(() -> ElicitedWeightCases.shares(Weighting.pca().weigh(numbers.columns()), numbers.names())));
        named.put(
                "nicolettiWeights",
                new Later(() -> ElicitedWeightCases.shares(
                        Weighting.pca(retention).weigh(numbers.columns()), numbers.names())));
        named.put("retained", new Later(() -> Actual.exactly(retention.count(components.eigenvalues()))));
        Rotation rotation = new Rotation(numbers.names(), components, retention);
        named.put("rotatedLoadings", new Later(rotation::loadings));
        named.put("rotatedSumOfSquares", new Later(rotation::sumsOfSquares));
        named.put("indicatorFactor", new Later(rotation::factorOfEach));
        return new Actual.Named(named);
    }

    private static Retention retention(Fields options) {
        String words = options.words("retention");
        Matcher eigenvalue = EIGENVALUE.matcher(words);
        Matcher count = COUNT.matcher(words);
        if (words.isEmpty()) {
            return Retention.eigenvalueAbove(1);
        }
        if (eigenvalue.matches()) {
            return Retention.eigenvalueAbove(Double.parseDouble(eigenvalue.group(1)));
        }
        if (count.matches()) {
            return Retention.components(Integer.parseInt(count.group(1)));
        }
        throw options.unsupported("retention");
    }

    private static Map<String, Actual> described(PrincipalComponents components) {
        Map<String, Actual> named = new LinkedHashMap<>();
        double[] cumulative = components.explained();
        for (int i = 1; i < cumulative.length; i++) {
            cumulative[i] += cumulative[i - 1];
        }
        named.put("correlation", Actual.of(components.correlation()));
        named.put("eigenvalues", Actual.of(components.eigenvalues()));
        named.put("explained", Actual.of(components.explained()));
        named.put("cumulative", Actual.of(cumulative));
        named.put("eigenvectors", Actual.of(components.eigenvectors()));
        named.put("kmo", new Later(() -> Actual.of(components.kmo().orElse(Double.NaN))));
        return named;
    }

    /**
     * Factors after rotation.
     *
     * @param codes of the indicators
     * @param components before it
     * @param retention how many are kept
     */
    private record Rotation(List<String> codes, PrincipalComponents components, Retention retention) {

        private List<double[]> factors() {
            List<double[]> factors = new ArrayList<>();
            for (Factor factor : components.rotated(retention)) {
                factors.add(codes.stream().mapToDouble(factor.loadings()::get).toArray());
            }
            return factors;
        }

        Actual loadings() {
            return Actual.of(factors().toArray(double[][]::new));
        }

        Actual sumsOfSquares() {
            return Actual.of(components.rotated(retention).stream()
                    .mapToDouble(Factor::sumOfSquares)
                    .toArray());
        }

        /** The position of the factor on which each indicator loads most. */
        Actual factorOfEach() {
            List<double[]> factors = factors();
            return new Actual.Items(IntStream.range(0, codes.size())
                    .mapToObj(indicator -> Actual.exactly(greatest(factors.stream()
                            .mapToDouble(factor -> Math.abs(factor[indicator]))
                            .toArray())))
                    .toList());
        }

        private static int greatest(double... numbers) {
            double greatest = Arrays.stream(numbers).max().orElseThrow();
            return IntStream.range(0, numbers.length)
                    .filter(i -> numbers[i] == greatest)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
