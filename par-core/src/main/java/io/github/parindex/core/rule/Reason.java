package io.github.parindex.core.rule;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Why nothing was observed, as a value: those who show it say it in the language of their reader. Its {@code toString} is
 * short English for the prompt and the log. Do not parse it: read the components.
 */
public sealed interface Reason {

    /** Nobody has observed it yet. */
    record NotObserved() implements Reason {

        @Override
        public String toString() {
            return "not observed yet";
        }
    }

    /**
     * A composed rule lacks the observations of some of its parts.
     *
     * @param parts their names in the order of the rule, at least one
     */
    record PartsNotObserved(List<String> parts) implements Reason {

        /** Copies the names. */
        public PartsNotObserved {
            parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
        }

        @Override
        public String toString() {
            return String.join(", ", parts);
        }
    }

    /** No part of a composed rule applies to the unit. */
    record NoPartApplies() implements Reason {

        @Override
        public String toString() {
            return "no part applies";
        }
    }

    /**
     * The criterion is limited to blocks of which the unit is none.
     *
     * @param blocks their names in the order of the criterion, at least one
     */
    record OnlyForBlocks(Set<String> blocks) implements Reason {

        /** Copies the names in order. */
        public OnlyForBlocks {
            blocks = Collections.unmodifiableSet(new LinkedHashSet<>(Objects.requireNonNull(blocks, "blocks")));
        }

        @Override
        public String toString() {
            return "only for " + String.join(", ", blocks);
        }
    }

    /**
     * A survey heard too few people of the unit.
     *
     * @param respondents how many valid forms there are, 0 or more
     * @param least how many there must be
     */
    record FewRespondents(long respondents, long least) implements Reason {

        @Override
        public String toString() {
            return respondents + (respondents == 1 ? " respondent" : " respondents") + ", fewer than " + least;
        }
    }

    /**
     * Somebody gave a reason in words of their own.
     *
     * @param text for example "no report received"; may be blank
     */
    record Given(String text) implements Reason {

        /** Refuses null. */
        public Given {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
