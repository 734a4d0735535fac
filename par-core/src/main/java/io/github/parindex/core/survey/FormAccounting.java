package io.github.parindex.core.survey;

import io.github.parindex.core.number.Ratio;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * What became of the forms that went out.
 *
 * @param issued forms that went out, if that was counted for just this part of the survey
 * @param returned forms that came back
 * @param valid forms that count
 * @param skipped items of valid forms that were not answered
 * @param offScale items of valid forms with an answer that their scale does not have
 */
public record FormAccounting(OptionalLong issued, long returned, long valid, long skipped, long offScale) {

    /** Refuses null. */
    public FormAccounting {
        Objects.requireNonNull(issued, "issued");
    }

    /**
     * Forms that came back, of those that went out.
     *
     * @return without a denominator if none went out, or that was not counted
     */
    public Ratio returnRate() {
        return Ratio.of(returned, issued.orElse(0));
    }

    /**
     * Forms that count, of those that went out; SIPAS calls it the response rate.
     *
     * @return without a denominator if none went out, or that was not counted; 39765/40230 for SIPAS of 2023
     */
    public Ratio validRate() {
        return Ratio.of(valid, issued.orElse(0));
    }
}
