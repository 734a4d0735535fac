package io.github.parindex.io.shape;

import io.github.parindex.core.rule.Working;
import io.github.parindex.io.words.Wording;
import java.util.Objects;

/**
 * Why points were lost, which each shape of a working tells.
 *
 * <p>Whether something was late is no cause of its own: a report that came late is an unticked item, or a counted fault.
 */
public enum Cause {
    /** Nothing was reported, or it does not apply, and the policy gives zero. */
    NOT_REPORTED("cause.notReported"),
    /** What was claimed was changed by a later round, and no round named any evidence for it. */
    NO_EVIDENCE("cause.noEvidence"),
    /** A criterion of a survey group, or shares of answers. */
    SURVEY("cause.survey"),
    /** Items not ticked, or a lower level chosen. */
    REQUIREMENT("cause.requirement"),
    /** Faults counted, such as late reports, or too few cases. */
    COUNTED("cause.counted"),
    /** A ratio or quantity below its mark, also against peers. */
    LOW_RESULT("cause.lowResult"),
    /** Points that an appraiser or another system gave. */
    APPRAISED("cause.appraised");

    private final String key;

    Cause(String key) {
        this.key = key;
    }

    /**
     * The cause by what the rule looked at.
     *
     * @param working that lacks points
     * @return the cause
     */
    public static Cause of(Working working) {
        return Shapes.cause(Objects.requireNonNull(working, "working"));
    }

    /**
     * The cause in words.
     *
     * @return a clause such as "low result"
     */
    public Wording words() {
        return Wording.of(key);
    }
}
