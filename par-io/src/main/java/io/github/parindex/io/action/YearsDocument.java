package io.github.parindex.io.action;

import io.github.parindex.core.scoring.Contribution;
import io.github.parindex.core.years.Movement;
import io.github.parindex.core.years.Years;
import io.github.parindex.io.json.TitleDocument;
import io.github.parindex.io.shape.FractionDocument;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.WordOf;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A series of years, as a JSON document: where units stood in each, and what changed from each to the next. Its components are
 * the fields of the document; those that may be null may be left out.
 *
 * @param years in their order, at least one
 * @param changes from each year to the next, one less than there are years
 */
public record YearsDocument(
        @Required List<@Required @Valid Year> years,
        @Required List<@Required @Valid Change> changes) {

    /** Copies the lists. */
    public YearsDocument {
        years = Copies.of(years);
        changes = Copies.of(changes);
    }

    /**
     * Puts a series into its document.
     *
     * @param years of any units
     * @return the document that {@link YearsJson} writes
     */
    public static YearsDocument from(Years years) {
        Objects.requireNonNull(years, "years");
        return YearsForm.of(years);
    }

    /**
     * A year, a half year, or any other period.
     *
     * @param label what readers call it
     * @param criteriaSet id of its criteria set
     * @param units block by block, in the order of their standings
     */
    public record Year(
            @Filled String label,
            @Filled String criteriaSet,
            @Required List<@Required @Valid Standing> units) {

        /** Copies the list. */
        public Year {
            units = Copies.of(units);
        }
    }

    /**
     * Where a unit stood.
     *
     * @param unit its code
     * @param name of the unit
     * @param block of the unit, or blank
     * @param index as it is published; left out if there is none
     * @param place left out if it had none
     */
    public record Standing(
            @Filled String unit,
            @Required String name,
            @Required String block,
            @Nullable BigDecimal index,
            @Nullable BigDecimal place) {}

    /**
     * What changed from one year to the next.
     *
     * @param from label of the earlier year
     * @param to label of the later one
     * @param mapped whether the years have different criteria sets, so that percentages of maxima are compared
     * @param leftOut codes of the criteria that only one of the years was observed on, which are left out of both
     * @param units of the later year, block by block, in the order of their standings
     */
    public record Change(
            @Filled String from,
            @Filled String to,
            @Required Boolean mapped,
            @Required List<@Required String> leftOut,
            @Required List<@Required @Valid Unit> units) {

        /** Copies the lists. */
        public Change {
            leftOut = Copies.of(leftOut);
            units = Copies.of(units);
        }
    }

    /**
     * What became of a unit.
     *
     * @param unit its code in the later year
     * @param from the units it came from: one, several that merged, none if it is new
     * @param before the earlier index as it was published, of several units their mean; left out if there is none
     * @param after the later index, on what both years observed; left out if there is none
     * @param change in percentage points, on what both years observed; left out if there is none
     * @param partial whether the two years were observed on different criteria
     * @param placeBefore the earlier place; left out if it had none
     * @param placeAfter the later place; left out if it has none
     * @param verdict what index and place say together
     * @param overtakenBy codes of units that are ahead and were not
     * @param joinedAhead codes of units that are ahead and had no place in the block before
     * @param overtook codes of units of the earlier year that were ahead and are not
     * @param leftAhead codes of units of the earlier year that were ahead and have no place in the block any more
     * @param contributions what each criterion brought to the change, adding up exactly; empty if there is nothing to compare
     */
    public record Unit(
            @Filled String unit,
            @Required List<@Required @Valid Part> from,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            @Nullable BigDecimal change,
            @Required Boolean partial,
            @Nullable BigDecimal placeBefore,
            @Nullable BigDecimal placeAfter,
            @Required @WordOf(Movement.Verdict.class) String verdict,
            @Required List<@Required String> overtakenBy,
            @Required List<@Required String> joinedAhead,
            @Required List<@Required String> overtook,
            @Required List<@Required String> leftAhead,
            @Required List<@Required @Valid Brought> contributions) {

        /** Copies the lists. */
        public Unit {
            from = Copies.of(from);
            overtakenBy = Copies.of(overtakenBy);
            joinedAhead = Copies.of(joinedAhead);
            overtook = Copies.of(overtook);
            leftAhead = Copies.of(leftAhead);
            contributions = Copies.of(contributions);
        }
    }

    /**
     * A unit from which another came.
     *
     * @param unit its code in the earlier year
     * @param weight above 0
     */
    public record Part(@Filled String unit, @Required BigDecimal weight) {}

    /**
     * What a criterion brought to the change of the index.
     *
     * @param criterion its code; left out for the rescaling of a block
     * @param title of the criterion; left out for the rescaling of a block
     * @param cause in what way
     * @param percentagePoints half up to 10 places
     * @param exact the same, not rounded, as a share of 1
     */
    public record Brought(
            @Nullable String criterion,
            @Valid @Nullable TitleDocument title,
            @Required @WordOf(Contribution.Cause.class) String cause,
            @Required BigDecimal percentagePoints,
            @Required @Valid FractionDocument exact) {}
}
