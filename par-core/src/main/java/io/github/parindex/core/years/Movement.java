package io.github.parindex.core.years;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking.Standing;
import io.github.parindex.core.scoring.Contribution;
import io.github.parindex.core.scoring.ScoreDiff;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What became of a unit from one year to the next.
 *
 * <p>Example: An Giang under Decision 766/QĐ-TTg in 2023 went from 65.2 on 27 March to 69.63 on 31 May, and from place 10 to
 * place 13: {@link Verdict#SCORE_UP_PLACE_DOWN}, with {@link #passedBy} naming who overtook it.
 *
 * @param now where the unit stands
 * @param before where the units stood from which it came: one, several if they merged, none if it is new
 * @param index the published index before, of several units the weighted mean rounded as the index is published; empty if the
 *     unit is new or one of them had no index
 * @param change the published index less {@link #index}, in percentage points; where the two years were observed on
 *     different criteria both are taken on what both observed
 * @param place before; empty unless the unit came from one that had a place in the block where the unit now has one
 * @param contributions what each criterion brought to the change of the index before rounding, adding up exactly; of several
 *     units the weighted mean of what it brought since each
 * @param diffs criterion by criterion, since each of the units from which it came
 * @param passing who is ahead of the unit that was not, and the other way round; empty if there is no {@link #place}
 */
public record Movement(
        Standing now,
        List<Predecessor> before,
        Optional<Points> index,
        Optional<Points> change,
        Optional<Place> place,
        List<Contribution> contributions,
        List<ScoreDiff> diffs,
        Passing passing) {

    /** What index and place say together. */
    public enum Verdict {
        /** A higher index at a place as good or better, or a better place at the same index. */
        BETTER,
        /** A lower index at a place as good or worse, or a worse place at the same index. */
        WORSE,
        /** The same index at the same place. */
        UNCHANGED,
        /** A higher index at a worse place: others rose more. */
        SCORE_UP_PLACE_DOWN,
        /** A lower index at a better place: others fell more. */
        SCORE_DOWN_PLACE_UP,
        /** Nothing to compare with: the unit is new, had no index, or was in another block. */
        NOT_COMPARABLE
    }

    /**
     * A unit from which another came.
     *
     * @param standing where it stood
     * @param weight above 0
     */
    public record Predecessor(Standing standing, BigDecimal weight) {

        /** Refuses null. */
        public Predecessor {
            Objects.requireNonNull(standing, "standing");
            Objects.requireNonNull(weight, "weight");
        }

        @Override
        public String toString() {
            return standing + "   weight " + weight.toPlainString();
        }
    }

    /** Copies the lists. */
    public Movement {
        Objects.requireNonNull(now, "now");
        before = List.copyOf(Objects.requireNonNull(before, "before"));
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(place, "place");
        contributions = List.copyOf(Objects.requireNonNull(contributions, "contributions"));
        diffs = List.copyOf(Objects.requireNonNull(diffs, "diffs"));
        Objects.requireNonNull(passing, "passing");
    }

    /**
     * How many places the unit rose.
     *
     * @return the earlier place less the one now, above 0 for a rise; empty if one of the two is not there
     */
    public Optional<BigDecimal> rise() {
        return place.flatMap(then -> now.place().map(at -> then.value().subtract(at.value())));
    }

    /**
     * What index and place say together.
     *
     * @return one word for both
     */
    public Verdict verdict() {
        if (change.isEmpty() || rise().isEmpty()) {
            return Verdict.NOT_COMPARABLE;
        }
        int score = change.get().sign();
        int places = rise().get().signum();
        if (score == 0 && places == 0) {
            return Verdict.UNCHANGED;
        }
        if (score * places < 0) {
            return score > 0 ? Verdict.SCORE_UP_PLACE_DOWN : Verdict.SCORE_DOWN_PLACE_UP;
        }
        return score + places > 0 ? Verdict.BETTER : Verdict.WORSE;
    }

    /**
     * The change of the index before rounding.
     *
     * @return the sum of the {@link #contributions}, a share of 1; empty if there are none
     */
    public Optional<Ratio> exactChange() {
        return contributions.stream().map(Contribution::change).reduce(Ratio::plus);
    }

    /**
     * Who overtook the unit.
     *
     * @return units that are ahead and were not
     */
    public List<Standing> passedBy() {
        return passing.passedBy();
    }

    /**
     * Whether the two years were observed on different criteria, so that some are left out.
     *
     * @return true if what is compared is less than the whole
     */
    public boolean isPartial() {
        return diffs.stream().anyMatch(ScoreDiff::isPartial);
    }

    @Override
    public String toString() {
        return now.card().unit().code() + " " + now.card().unit().name() + "   "
                + index.map(Points::toString).orElse("-") + " → "
                + now.card().published().map(Points::toString).orElse("-")
                + change.map(points -> " (" + (points.sign() > 0 ? "+" : "") + points + ")")
                        .orElse("")
                + ", place " + place.map(Place::toString).orElse("-") + " → "
                + now.place().map(Place::toString).orElse("-") + "\n  " + verdict()
                + (passedBy().isEmpty()
                        ? ""
                        : ", overtaken by "
                                + passedBy().stream()
                                        .map(other -> other.card().unit().code())
                                        .collect(Collectors.joining(", ")));
    }
}
