package io.github.parindex.core.ranking;

import static io.github.parindex.core.ranking.GradeScale.bands;
import static io.github.parindex.core.ranking.GradeScale.grade;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.Boards;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.ranking.UnitProfile.Mark;
import io.github.parindex.core.scoring.Scorer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of summaries, whatever the board. */
final class BoardSummaryProperties {

    private static final int TRIES = 150;
    private static final RankingMethod GRADED =
            RankingMethod.withDefaults().with(bands(grade("1", "90"), grade("2", "50"), grade("3", "20")));

    @Provide
    Arbitrary<Assessments> campaigns() {
        return Arbitraries.oneOf(Boards.any(), Boards.withTies());
    }

    private static BoardSummary summary(Assessments campaign) {
        return BoardSummary.of(GRADED.rank(Scorer.score(campaign)));
    }

    private static List<UnitProfile> profiles(BoardSummary summary) {
        return summary.ranking().blocks().stream()
                .flatMap(block -> block.standings().stream())
                .map(standing -> summary.profile(standing.card().unit().code()))
                .toList();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aMeanLiesBetweenTheLowestAndTheBestAndSomebodyLeads(@ForAll("campaigns") Assessments campaign) {
        for (var block : summary(campaign).blocks()) {
            var spreads = block.fields().stream().flatMap(field -> field.percent().stream());
            assertThat(Stream.concat(block.index().stream(), spreads)).allSatisfy(spread -> {
                assertThat(spread.mean().compareTo(spread.lowest().value())).isNotNegative();
                assertThat(spread.mean().compareTo(spread.best().value())).isNotPositive();
                assertThat(spread.width().sign()).isNotNegative();
                assertThat(spread.leaders()).hasSizeBetween(1, spread.units());
            });
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void countsAddUp(@ForAll("campaigns") Assessments campaign) {
        var summary = summary(campaign);
        int units = 0;
        for (var block : summary.blocks()) {
            int graded = block.grades().stream()
                    .mapToInt(BoardSummary.GradeCount::units)
                    .sum();
            assertThat(graded + block.ungraded()).isEqualTo(block.units());
            assertThat(block.ranked()).isLessThanOrEqualTo(block.units());
            assertThat(block.grades()).hasSize(3);
            units += block.units();
        }
        assertThat(units).isEqualTo(summary.ranking().board().cards().size());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfUnitsNeverMatters(@ForAll("campaigns") Assessments campaign, @ForAll Random random) {
        var shuffled = summary(Boards.shuffled(campaign, random));
        var summary = summary(campaign);
        assertThat(shuffled.blocks()).isEqualTo(summary.blocks());
        assertThat(profiles(shuffled)).isEqualTo(profiles(summary));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void atMostAQuarterOfABlockIsStrongOrWeakInAField(@ForAll("campaigns") Assessments campaign) {
        var summary = summary(campaign);
        for (int i = 0; i < campaign.set().criteria().size(); i++) {
            for (var block : summary.blocks()) {
                int field = i;
                for (Mark mark : List.of(Mark.STRENGTH, Mark.WEAKNESS)) {
                    long marked = profiles(summary).stream()
                            .filter(profile ->
                                    profile.standing().card().unit().block().equals(block.name()))
                            .filter(profile -> profile.fields().get(field).mark() == mark)
                            .count();
                    assertThat(4 * marked).isLessThanOrEqualTo(block.ranked());
                }
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theBetterPercentageHasTheBetterPlace(@ForAll("campaigns") Assessments campaign) {
        var profiles = profiles(summary(campaign));
        for (var one : profiles) {
            for (var other : profiles) {
                boolean together = one.standing()
                        .card()
                        .unit()
                        .block()
                        .equals(other.standing().card().unit().block());
                for (int i = 0; i < one.fields().size() && together; i++) {
                    compare(one.fields().get(i), other.fields().get(i));
                }
            }
        }
    }

    private static void compare(UnitProfile.Field one, UnitProfile.Field other) {
        if (one.place().isPresent() && other.place().isPresent()) {
            int byPercent =
                    other.percent().orElseThrow().compareTo(one.percent().orElseThrow());
            assertThat(Integer.signum(one.place().get().compareTo(other.place().get())))
                    .isEqualTo(Integer.signum(byPercent));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void distanceIsTheSameBothWays(@ForAll("campaigns") Assessments campaign) {
        var summary = summary(campaign);
        for (var profile : profiles(summary)) {
            Unit unit = profile.standing().card().unit();
            if (profile.standing().place().isPresent()) {
                assertThat(profile.peers())
                        .allSatisfy(peer -> assertThat(
                                        summary.profile(peer.unit().code()).peers())
                                .contains(new UnitProfile.Peer(unit, peer.distance())));
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aLongerListOfCommendedKeepsWhoWasOnTheShorter(@ForAll("campaigns") Assessments campaign) {
        var ranking = summary(campaign).ranking();
        var three = Commendation.firstPlaces(3).of(ranking);
        assertThat(three).containsAll(Commendation.firstPlaces(2).of(ranking));
        assertThat(Commendation.firstPlaces(3).withGrade("2").of(ranking)).isSubsetOf(three);
    }
}
