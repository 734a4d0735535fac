package io.github.parindex.examples.conformance;

/**
 * What a case asks.
 *
 * @param method its name
 * @param input what is computed from
 * @param options how
 * @param around what the input may refer to
 */
record Question(String method, Fields input, Fields options, Surroundings around) {

    /** The table of numbers of the input. */
    Numbers numbers() {
        return Numbers.of(this, "rows");
    }

    /** The table of numbers of the input, whose rows may be said to be normalised. */
    Numbers normalised() {
        return Numbers.of(this, input.stated("normalised") ? "normalised" : "rows");
    }
}
