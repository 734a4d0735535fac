package io.github.parindex.core.sampling;

import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.statistics.ExactSum;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How respondents were drawn: one by one or in clusters, from the whole population or stratum by stratum, with which
 * weights. From it come estimates with their error.
 *
 * <p>Mean = Σ w·y / Σ w. Its variance is that of Taylor linearisation with ultimate clusters, drawn with replacement but
 * for the correction of finite populations: z = w (y − mean) / Σ w is added up within a cluster, and V = Σ (1 − f) n / (n −
 * 1) Σ (z − mean of z)² over the strata, of n clusters each. A domain is a mean with z = 0 for everyone else, so that its
 * random size counts too. Where nothing else is said, each respondent is a cluster, all are one stratum and weigh the same.
 * Source: Lumley, Complex Surveys (2010), chapters 2 and 3; R's package survey computes the same. Every sum is exact, so
 * that the order of the respondents does not matter to the last bit.
 */
public final class SurveyDesign {

    private static final String WHOLE = "";

    private final int size;
    private final List<String> strata;
    private final List<String> clusters;
    private final double[] weights;
    private final Map<String, Double> populations;

    private SurveyDesign(
            int size, List<String> strata, List<String> clusters, double[] weights, Map<String, Double> populations) {
        this.size = size;
        this.strata = strata;
        this.clusters = clusters;
        this.weights = weights;
        this.populations = populations;
    }

    /**
     * A simple random sample.
     *
     * @param respondents how many were drawn, 2 or more
     * @return the design
     */
    public static SurveyDesign of(int respondents) {
        if (respondents < 2) {
            throw Refusal.refused("sampling.design.few", respondents);
        }
        return new SurveyDesign(
                respondents, Collections.nCopies(respondents, WHOLE), List.of(), new double[0], Map.of());
    }

    /**
     * Says in which stratum each respondent was drawn.
     *
     * @param names of the strata, one a respondent
     * @return a copy with these strata
     */
    public SurveyDesign withStrata(List<String> names) {
        Objects.requireNonNull(names, "names");
        return new SurveyDesign(size, named(names), clusters, weights, populations);
    }

    /**
     * Says with which cluster each respondent was drawn, such as a commune or an office. Clusters of different strata are
     * different ones, also where their names are equal.
     *
     * @param names of the clusters, one a respondent
     * @return a copy with these clusters
     */
    public SurveyDesign withClusters(List<String> names) {
        Objects.requireNonNull(names, "names");
        return new SurveyDesign(size, strata, named(names), weights, populations);
    }

    /**
     * Says for how many people each respondent stands.
     *
     * @param each one a respondent, above 0
     * @return a copy with these weights
     */
    public SurveyDesign withWeights(double... each) {
        Objects.requireNonNull(each, "each");
        requireOneEach(each.length);
        for (int i = 0; i < size; i++) {
            if (!(each[i] > 0 && each[i] < Double.POSITIVE_INFINITY)) {
                throw Refusal.refused("sampling.design.weight", i + 1, each[i]);
            }
        }
        return new SurveyDesign(size, strata, clusters, each.clone(), populations);
    }

    /**
     * Says how large the population is from which a sample without strata was drawn without replacement.
     *
     * @param count people, or clusters where clusters were drawn
     * @return a copy that corrects for the finite population, and weighs by it where no weights are given
     */
    public SurveyDesign withPopulation(double count) {
        return withPopulations(Map.of(WHOLE, count));
    }

    /**
     * Says how large each stratum is, from which the sample was drawn without replacement.
     *
     * @param counts by the names of the strata: people, or clusters where clusters were drawn
     * @return a copy that corrects for the finite populations, and weighs by them where no weights are given
     */
    public SurveyDesign withPopulations(Map<String, Double> counts) {
        Objects.requireNonNull(counts, "counts");
        return new SurveyDesign(size, strata, clusters, weights, Map.copyOf(counts));
    }

    private List<String> named(List<String> names) {
        requireOneEach(names.size());
        return List.copyOf(names);
    }

    private void requireOneEach(int count) {
        if (count != size) {
            throw Refusal.refused("sampling.design.size", count, size);
        }
    }

    /**
     * The mean of all who answered; of answers 0 and 1 it is a share.
     *
     * @param answers one a respondent, not a number where somebody did not answer
     * @return the estimate
     * @throws IllegalArgumentException if a stratum has no population, more respondents than people, or only one cluster
     */
    public DesignEstimate mean(double... answers) {
        Objects.requireNonNull(answers, "answers");
        requireOneEach(answers.length);
        return mean(drawn(), answers, Collections.nCopies(size, WHOLE), WHOLE);
    }

    /**
     * The total over the population: Σ w·y.
     *
     * @param answers one a respondent, not a number where somebody did not answer, which adds nothing
     * @return the estimate, without a design effect
     * @throws IllegalArgumentException as for {@link #mean}
     */
    public DesignEstimate total(double... answers) {
        Objects.requireNonNull(answers, "answers");
        requireOneEach(answers.length);
        DrawnClusters drawn = drawn();
        boolean[] counts = counted(answers, Collections.nCopies(size, WHOLE), WHOLE);
        double[] scores = new double[size];
        for (int i = 0; i < size; i++) {
            scores[i] = counts[i] ? drawn.weight(i) * answers[i] : 0;
        }
        return estimate(drawn, ExactSum.of(scores), scores, counts, OptionalDouble.empty());
    }

    /**
     * The mean of each part of the population, such as those who used each service.
     *
     * @param answers one a respondent, not a number where somebody did not answer
     * @param domains the names of the parts, one a respondent
     * @return the estimates by the names of the parts that have an answer, in order of names
     * @throws IllegalArgumentException as for {@link #mean}
     */
    public Map<String, DesignEstimate> means(double[] answers, List<String> domains) {
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(domains, "domains");
        requireOneEach(answers.length);
        requireOneEach(domains.size());
        DrawnClusters drawn = drawn();
        Map<String, DesignEstimate> means = new TreeMap<>();
        for (String domain : answered(answers, domains)) {
            means.put(domain, mean(drawn, answers, domains, domain));
        }
        return Collections.unmodifiableMap(means);
    }

    private static Set<String> answered(double[] answers, List<String> domains) {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < answers.length; i++) {
            if (!Double.isNaN(answers[i])) {
                names.add(domains.get(i));
            }
        }
        return names;
    }

    /**
     * How far the means of two parts of the population lie apart, both sampled by this design.
     *
     * @param answers one a respondent, not a number where somebody did not answer
     * @param domains the names of the parts, one a respondent
     * @param first a part
     * @param second the part whose mean is taken away
     * @return the difference
     * @throws IllegalArgumentException as for {@link #mean}, or if a part has no answer
     */
    public EstimatedDifference difference(double[] answers, List<String> domains, String first, String second) {
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(domains, "domains");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        requireOneEach(answers.length);
        requireOneEach(domains.size());
        DrawnClusters drawn = drawn();
        boolean[] ofFirst = counted(answers, domains, first);
        boolean[] ofSecond = counted(answers, domains, second);
        double mean = drawn.mean(answers, ofFirst, first);
        double other = drawn.mean(answers, ofSecond, second);
        double[] scores = drawn.scores(answers, ofFirst, mean);
        double[] taken = drawn.scores(answers, ofSecond, other);
        boolean[] counts = new boolean[size];
        for (int i = 0; i < size; i++) {
            scores[i] -= taken[i];
            counts[i] = ofFirst[i] || ofSecond[i];
        }
        return new EstimatedDifference(estimate(drawn, mean - other, scores, counts, OptionalDouble.empty()));
    }

    private static DesignEstimate mean(DrawnClusters drawn, double[] answers, List<String> domains, String domain) {
        boolean[] counts = counted(answers, domains, domain);
        double mean = drawn.mean(answers, counts, domain);
        double[] scores = drawn.scores(answers, counts, mean);
        double simple = drawn.simpleVariance(answers, counts, mean);
        double variance = drawn.variance(scores);
        OptionalDouble effect = simple > 0 ? OptionalDouble.of(variance / simple) : OptionalDouble.empty();
        return estimate(drawn, mean, scores, counts, effect);
    }

    private static DesignEstimate estimate(
            DrawnClusters drawn, double value, double[] scores, boolean[] counts, OptionalDouble effect) {
        return new DesignEstimate(
                value, Math.sqrt(drawn.variance(scores)), DrawnClusters.count(counts), drawn.freedom(counts), effect);
    }

    /** Who answered and belongs to a domain. */
    private static boolean[] counted(double[] answers, List<String> domains, String domain) {
        boolean[] counts = new boolean[answers.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = !Double.isNaN(answers[i]) && domains.get(i).equals(domain);
            if (Double.isInfinite(answers[i])) {
                throw Refusal.refused("sampling.design.answer", i + 1, answers[i]);
            }
        }
        return counts;
    }

    private DrawnClusters drawn() {
        return DrawnClusters.of(strata, clusters, weights, populations);
    }

    @Override
    public String toString() {
        return size + " respondents, " + new TreeSet<>(strata).size() + " strata, "
                + (clusters.isEmpty() ? "no clusters" : "in clusters") + (weights.length == 0 ? "" : ", weighted")
                + (populations.isEmpty() ? "" : ", from finite populations");
    }
}
