package io.github.parindex.core.sampling;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How far two estimates lie apart, and whether that is beyond their error.
 *
 * @param estimate the first less the second
 */
public record EstimatedDifference(DesignEstimate estimate) {

    /** Refuses null. */
    public EstimatedDifference {
        Objects.requireNonNull(estimate, "estimate");
    }

    /**
     * Two estimates from samples drawn independently, such as those of two years, or of two units sampled each for
     * itself. The variances add up; the degrees of freedom are those of Welch (1947) and Satterthwaite (1946), rounded
     * down. Units sampled together belong to one design: see {@link SurveyDesign#difference}.
     *
     * @param first any
     * @param second taken from the first
     * @return the difference
     */
    public static EstimatedDifference between(DesignEstimate first, DesignEstimate second) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        double a = first.standardError() * first.standardError();
        double b = second.standardError() * second.standardError();
        return new EstimatedDifference(new DesignEstimate(
                first.value() - second.value(),
                Math.sqrt(a + b),
                first.respondents() + second.respondents(),
                freedom(a, first.degreesOfFreedom(), b, second.degreesOfFreedom()),
                OptionalDouble.empty()));
    }

    private static int freedom(double a, int freedomOfA, double b, int freedomOfB) {
        if (a == 0 || b == 0) {
            return a == 0 ? freedomOfB : freedomOfA;
        }
        double larger = Math.max(a, b);
        double partOfA = a / larger;
        double partOfB = b / larger;
        double sum = partOfA + partOfB;
        return (int) (sum * sum / (partOfA * partOfA / freedomOfA + partOfB * partOfB / freedomOfB));
    }

    /**
     * How likely a difference of this size or more is if in truth there is none: two-sided, by Student's t.
     *
     * @return 0 to 1; 1 for no difference, and 0 for one without any error
     * @throws IllegalArgumentException if there are no degrees of freedom
     */
    public double pValue() {
        if (estimate.value() == 0) {
            return 1;
        }
        if (estimate.standardError() == 0) {
            return 0;
        }
        Confidence.requireFreedom(estimate.degreesOfFreedom());
        return Tails.student(Math.abs(estimate.value()) / estimate.standardError(), estimate.degreesOfFreedom());
    }

    /**
     * Whether the two differ beyond error.
     *
     * @param confidence how sure one wants to be
     * @return true if the interval of the difference leaves out 0
     * @throws IllegalArgumentException if there are no degrees of freedom
     */
    public boolean isBeyondError(Confidence confidence) {
        Objects.requireNonNull(confidence, "confidence");
        return pValue() < confidence.risk();
    }
}
