package io.github.parindex.core.years;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Restated;
import io.github.parindex.core.criteria.CriteriaMapping;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Scorer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What changed from one year to the next, unit by unit.
 *
 * <p>Under one criteria set criteria are compared in points. Across two sets a mapping is asked for, criteria are compared in
 * percentages of their maximum, and {@link #isMapped} says so. A criterion that nobody was observed on in one of the years, as
 * most of a half year is, is left out of both, and units are ranked again on the rest ({@link #leftOut}).
 */
public final class YearChange {

    private static final Comparator<Movement> RISE = Comparator.comparing(
                    (Movement movement) -> movement.change().orElse(Points.ZERO))
            .reversed()
            .thenComparing(movement -> movement.now().card().unit().code());

    private final Year before;
    private final Year after;
    private final CriteriaMapping mapping;
    private final Succession succession;
    private final List<Leaf> leftOut;
    private final List<Movement> movements;
    private final Map<String, Movement> byUnit;

    private YearChange(Year before, Year after, CriteriaMapping mapping, Succession succession) {
        this.before = before;
        this.after = after;
        this.mapping = mapping;
        this.succession = succession;
        CommonLeaves common = new CommonLeaves(before, after, mapping);
        this.leftOut = common.leftOut();
        this.movements = new Movements(common.before(), common.after(), mapping, succession).all();
        this.byUnit = movements.stream()
                .collect(Collectors.toMap(each -> each.now().card().unit().code(), Function.identity()));
    }

    /**
     * Compares two years under one criteria set, units by their codes.
     *
     * @param before the earlier year
     * @param after the later one
     * @return what changed
     * @throws IllegalArgumentException if the sets differ: a mapping is needed
     */
    public static YearChange between(Year before, Year after) {
        return between(before, after, Succession.sameCodes());
    }

    /**
     * Compares two years under one criteria set.
     *
     * @param before the earlier year
     * @param after the later one
     * @param succession which unit came from which
     * @return what changed
     * @throws IllegalArgumentException if the sets differ, or the succession names a unit that is not there
     */
    public static YearChange between(Year before, Year after, Succession succession) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (!before.ranking().board().set().equals(after.ranking().board().set())) {
            throw Refusal.refused("years.sets", before.label(), after.label());
        }
        return between(
                before,
                after,
                CriteriaMapping.sameCodes(
                        before.ranking().board().set(), after.ranking().board().set()),
                succession);
    }

    /**
     * Compares two years across criteria sets.
     *
     * @param before the earlier year
     * @param after the later one
     * @param mapping which leaf became which
     * @param succession which unit came from which
     * @return what changed
     * @throws IllegalArgumentException if the mapping is between other sets, or the succession names a unit that is not there
     */
    public static YearChange between(Year before, Year after, CriteriaMapping mapping, Succession succession) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(mapping, "mapping");
        Objects.requireNonNull(succession, "succession");
        if (!mapping.from().equals(before.ranking().board().set())
                || !mapping.to().equals(after.ranking().board().set())) {
            throw Refusal.refused("years.mapping", before.label(), after.label());
        }
        succession.require(before, after);
        return new YearChange(before, after, mapping, succession);
    }

    /**
     * The earlier year.
     *
     * @return as it was given
     */
    public Year before() {
        return before;
    }

    /**
     * The later year.
     *
     * @return as it was given
     */
    public Year after() {
        return after;
    }

    /**
     * Which leaf became which.
     *
     * @return every leaf itself under one set
     */
    public CriteriaMapping mapping() {
        return mapping;
    }

    /**
     * Which unit came from which.
     *
     * @return what was said of it
     */
    public Succession succession() {
        return succession;
    }

    /**
     * Whether the two years have different criteria sets, so that points are not compared but percentages of maxima.
     *
     * @return false under one set
     */
    public boolean isMapped() {
        return !mapping.from().equals(mapping.to());
    }

    /**
     * The criteria that only one of the years was observed on.
     *
     * @return leaves of the later set, empty if both years are whole
     */
    public List<Leaf> leftOut() {
        return leftOut;
    }

    /**
     * All units of the later year.
     *
     * @return block by block, in the order of their standings
     */
    public List<Movement> movements() {
        return movements;
    }

    /**
     * What became of a unit.
     *
     * @param unit its code in the later year
     * @return its movement
     * @throws IllegalArgumentException if there is none
     */
    public Movement movement(String unit) {
        Objects.requireNonNull(unit, "unit");
        Movement found = byUnit.get(unit);
        if (found == null) {
            after.ranking().board().card(unit);
            throw new AssertionError("every unit of a board moves");
        }
        return found;
    }

    /**
     * The units whose index rose, the largest rise first, equal ones by code.
     *
     * @return empty if nobody rose
     */
    public List<Movement> improved() {
        return movements.stream()
                .filter(movement ->
                        movement.change().filter(points -> points.sign() > 0).isPresent())
                .sorted(RISE)
                .toList();
    }

    /**
     * The units whose index and place went different ways.
     *
     * @return those with a higher index at a worse place, or a lower index at a better one, in the order of standings
     */
    public List<Movement> contrary() {
        return movements.stream()
                .filter(movement -> movement.verdict() == Movement.Verdict.SCORE_UP_PLACE_DOWN
                        || movement.verdict() == Movement.Verdict.SCORE_DOWN_PLACE_UP)
                .toList();
    }

    /**
     * This year's answers under last year's set: what the ranking would have been. Criteria that the earlier set asked and the
     * later did not are missing.
     *
     * @return the answers, with what no answer was found for
     */
    public Restated underEarlierSet() {
        Assessments answers = Assessments.of(
                mapping.to(),
                after.ranking().board().cards().stream()
                        .map(Scorecard::assessment)
                        .toList());
        return Restated.of(answers, mapping.inverse());
    }

    /**
     * The same as a ranking, by the method of the earlier year.
     *
     * @return what the later year would have been under the earlier set
     */
    public Ranking rankingUnderEarlierSet() {
        return before.ranking().method().rank(Scorer.score(underEarlierSet().assessments()));
    }

    @Override
    public String toString() {
        return before.label() + " → " + after.label() + ": " + movements.size()
                + (movements.size() == 1 ? " unit" : " units")
                + (isMapped() ? ", sets mapped" : "")
                + (leftOut.isEmpty()
                        ? ""
                        : ", without " + leftOut.stream().map(Criterion::code).collect(Collectors.joining(", ")));
    }
}
