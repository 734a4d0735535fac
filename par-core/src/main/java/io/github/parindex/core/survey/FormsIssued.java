package io.github.parindex.core.survey;

import io.github.parindex.core.number.Refusal;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * How many forms went out, and to how many people they might have gone.
 *
 * @param unit the code of the unit asked about, or blank for all units together
 * @param form the code of the form
 * @param stratum the code of the stratum, or blank for all strata together, and where there are none
 * @param issued forms that went out, 0 to {@link #MOST}; those of all units or strata together count once, beside numbers of
 *     their parts
 * @param population people, or dealings with the unit, from which the respondents were drawn, 1 to {@link #MOST}; empty if not
 *     known. That of all units together, less what units state of their own, stands in for the other units: they count
 *     together in it, and the error of one of them is rather too large.
 */
public record FormsIssued(String unit, String form, String stratum, long issued, OptionalLong population) {

    /** More than there are people: a million million. */
    public static final long MOST = 1_000_000_000_000L;

    /** Checks the counts. */
    public FormsIssued {
        Objects.requireNonNull(unit, "unit");
        Codes.valid(Objects.requireNonNull(form, "form"));
        Objects.requireNonNull(stratum, "stratum");
        Objects.requireNonNull(population, "population");
        if (issued < 0 || issued > MOST || population.orElse(1) < 1 || population.orElse(1) > MOST) {
            throw Refusal.refused("survey.issued.counts", unit, form, stratum, issued, population.orElse(0));
        }
    }
}
