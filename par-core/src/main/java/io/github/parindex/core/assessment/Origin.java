package io.github.parindex.core.assessment;

import java.util.Objects;

/** How the value of an entry came into its file. It changes no score; a verifier wants to know it. */
public sealed interface Origin {

    /** Somebody typed it, or a program gave it. */
    record Typed() implements Origin {

        @Override
        public String toString() {
            return "typed";
        }
    }

    /**
     * A formula of a worksheet computed it.
     *
     * @param text of the formula, without the equals sign before it
     */
    record Formula(String text) implements Origin {

        /** Refuses null. */
        public Formula {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String toString() {
            return "formula " + text;
        }
    }

    /**
     * It was counted in a survey.
     *
     * @param survey its code
     * @param satisfied answers, or people, that are satisfied
     * @param answers all of them
     * @param respondents valid forms they stand on
     */
    record Surveyed(String survey, long satisfied, long answers, long respondents) implements Origin {

        /** Refuses null. */
        public Surveyed {
            Objects.requireNonNull(survey, "survey");
        }

        @Override
        public String toString() {
            return survey + ": " + satisfied + " of " + answers + " satisfied, " + respondents
                    + (respondents == 1 ? " respondent" : " respondents");
        }
    }

    /** Somebody typed it into a cell that shows percentages, so that 88.42 there is 0.8842. */
    record PercentCell() implements Origin {

        @Override
        public String toString() {
            return "percent cell";
        }
    }
}
