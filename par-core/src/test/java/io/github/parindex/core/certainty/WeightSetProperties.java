package io.github.parindex.core.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.number.Ratio;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;

/** Laws of sets of weights, and of the places they give, on any small table. */
final class WeightSetProperties {

    private static final RankRanges.Limits SEARCHED = RankRanges.Limits.withDefaults();

    /** A table and a set of weights of its columns. */
    record Question(List<Column> columns, WeightSet set) {

        int units() {
            return columns.get(0).size();
        }

        double[] row(int unit) {
            return set.codes().stream()
                    .mapToDouble(code -> columns.stream()
                            .filter(column -> column.code().equals(code))
                            .findFirst()
                            .orElseThrow()
                            .at(unit))
                    .toArray();
        }

        double[] lead(int one, int other) {
            double[] leading = row(one);
            double[] led = row(other);
            return IntStream.range(0, leading.length)
                    .mapToDouble(k -> leading[k] - led[k])
                    .toArray();
        }

        RankRanges ranges() {
            return RankRanges.of(columns, set, SEARCHED);
        }

        int ahead(int unit, double... weights) {
            return (int) IntStream.range(0, units())
                    .filter(rival -> rival != unit && Polytope.product(lead(rival, unit), weights) > 1e-9)
                    .count();
        }
    }

    /** How many others are ahead by the weights of a place, without rounding, or with the sign turned behind. */
    private static int recounted(Question question, int unit, Map<String, Ratio> weights, int sign) {
        List<String> codes = question.set().codes();
        int count = 0;
        for (int rival = 0; rival < question.units(); rival++) {
            BigDecimal numerator = BigDecimal.ZERO;
            BigDecimal denominator = BigDecimal.ONE;
            for (int k = 0; k < codes.size(); k++) {
                Ratio weight = weights.get(codes.get(k));
                BigDecimal lead =
                        BigDecimal.valueOf(question.row(rival)[k]).subtract(BigDecimal.valueOf(question.row(unit)[k]));
                numerator = numerator
                        .multiply(weight.denominator())
                        .add(lead.multiply(weight.numerator()).multiply(denominator));
                denominator = denominator.multiply(weight.denominator());
            }
            count += numerator.signum() == sign ? 1 : 0;
        }
        return count;
    }

    @Provide
    Arbitrary<Question> questions() {
        Arbitrary<Double> values = Arbitraries.integers().between(0, 20).map(value -> (double) value);
        return Arbitraries.integers().between(2, 4).flatMap(count -> {
            var codes = IntStream.range(0, count).mapToObj(k -> "i" + k).toList();
            Arbitrary<double[][]> tables = values.array(double[].class)
                    .ofSize(count)
                    .array(double[][].class)
                    .ofMinSize(2)
                    .ofMaxSize(7);
            return Combinators.combine(tables, sets(codes))
                    .as((table, set) -> new Question(columns(codes, table), set));
        });
    }

    private static Arbitrary<WeightSet> sets(List<String> codes) {
        var shares = Arbitraries.doubles().between(0.1, 1.5).ofScale(2);
        var weights = Arbitraries.integers()
                .between(1, 9)
                .array(int[].class)
                .ofSize(codes.size())
                .map(values ->
                        Weights.of(codes, Arrays.stream(values).asDoubleStream().toArray()));
        return Arbitraries.oneOf(
                Arbitraries.just(WeightSet.simplex(codes)),
                Combinators.combine(weights, shares).as(WeightSet::share),
                shares.map(share -> WeightSet.ratio(codes, 1 + share)),
                Arbitraries.shuffle(codes).map(WeightSet::order),
                shares.map(share ->
                        WeightSet.simplex(codes).with(Map.of(codes.get(0), 1.0, codes.get(1), -2.0), share / 4)));
    }

    private static List<Column> columns(List<String> codes, double[][] table) {
        return IndicatorMatrix.of(
                        IntStream.range(0, table.length)
                                .mapToObj(unit -> "u" + unit)
                                .toList(),
                        codes,
                        table)
                .indicators();
    }

    /** Weights of the set, at corners and between them. */
    private static double[] drawn(WeightSet set, Random random) {
        double[] mixed = new double[set.codes().size()];
        double left = 1;
        for (int corner = 0; corner < 4; corner++) {
            double part = corner == 3 ? left : left * random.nextDouble();
            double[] at = set.greatest(random.doubles(mixed.length, -1, 1).toArray());
            Arrays.setAll(mixed, k -> mixed[k] + part * at[k]);
            left -= part;
        }
        return mixed;
    }

    @Property(tries = 200)
    void everyPlaceIsProved(@ForAll("questions") Question question) {
        for (var range : question.ranges().all()) {
            assertThat(range.best().gap()).isZero();
            assertThat(range.worst().gap()).isZero();
        }
    }

    @Property(tries = 200)
    void everyPlaceIsAttained(@ForAll("questions") Question question) {
        var ranges = question.ranges().all();
        for (int unit = 0; unit < question.units(); unit++) {
            var range = ranges.get(unit);
            assertThat(range.best().attained())
                    .isEqualTo(1 + recounted(question, unit, range.best().exactWeights(), 1));
            assertThat(range.worst().attained())
                    .isEqualTo(question.units()
                            - recounted(question, unit, range.worst().exactWeights(), -1));
            assertThat(range.best().attained())
                    .isLessThanOrEqualTo(range.worst().attained());
            assertThat(question.set().contains(range.best().weights())).isTrue();
            assertThat(question.set().contains(range.worst().weights())).isTrue();
        }
    }

    @Property(tries = 200)
    void noDrawLeavesTheRange(@ForAll("questions") Question question) {
        var ranges = question.ranges().all();
        var random = new Random(5);
        for (int draw = 0; draw < 50; draw++) {
            double[] weights = drawn(question.set(), random);
            assertThat(question.set().contains(question.set().named(weights))).isTrue();
            for (int unit = 0; unit < question.units(); unit++) {
                assertThat(1 + question.ahead(unit, weights))
                        .isBetween(
                                ranges.get(unit).best().proven(),
                                ranges.get(unit).worst().proven());
            }
        }
    }

    @Property(tries = 60)
    void theBestPlaceIsThatOfTheBestOfAllSubsets(@ForAll("questions") Question question) {
        var ranges = question.ranges().all();
        for (int unit = 0; unit < question.units(); unit++) {
            assertThat(ranges.get(unit).best().attained()).isEqualTo(bestOfAllSubsets(question, unit));
        }
    }

    /** For every set of rivals a linear program says whether all of them can be behind at once. */
    private static int bestOfAllSubsets(Question question, int unit) {
        int[] rivals = IntStream.range(0, question.units())
                .filter(rival -> rival != unit)
                .toArray();
        int fewest = rivals.length;
        for (int subset = 0; subset < 1 << rivals.length; subset++) {
            int ahead = rivals.length - Integer.bitCount(subset);
            if (ahead < fewest && canBeBehind(question, unit, rivals, subset)) {
                fewest = ahead;
            }
        }
        return 1 + fewest;
    }

    private static boolean canBeBehind(Question question, int unit, int[] rivals, int subset) {
        int count = question.set().codes().size();
        double[] cost = new double[question.set().polytope().variables() + 1];
        cost[cost.length - 1] = 1;
        LinearSolver.Builder program = program(question.set(), cost);
        double[] slack = new double[cost.length];
        slack[cost.length - 1] = -1;
        program.inequality(0, slack);
        for (int r = 0; r < rivals.length; r++) {
            if ((subset >> r & 1) == 1) {
                double[] row = Arrays.copyOf(question.lead(rivals[r], unit), cost.length);
                Arrays.fill(row, count, cost.length, 0);
                row[cost.length - 1] = -1;
                program.inequality(0, row);
            }
        }
        return solved(program).getValue() < 1e-7;
    }

    private static LinearSolver.Builder program(WeightSet set, double... cost) {
        Polytope polytope = set.polytope();
        LinearSolver.Builder program = LinearSolver.newBuilder(cost).lower(0.0);
        double[] sum = new double[cost.length];
        Arrays.fill(sum, 0, set.codes().size(), 1);
        program.equality(1, sum);
        for (int k = 0; k < polytope.variables(); k++) {
            double[] bound = new double[cost.length];
            bound[k] = 1;
            program.inequality(polytope.upper()[k], bound.clone());
            bound[k] = -1;
            program.inequality(-polytope.lower()[k], bound);
        }
        for (int row = 0; row < polytope.rows().size(); row++) {
            program.inequality(
                    polytope.sides().get(row), Arrays.copyOf(polytope.rows().get(row), cost.length));
        }
        return program;
    }

    private static Optimisation.Result solved(LinearSolver.Builder program) {
        Optimisation.Result result = program.build().solve();
        assertThat(result.getState().isOptimal()).isTrue();
        return result;
    }

    @Property(tries = 200)
    void theClosedFormAgreesWithTheLinearProgram(@ForAll("questions") Question question) {
        double[] lead = question.lead(0, 1);
        double[] cost = Arrays.copyOf(lead, question.set().polytope().variables());
        double least = solved(program(question.set(), cost)).getValue();
        var pairs =
                Overtaking.of(question.columns(), Weights.equal(question.set().codes()));
        var rows = question.columns().get(0).rows();
        assertThat(pairs.leastLead(
                        question.set(), rows.get(0).code(), rows.get(1).code()))
                .isCloseTo(least, within(1e-7));
    }

    @Property(tries = 100)
    void placesSpreadAsTheSetGrows(@ForAll("questions") Question question) {
        var small = RankRanges.of(question.columns(), WeightSet.share(middle(question), 0.2), SEARCHED);
        var large = RankRanges.of(question.columns(), WeightSet.share(middle(question), 0.6), SEARCHED);
        var all = RankRanges.of(
                question.columns(), WeightSet.simplex(question.set().codes()), SEARCHED);
        for (int unit = 0; unit < question.units(); unit++) {
            assertThat(contains(large.all().get(unit), small.all().get(unit))).isTrue();
            assertThat(contains(all.all().get(unit), large.all().get(unit))).isTrue();
        }
    }

    private static Weights middle(Question question) {
        return question.set().named(drawn(question.set(), new Random(1)));
    }

    private static boolean contains(RankRanges.Range large, RankRanges.Range small) {
        return large.best().attained() <= small.best().attained()
                && large.worst().attained() >= small.worst().attained();
    }

    @Property(tries = 200)
    void theThresholdAttainsATieAndNothingLessDoes(@ForAll("questions") Question question) {
        Weights nominal = middle(question);
        var rows = question.columns().get(0).rows();
        double[] lead = question.lead(0, 1);
        Overtaking.of(question.columns(), nominal)
                .threshold(rows.get(0).code(), rows.get(1).code())
                .filter(threshold -> threshold.share() > 0)
                .ifPresent(threshold -> {
                    double[] weights = values(threshold.weights());
                    assertThat(Polytope.product(lead, weights)).isCloseTo(0, within(1e-9));
                    assertThat(WeightSet.share(nominal, threshold.share()).contains(threshold.weights()))
                            .isTrue();
                    WeightSet less = WeightSet.share(nominal, threshold.share() * 0.999);
                    assertThat(Polytope.product(lead, less.greatest(lead))).isLessThan(1e-9);
                });
    }

    private static double[] values(Weights weights) {
        return weights.byCode().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    @Property(tries = 40)
    void thePointsOfAPlaceSufficeAndFewerDoNot(@ForAll("questions") Question question) {
        var ranges = question.ranges();
        String unit = question.columns().get(0).rows().get(0).code();
        var possible = ranges.possible(unit, 1);
        var necessary = ranges.necessary(unit, 1);
        assertThat(possible.sufficient() - possible.proven()).isBetween(0.0, 1e-7);
        assertThat(necessary.sufficient() - necessary.proven()).isBetween(0.0, 1e-7);
        double worstLead = IntStream.range(1, question.units())
                .mapToDouble(rival -> {
                    double[] lead = question.lead(rival, 0);
                    return Polytope.product(lead, question.set().greatest(lead));
                })
                .max()
                .orElseThrow();
        assertThat(necessary.sufficient()).isCloseTo(worstLead, within(1e-7));
        assertThat(possible.sufficient()).isLessThanOrEqualTo(necessary.sufficient() + 1e-7);
    }
}
