package io.github.parindex.core.rule;

import io.github.parindex.core.number.ZeroDenominator;
import java.util.Objects;

/**
 * The facts a rule used to award points: the band that was hit, the items ticked, the ratio and how it was rounded.
 *
 * <p>A working is not a report about the computation, it is what the computation used; there is no second path that
 * could disagree. Its {@code toString} is a short English sentence for the prompt and the log. Do not parse it: read
 * the components.
 */
public sealed interface Working permits Rule.Found, Working.OfNothing, Observation.Unanswered {

    /**
     * Whether points were awarded at all.
     *
     * @return scored, unless the working says otherwise
     */
    default Award.Standing standing() {
        return Award.Standing.SCORED;
    }

    /**
     * A ratio had nothing below its line.
     *
     * @param observed the share or the counts without a whole
     * @param meaning what the rule says that means
     */
    record OfNothing(Observation observed, ZeroDenominator meaning) implements Working {

        /** Refuses null. */
        public OfNothing {
            Objects.requireNonNull(observed, "observed");
            Objects.requireNonNull(meaning, "meaning");
        }

        @Override
        public Award.Standing standing() {
            return switch (meaning.meaning()) {
                case FULL_SCORE, ZERO -> Award.Standing.SCORED;
                case NOT_APPLICABLE -> Award.Standing.NOT_APPLICABLE;
                case MISSING -> Award.Standing.MISSING;
            };
        }

        @Override
        public String toString() {
            return observed + " has nothing below the line, which means " + meaning;
        }
    }
}
