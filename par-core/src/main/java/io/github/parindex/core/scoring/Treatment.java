package io.github.parindex.core.scoring;

import java.util.Locale;

/** What the policy of the criteria set made of an award. */
public enum Treatment {
    /** The award counts. */
    SCORED(""),
    /** Missing: the criterion left the maximum for the time being. */
    MISSING_PROVISIONAL("left out for the time being"),
    /** Missing: zero of the full maximum. */
    MISSING_AS_ZERO("scored zero by policy"),
    /** Not applicable: the criterion left the maximum. */
    NOT_APPLICABLE_REMOVED("removed from the maximum by policy"),
    /** Not applicable: the full score. */
    NOT_APPLICABLE_AS_FULL("scored in full by policy"),
    /** Not applicable: zero of the full maximum. */
    NOT_APPLICABLE_AS_ZERO("scored zero by policy"),
    /** Outside the maximum, and nothing was claimed or held against the unit. */
    NOTHING_CLAIMED("nothing claimed"),
    /** Followed without points. */
    TRACKED("");

    private final String words;

    Treatment(String words) {
        this.words = words;
    }

    /**
     * Whether this is a decision of the policy that a reader should see.
     *
     * @return false where the award speaks for itself
     */
    public boolean isStated() {
        return !words.isEmpty();
    }

    @Override
    public String toString() {
        return words.isEmpty() ? name().toLowerCase(Locale.ROOT) : words;
    }
}
