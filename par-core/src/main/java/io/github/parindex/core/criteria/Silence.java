package io.github.parindex.core.criteria;

import io.github.parindex.core.number.Refusal;
import java.util.Objects;
import java.util.Optional;

/**
 * A warning that somebody has looked at and does not want to see again. The reason is kept: it stands among the notes on
 * the method.
 *
 * @param code of the warning, such as {@code assessment.warning.blockAlone}
 * @param criterion for which it is silenced, empty for all
 * @param about the code of the unit or the name of the file for which it is silenced, empty for all
 * @param reason not blank
 */
public record Silence(String code, Optional<String> criterion, Optional<String> about, String reason) {

    /** Refuses a silence without a reason. */
    public Silence {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(reason, "reason");
        if (reason.isBlank()) {
            throw Refusal.refused("criteria.silence.reason", code);
        }
    }

    /**
     * Silences a warning wherever it is met.
     *
     * @param code of the warning
     * @param reason not blank
     * @return the silence
     */
    public static Silence of(String code, String reason) {
        return new Silence(code, Optional.empty(), Optional.empty(), reason);
    }

    /**
     * Silences it for one criterion only.
     *
     * @param other code of the criterion
     * @return a copy for that criterion
     */
    public Silence onlyFor(String other) {
        Objects.requireNonNull(other, "other");
        return new Silence(code, Optional.of(other), about, reason);
    }

    /**
     * Silences it for one unit or one file only.
     *
     * @param other code of the unit, or name of the file
     * @return a copy for that unit or file
     */
    public Silence about(String other) {
        Objects.requireNonNull(other, "other");
        return new Silence(code, criterion, Optional.of(other), reason);
    }

    /**
     * Whether this silences a warning.
     *
     * @param warning any
     * @return true if it is of this code and, if this is for one criterion or unit, about that one; what is silenced for a file
     *     is known to whoever read it
     */
    public boolean covers(Warning warning) {
        Objects.requireNonNull(warning, "warning");
        return code.equals(warning.code())
                && (criterion.isEmpty() || criterion.equals(warning.criterion()))
                && (about.isEmpty() || about.equals(warning.unit()));
    }

    @Override
    public String toString() {
        return code
                + criterion.map(each -> " of " + each).orElse("")
                + about.map(each -> " about " + each).orElse("")
                + ": "
                + reason;
    }
}
