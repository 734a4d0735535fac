package io.github.parindex.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.Boards;
import io.github.parindex.core.Sets;
import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaMapping;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.rule.Award;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Laws of scoring, whatever the criteria set, its policy and the campaign. */
final class ScoringProperties {

    private static final int TRIES = 100;

    @Provide
    Arbitrary<Assessments> campaigns() {
        return Boards.any();
    }

    @Provide
    Arbitrary<Assessments> plainCampaigns() {
        return Sets.plain().flatMap(Boards::of);
    }

    @Provide
    Arbitrary<Assessments> campaignsWithPeers() {
        return Boards.withPeers();
    }

    @Provide
    Arbitrary<List<Integer>> fortyScores() {
        return Arbitraries.integers().between(0, 100).list().ofSize(40);
    }

    private static Stream<Score> nodes(List<? extends Score> scores) {
        return scores.stream()
                .flatMap(score -> score instanceof GroupScore group
                        ? Stream.concat(Stream.of(score), nodes(group.children()))
                        : Stream.of(score));
    }

    private static Points sum(Stream<Points> points) {
        return Points.sum(points.toList());
    }

    private static boolean isWithin(Points least, Points points, Points most) {
        return least.compareTo(points) <= 0 && points.compareTo(most) <= 0;
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void atEveryNodeEarnedAndLostMakeWhatApplies(@ForAll("campaigns") Assessments campaign) {
        for (Scorecard card : Scorer.score(campaign).cards()) {
            assertThat(nodes(card.scores()))
                    .allSatisfy(
                            node -> assertThat(node.points().plus(node.lost())).isEqualTo(node.applicable()));
            assertThat(card.total().plus(card.lost())).isEqualTo(card.applicable());
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void everyGroupIsTheSumOfItsChildren(@ForAll("campaigns") Assessments campaign) {
        var rounding = campaign.set().policy().groups();
        for (Scorecard card : Scorer.score(campaign).cards()) {
            assertThat(nodes(card.scores()).filter(GroupScore.class::isInstance).map(GroupScore.class::cast))
                    .allSatisfy(group -> {
                        var points = sum(group.children().stream().map(Score::points));
                        var cap =
                                group.criterion().cap().orElse(group.criterion().max());
                        var capped = points.min(cap).max(cap.negated());
                        assertThat(group.points())
                                .isEqualTo(
                                        rounding.map(each -> each.apply(capped)).orElse(capped));
                        assertThat(group.applicable())
                                .isEqualTo(sum(group.children().stream().map(Score::applicable)));
                    });
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void inAPlainSetTheLeavesAddUpToTheTotalAndTheLossesToWhatWasLost(@ForAll("plainCampaigns") Assessments campaign) {
        for (Scorecard card : Scorer.score(campaign).cards()) {
            var earned = sum(card.leaves().stream().map(LeafScore::points));
            assertThat(card.total())
                    .isEqualTo(card.rescaling().map(Rescaling::points).orElse(earned));
            assertThat(sum(card.losses().stream().map(Loss::lost)))
                    .isEqualTo(sum(card.leaves().stream().map(LeafScore::applicable))
                            .minus(earned));
            assertThat(card.losses()).isSortedAccordingTo((a, b) -> b.lost().compareTo(a.lost()));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void scoresLieWithinTheirBounds(@ForAll("plainCampaigns") Assessments campaign) {
        for (Scorecard card : Scorer.score(campaign).cards()) {
            assertThat(nodes(card.scores())).allSatisfy(node -> {
                assertThat(isWithin(Points.ZERO, node.points(), node.applicable()))
                        .isTrue();
                assertThat(isWithin(
                                Points.ZERO, node.applicable(), node.criterion().max()))
                        .isTrue();
            });
            card.index().ifPresent(index -> {
                assertThat(index.compareTo(BigDecimal.ZERO)).isNotNegative();
                assertThat(index.compareTo(BigDecimal.ONE)).isNotPositive();
            });
            assertThat(isWithin(Points.ZERO, card.applicable(), campaign.set().max()))
                    .isTrue();
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatStandsOutsideTheMaximumStaysWithinItsCap(@ForAll("campaigns") Assessments campaign) {
        var exact = campaign.set().policy().groups().isEmpty();
        for (Scorecard card : Scorer.score(campaign).cards()) {
            assertThat(card.scores().stream().filter(score -> score instanceof GroupScore))
                    .allSatisfy(score -> {
                        var max = score.criterion().max();
                        switch (((Group) score.criterion()).kind()) {
                            case BONUS ->
                                assertThat(!exact || isWithin(Points.ZERO, score.points(), max))
                                        .isTrue();
                            case DEDUCTION ->
                                assertThat(!exact || isWithin(max.negated(), score.points(), Points.ZERO))
                                        .isTrue();
                            case TRACKED -> assertThat(score.points()).isEqualTo(Points.ZERO);
                            case PLAIN, SURVEY -> assertThat(score.applicable()).isLessThanOrEqualTo(max);
                        }
                    });
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theSumOfFortyLeavesDoesNotDependOnTheirOrder(
            @ForAll("fortyScores") List<Integer> scores, @ForAll Random random) {
        List<Criterion> leaves = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            leaves.add(Criterion.leaf("1." + i, "Criterion " + i, Rule.statedUpTo("2.5")));
        }
        var ordered = card(leaves, scores);
        Collections.shuffle(leaves, random);
        var shuffled = card(leaves, scores);
        var awards = sum(shuffled.leaves().stream().map(LeafScore::award).map(Award::points));
        assertThat(shuffled.total()).isEqualTo(ordered.total()).isEqualTo(awards);
        assertThat(shuffled.losses()).isEqualTo(ordered.losses());
    }

    /** Scores are multiples of 0.025, as in the example of 40 scores whose binary sums differ. */
    private static Scorecard card(List<Criterion> leaves, List<Integer> scores) {
        var set = CriteriaSet.of("FORTY", leaves);
        var assessment = Assessment.of(set, Unit.of("U", "Unit"));
        for (int i = 0; i < scores.size(); i++) {
            var points = BigDecimal.valueOf(scores.get(i) * 25L, 3).toPlainString();
            assessment = assessment.with("1." + i, Observation.stated(points));
        }
        return Scorer.score(assessment);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfUnitsNeverMatters(@ForAll("campaignsWithPeers") Assessments campaign, @ForAll Random random) {
        var board = Scorer.score(campaign);
        var other = Scorer.score(Boards.shuffled(campaign, random));
        assertThat(other.cards()).containsExactlyInAnyOrderElementsOf(board.cards());
        assertThat(other.losses()).isEqualTo(board.losses());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfCriteriaNeverMatters(@ForAll("campaigns") Assessments campaign, @ForAll Random random) {
        var board = Scorer.score(campaign);
        var set = Sets.shuffled(campaign.set(), random);
        var other = Scorer.score(Boards.under(set, campaign));
        assertThat(set.max()).isEqualTo(campaign.set().max());
        assertThat(other.losses()).isEqualTo(board.losses());
        for (Scorecard card : board.cards()) {
            var same = other.card(card.unit().code());
            assertThat(same).hasToString(card.toString());
            assertThat(same.losses()).isEqualTo(card.losses());
            assertThat(same.index()).isEqualTo(card.index());
            for (String code : set.codes()) {
                assertThat(same.score(code)).hasToString(card.score(code).toString());
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aStreamGivesWhatTheBoardGives(@ForAll("campaignsWithPeers") Assessments campaign) {
        var peers = BlockPeers.of(campaign.all().stream());
        assertThat(Scorer.score(campaign.all().stream(), peers).toList())
                .isEqualTo(Scorer.score(campaign).cards());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aStreamNeedsNoPeersWhereNothingIsRelativeToThem(@ForAll("campaigns") Assessments campaign) {
        assertThat(Scorer.score(campaign.all().stream()).toList())
                .isEqualTo(Scorer.score(campaign).cards());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void thePublishedIndexIsTheExactOneRoundedOnce(@ForAll("campaigns") Assessments campaign) {
        Rounding rounding = campaign.set().policy().published();
        for (Scorecard card : Scorer.score(campaign).cards()) {
            var applicable = card.applicable().value();
            assertThat(card.published())
                    .isEqualTo(
                            applicable.signum() == 0
                                    ? Optional.empty()
                                    : Optional.of(Points.of(card.total()
                                            .value()
                                            .multiply(BigDecimal.valueOf(100))
                                            .divide(applicable, rounding.places(), rounding.mode()))));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void onlyMissingObservationsMakeATotalProvisional(@ForAll("campaigns") Assessments campaign) {
        for (Scorecard card : Scorer.score(campaign).cards()) {
            var missing = card.leaves().stream().anyMatch(leaf -> leaf.treatment() == Treatment.MISSING_PROVISIONAL);
            assertThat(card.isProvisional()).isEqualTo(missing);
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aCardDoesNotDifferFromItself(@ForAll("campaigns") Assessments campaign) {
        for (Scorecard card : Scorer.score(campaign).cards()) {
            var same = CriteriaMapping.sameCodes(card.set(), card.set());
            assertThat(ScoreDiff.between(card, card).moved()).isEmpty();
            assertThat(ScoreDiff.between(card, card, same).moved()).isEmpty();
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aDifferenceSeenFromTheOtherSideHasTheOtherSign(@ForAll("campaigns") Assessments campaign) {
        var cards = Scorer.score(campaign).cards();
        for (int i = 1; i < cards.size(); i++) {
            var forth = ScoreDiff.between(cards.get(i - 1), cards.get(i));
            var back = ScoreDiff.between(cards.get(i), cards.get(i - 1));
            assertThat(back.total()).isEqualTo(forth.total().map(Points::negated));
            assertThat(back.changes().stream().map(ScoreDiff.Change::by))
                    .containsExactlyElementsOf(forth.changes().stream()
                            .map(change -> change.by().map(Points::negated))
                            .toList());
            assertThat(back.moved().stream().map(change -> change.after().criterion()))
                    .containsExactlyElementsOf(forth.moved().stream()
                            .map(change -> change.after().criterion())
                            .toList());
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void theBoardLosesWhatItsCardsLose(@ForAll("campaigns") Assessments campaign) {
        var board = Scorer.score(campaign);
        for (CriterionLoss loss : board.losses()) {
            var ofCards = board.cards().stream()
                    .flatMap(card -> card.losses().stream())
                    .filter(each -> each.score().criterion().equals(loss.criterion()))
                    .toList();
            assertThat(loss.lost()).isEqualTo(sum(ofCards.stream().map(Loss::lost)));
            assertThat(loss.losing()).isEqualTo(ofCards.size());
            assertThat(loss.scored()).isBetween(loss.losing(), board.cards().size());
        }
        assertThat(sum(board.losses().stream().map(CriterionLoss::lost)))
                .isEqualTo(sum(board.cards().stream()
                        .flatMap(card -> card.losses().stream())
                        .map(Loss::lost)));
    }
}
