package io.github.parindex.core.years;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.Boards;
import io.github.parindex.core.Sets;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.criteria.CriteriaMapping;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.TieBreak;
import io.github.parindex.core.scoring.Contribution;
import io.github.parindex.core.scoring.ScoreDiff;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Scorer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of comparing years, whatever the sets, their policies and the campaigns. */
final class YearsProperties {

    private static final int TRIES = 100;

    private record Two(Assessments before, Assessments after) {}

    /** Two campaigns under one set; the later one may have other units, in other blocks. */
    @Provide
    Arbitrary<Two> underOneSet() {
        return Sets.any()
                .flatMap(set ->
                        Combinators.combine(Boards.of(set), Boards.of(set)).as(Two::new));
    }

    @Provide
    Arbitrary<Two> underTwoSets() {
        return Combinators.combine(Boards.any(), Boards.any()).as(Two::new);
    }

    @Provide
    Arbitrary<Two> withTies() {
        return Combinators.combine(Boards.withTies(), Boards.withTies()).as(Two::new);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static Year year(String label, Assessments assessments) {
        return Year.of(label, Ranking.of(Scorer.score(assessments)));
    }

    private static YearChange change(Two years) {
        return YearChange.between(
                year("1", years.before),
                year("2", years.after),
                CriteriaMapping.sameCodes(years.before.set(), years.after.set()),
                Succession.sameCodes());
    }

    private static Ratio difference(Ratio later, Ratio earlier) {
        return later.plus(new Ratio(earlier.numerator().negate(), earlier.denominator()));
    }

    private static void addUp(ScoreDiff diff) {
        Scorecard before = diff.before();
        Scorecard after = diff.after();
        if (diff.isPartial() || before.index().isEmpty() || after.index().isEmpty()) {
            return;
        }
        Ratio sum = diff.contributions().stream()
                .map(Contribution::change)
                .reduce(Ratio::plus)
                .orElseThrow();
        assertThat(sum.compareTo(
                        difference(after.index().orElseThrow(), before.index().orElseThrow())))
                .isZero();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void contributionsAddUpExactly(@ForAll("underOneSet") Two years) {
        change(years).movements().forEach(movement -> movement.diffs().forEach(YearsProperties::addUp));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void contributionsAddUpExactlyAcrossSets(@ForAll("underTwoSets") Two years) {
        change(years).movements().forEach(movement -> movement.diffs().forEach(YearsProperties::addUp));
    }

    /** On what both observed, contributions add up to the change of the published index but for the rounding of the two. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void contributionsOfAPartAddUpToItsChange(@ForAll("underOneSet") Two years) {
        for (Movement movement : change(years).movements()) {
            for (ScoreDiff diff : movement.diffs()) {
                var published = diff.published();
                var sum =
                        diff.contributions().stream().map(Contribution::change).reduce(Ratio::plus);
                assertThat(sum.isPresent()).isEqualTo(published.isPresent());
                int places = years.after.set().policy().published().places();
                sum.ifPresent(exact -> assertThat(exact.numerator()
                                .movePointRight(2)
                                .subtract(published.orElseThrow().value().multiply(exact.denominator()))
                                .abs())
                        .isLessThanOrEqualTo(twice(exact.denominator().movePointLeft(places))));
            }
        }
    }

    /** A rounding towards zero or away from it moves a number by less than one unit of its last place. */
    private static BigDecimal twice(BigDecimal unit) {
        return unit.add(unit);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whoIsAheadNowAndBeforeMakesThePlace(@ForAll("withTies") Two years) {
        for (Movement movement : change(years).movements()) {
            movement.rise().ifPresent(rise -> {
                Passing passing = movement.passing();
                int behind = passing.passedBy().size()
                        + passing.joined().size()
                        - passing.passed().size()
                        - passing.left().size();
                assertThat(rise.intValueExact()).isEqualTo(-behind);
            });
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfUnitsNeverMatters(@ForAll("underOneSet") Two years, @ForAll("seeds") long seed) {
        var shuffled = new Two(shuffled(years.before, seed), shuffled(years.after, seed + 1));
        assertThat(change(shuffled).movements()).isEqualTo(change(years).movements());
    }

    private static Assessments shuffled(Assessments assessments, long seed) {
        var all = new ArrayList<>(assessments.all());
        Collections.shuffle(all, new Random(seed));
        return Assessments.of(assessments.set(), all);
    }

    /** What became of a unit of a single part is what became of it as its own successor. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aUnitThatCameFromItselfAloneIsAsIfNothingWereSaid(@ForAll("underOneSet") Two years) {
        var succession = Succession.sameCodes();
        List<String> later = codes(years.after);
        for (String code : codes(years.before)) {
            succession = later.contains(code) ? succession.merged(code, code) : succession;
        }
        var stated = YearChange.between(year("1", years.before), year("2", years.after), succession);
        assertThat(stated.movements()).isEqualTo(change(years).movements());
    }

    private static List<String> codes(Assessments assessments) {
        return Scorer.score(assessments).cards().stream()
                .map(card -> card.unit().code())
                .toList();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aYearAgainstItselfChangesNothing(@ForAll("underOneSet") Two years) {
        var year = year("1", years.before);
        var again = new Year("2", year.ranking());
        for (Movement movement : YearChange.between(year, again).movements()) {
            assertThat(movement.contributions())
                    .allSatisfy(each -> assertThat(each.change().numerator()).isZero());
            assertThat(movement.verdict()).isIn(Movement.Verdict.UNCHANGED, Movement.Verdict.NOT_COMPARABLE);
            assertThat(movement.place()).isEqualTo(movement.now().place());
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void thisYearUnderTheSameSetIsThisYear(@ForAll("underOneSet") Two years) {
        var change = change(years);
        assertThat(change.underEarlierSet().gaps()).isEmpty();
        assertThat(change.rankingUnderEarlierSet().blocks())
                .isEqualTo(change.after().ranking().blocks());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void placesAreThoseOfTheRankings(@ForAll("withTies") Two years) {
        var untied = Ranking.of(Scorer.score(years.before), TieBreak.byName());
        var change = YearChange.between(Year.of("1", untied), year("2", years.after));
        for (Movement movement : change.movements()) {
            var block = movement.now().card().unit().block();
            assertThat(movement.place())
                    .isEqualTo(movement.before().stream()
                            .map(Movement.Predecessor::standing)
                            .filter(standing -> standing.card().unit().block().equals(block))
                            .findFirst()
                            .flatMap(Ranking.Standing::place));
        }
    }
}
