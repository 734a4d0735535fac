package io.github.parindex.core.planning;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Refusal;
import java.util.Objects;

/** What changes of one criterion have to do with those of another. */
public sealed interface Link {

    /**
     * The criterion that changes.
     *
     * @return the code of a leaf
     */
    String code();

    /**
     * The criterion it has to do with.
     *
     * @return the code of another leaf
     */
    String other();

    /**
     * A criterion changes only if another has so many points then: a one-stop shop is digitised only once it exists.
     *
     * @param code of the leaf that waits
     * @param other of the leaf it waits for
     * @param points what the rule of the other awards at least; at most, where its points are deducted
     */
    record Requires(String code, String other, Points points) implements Link {

        /** Refuses a leaf that waits for itself. */
        public Requires {
            Objects.requireNonNull(points, "points");
            requireTwo(code, other);
        }

        @Override
        public String toString() {
            return code + " changes only with " + other + " at " + points;
        }
    }

    /**
     * Of two criteria only one changes.
     *
     * @param code of a leaf
     * @param other of another leaf
     */
    record Excludes(String code, String other) implements Link {

        /** Refuses a leaf that excludes itself. */
        public Excludes {
            requireTwo(code, other);
        }

        @Override
        public String toString() {
            return "either " + code + " or " + other + " changes";
        }
    }

    private static void requireTwo(String code, String other) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(other, "other");
        if (code.equals(other)) {
            throw Refusal.refused("planning.link.itself", code);
        }
    }
}
