package io.github.parindex.core.survey;

import io.github.parindex.core.number.Refusal;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * How many forms went out, and to how many people they might have gone.
 *
 * @param unit the code of the unit asked about, or blank for all units together
 * @param form the code of the form
 * @param stratum the code of the stratum, or blank where there are none
 * @param issued forms that went out, 0 or more
 * @param population people, or dealings with the unit, from which the respondents were drawn, 1 or more; empty if not known.
 *     That of all units together stands in for a unit without its own: shares of one unit are right then, and its error is
 *     rather too large.
 */
public record FormsIssued(String unit, String form, String stratum, long issued, OptionalLong population) {

    /** Checks the counts. */
    public FormsIssued {
        Objects.requireNonNull(unit, "unit");
        Codes.valid(Objects.requireNonNull(form, "form"));
        Objects.requireNonNull(stratum, "stratum");
        Objects.requireNonNull(population, "population");
        if (issued < 0 || population.orElse(1) < 1) {
            throw Refusal.refused("survey.issued.counts", unit, form, stratum, issued, population.orElse(0));
        }
    }
}
