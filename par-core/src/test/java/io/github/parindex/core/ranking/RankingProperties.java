package io.github.parindex.core.ranking;

import static io.github.parindex.core.ranking.GradeScale.bands;
import static io.github.parindex.core.ranking.GradeScale.forcedShares;
import static io.github.parindex.core.ranking.GradeScale.grade;
import static io.github.parindex.core.ranking.GradeScale.percentiles;
import static io.github.parindex.core.ranking.GradeScale.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.Boards;
import io.github.parindex.core.Sets;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.ranking.ForcedShares.AtCut;
import io.github.parindex.core.ranking.Ranking.Block;
import io.github.parindex.core.ranking.Ranking.Standing;
import io.github.parindex.core.scoring.Scorer;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of ranking and grading, whatever the board and the method. */
final class RankingProperties {

    private static final int TRIES = 200;

    private static final List<GradeScale> SCALES = List.of(
            bands(grade("1", "90"), grade("2", "70"), grade("3", "50"), grade("4", "0")),
            bands(grade("1", "99"), grade("4", "-10")).withBlock("xã", grade("2", "50"), grade("3", "33.33")),
            percentiles(grade("1", "75"), grade("2", "50"), grade("3", "25"), grade("4", "0")),
            percentiles(grade("1", "90"), grade("2", "33.3")),
            forcedShares(share("1", "20%"), share("2", "30%"), share("3", "50%")),
            forcedShares(share("1", "20%"), share("2", "30%"), share("3", "50%"))
                    .with(AtCut.DOWN));

    @Provide
    Arbitrary<List<Integer>> scores() {
        return Arbitraries.integers().between(0, 6).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<Assessments> campaigns() {
        return Arbitraries.oneOf(Boards.any(), Boards.withTies());
    }

    @Provide
    Arbitrary<Assessments> tiedCampaigns() {
        return Boards.withTies();
    }

    @Provide
    Arbitrary<RankingMethod> methods() {
        var breaks = Arbitraries.of(
                TieBreak.none(), TieBreak.higher("1"), TieBreak.lower("1").then(TieBreak.byName()));
        var scales = Arbitraries.of(SCALES).optional(0.8);
        return Combinators.combine(
                        Arbitraries.of(ComparedValue.values()), breaks, Arbitraries.of(TiePolicy.values()), scales)
                .as(RankingMethod::new);
    }

    @Provide
    Arbitrary<String> names() {
        var syllables = Arbitraries.of(
                "Ba", "ba", "Bạc", "bạc", "Đình", "đình", "Da", "Hà", "Hạ", "Nội", "Long", "An", "Ân", "-", "Ô");
        var forms = Arbitraries.of(Normalizer.Form.NFC, Normalizer.Form.NFD);
        return Combinators.combine(syllables.list().ofMinSize(1).ofMaxSize(3), forms)
                .as((parts, form) -> Normalizer.normalize(String.join(" ", parts), form));
    }

    private static List<Place> places(TiePolicy policy, List<Integer> scores) {
        return policy.places(scores, Comparator.reverseOrder());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void tiePoliciesAgreeWithEachOther(@ForAll("scores") List<Integer> scores) {
        var competition = places(TiePolicy.COMPETITION, scores);
        var fractional = places(TiePolicy.FRACTIONAL, scores);
        var modified = places(TiePolicy.MODIFIED_COMPETITION, scores);
        var dense = places(TiePolicy.DENSE, scores);
        var ordinal = places(TiePolicy.ORDINAL, scores);
        for (int i = 0; i < scores.size(); i++) {
            assertThat(dense.get(i)).isLessThanOrEqualTo(competition.get(i));
            assertThat(competition.get(i)).isLessThanOrEqualTo(fractional.get(i));
            assertThat(fractional.get(i)).isLessThanOrEqualTo(modified.get(i));
            assertThat(ordinal.get(i)).isBetween(competition.get(i), modified.get(i));
            assertThat(fractional.get(i).halves())
                    .isEqualTo((competition.get(i).halves() + modified.get(i).halves()) / 2);
        }
        assertThat(ordinal.stream().sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, scores.size())
                        .mapToObj(Place::of)
                        .toList());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void placesOrderUnitsAsTheirScoresDo(@ForAll("scores") List<Integer> scores, @ForAll TiePolicy policy) {
        var places = places(policy, scores);
        for (int i = 0; i < scores.size(); i++) {
            for (int j = 0; j < scores.size(); j++) {
                int byScore = Integer.signum(Integer.compare(scores.get(j), scores.get(i)));
                int byPlace = Integer.signum(places.get(i).compareTo(places.get(j)));
                if (policy == TiePolicy.ORDINAL && byScore == 0) {
                    assertThat(byPlace).isEqualTo(Integer.signum(Integer.compare(i, j)));
                } else {
                    assertThat(byPlace).isEqualTo(byScore);
                }
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void thePlacesOfAllUnitsAddUpToTheSameUnderFractionalAndOrdinal(@ForAll("scores") List<Integer> scores) {
        int n = scores.size();
        for (TiePolicy policy : List.of(TiePolicy.FRACTIONAL, TiePolicy.ORDINAL)) {
            assertThat(places(policy, scores).stream().mapToInt(Place::halves).sum())
                    .isEqualTo(n * (n + 1));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aRankingNeverDependsOnTheOrderOfUnits(
            @ForAll("campaigns") Assessments campaign, @ForAll("methods") RankingMethod method, @ForAll Random random) {
        var shuffled = Boards.shuffled(campaign, random);
        assertThat(method.rank(Scorer.score(shuffled)).blocks())
                .isEqualTo(method.rank(Scorer.score(campaign)).blocks());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aRankingNeverDependsOnTheOrderOfCriteria(
            @ForAll("campaigns") Assessments campaign, @ForAll("methods") RankingMethod method, @ForAll Random random) {
        var set = Sets.shuffled(campaign.set(), random);
        var other = method.rank(Scorer.score(Boards.under(set, campaign)));
        var ranking = method.rank(Scorer.score(campaign));
        assertThat(other.blocks().stream().flatMap(block -> block.standings().stream()))
                .map(Standing::toString)
                .containsExactlyElementsOf(ranking.blocks().stream()
                        .flatMap(block -> block.standings().stream())
                        .map(Standing::toString)
                        .toList());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void everyUnitThatIsRankedAndScoredHasAPlaceAndNoOther(
            @ForAll("campaigns") Assessments campaign, @ForAll("methods") RankingMethod method) {
        var board = Scorer.score(campaign);
        var standings = method.with(Incomplete.TOGETHER).rank(board).blocks().stream()
                .flatMap(block -> block.standings().stream())
                .toList();
        assertThat(standings.stream().map(Standing::card)).containsExactlyInAnyOrderElementsOf(board.cards());
        assertThat(standings)
                .allSatisfy(standing -> assertThat(standing.place().isPresent())
                        .isEqualTo(standing.card().unit().participation() == Participation.RANKED
                                && standing.card().index().isPresent()));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void unitsWithPlacesWereObservedOnTheSameCriteria(
            @ForAll("campaigns") Assessments campaign, @ForAll("methods") RankingMethod method) {
        for (Block block :
                method.with(Incomplete.APART).rank(Scorer.score(campaign)).blocks()) {
            var placed = block.standings().stream()
                    .filter(standing -> standing.place().isPresent())
                    .map(Standing::card)
                    .toList();
            assertThat(placed.stream().map(Observed::missing).distinct()).hasSizeLessThan(2);
            assertThat(placed).noneMatch(card -> card.assessment().isEmpty());
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aBetterValueNeverStandsBehindAndEqualOnesShareAPlace(
            @ForAll("tiedCampaigns") Assessments campaign, @ForAll TiePolicy policy) {
        var method = RankingMethod.withDefaults().with(policy);
        for (Block block : method.rank(Scorer.score(campaign)).blocks()) {
            var ranked = ranked(block);
            for (int i = 1; i < ranked.size(); i++) {
                int byValue = published(ranked.get(i - 1)).compareTo(published(ranked.get(i)));
                int byPlace = place(ranked.get(i - 1)).compareTo(place(ranked.get(i)));
                assertThat(byValue).isNotNegative();
                assertThat(byPlace == 0).isEqualTo(byValue == 0 && policy != TiePolicy.ORDINAL);
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aTieBreakOnlySeparatesWhatWasTied(@ForAll("tiedCampaigns") Assessments campaign) {
        var board = Scorer.score(campaign);
        var before = Ranking.of(board);
        var after = Ranking.of(board, TieBreak.higher("1").then(TieBreak.lower("S")));
        for (Block block : after.blocks()) {
            var ranked = ranked(block);
            for (int i = 1; i < ranked.size(); i++) {
                var first = place(before.standing(code(ranked.get(i - 1))));
                var second = place(before.standing(code(ranked.get(i))));
                assertThat(first).isLessThanOrEqualTo(second);
                var separated = !place(ranked.get(i - 1)).equals(place(ranked.get(i)));
                assertThat(ranked.get(i).separatedBy().isPresent()).isEqualTo(separated && first.equals(second));
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void byNameNobodyIsTied(@ForAll("tiedCampaigns") Assessments campaign) {
        for (Block block : Ranking.of(Scorer.score(campaign), TieBreak.byName()).blocks()) {
            assertThat(ranked(block).stream().map(RankingProperties::place)).doesNotHaveDuplicates();
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void noUnitHasAWorseGradeThanOneBehindIt(
            @ForAll("campaigns") Assessments campaign, @ForAll("methods") RankingMethod method) {
        for (Block block : method.rank(Scorer.score(campaign)).blocks()) {
            var grades = ranked(block).stream()
                    .map(standing -> standing.grade().orElse("none"))
                    .toList();
            assertThat(grades).isSorted();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theBetterValueHasTheBetterGrade(
            @ForAll("scores") List<Integer> scores, @ForAll("scores") List<Integer> others) {
        var field = field(scores);
        for (GradeScale scale : SCALES.subList(0, 4)) {
            var position = scores.isEmpty() ? Optional.<Integer>empty() : Optional.of(0);
            var grades = others.stream()
                    .sorted(Comparator.reverseOrder())
                    .map(score ->
                            scale.grade(Ratio.of(score, 6), position, field).orElse("none"))
                    .toList();
            assertThat(grades).isSorted();
        }
    }

    /** Type 7 by its formula, on the sorted list. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void aPercentileIsTheQuantileOfTypeSeven(@ForAll("scores") List<Integer> scores) {
        var rising = scores.stream().sorted().toList();
        for (int percent = 0; percent <= 100 && !rising.isEmpty(); percent += 5) {
            var scale = percentiles(grade("above", String.valueOf(percent)));
            int h = (rising.size() - 1) * percent;
            int low = rising.get(h / 100);
            int high = rising.get(Math.min(h / 100 + 1, rising.size() - 1));
            var quantile = Ratio.of(100L * low + (long) (h % 100) * (high - low), 600);
            var below =
                    new Ratio(quantile.numerator().subtract(BigDecimal.ONE.movePointLeft(6)), quantile.denominator());
            assertThat(scale.grade(quantile, Optional.of(0), field(scores))).contains("above");
            assertThat(scale.grade(below, Optional.of(0), field(scores))).isEmpty();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void namesHaveOneOrder(
            @ForAll("names") String a, @ForAll("names") String b, @ForAll("names") String c, @ForAll Random random) {
        var order = VietnameseOrder.names();
        assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
        assertThat(order.compare(a, b) == 0).isEqualTo(a.equals(b));
        var sorted = new ArrayList<>(List.of(a, b, c));
        sorted.sort(order);
        var shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, random);
        shuffled.sort(order);
        assertThat(shuffled).isEqualTo(sorted);
        assertThat(order.compare(sorted.get(0), sorted.get(2))).isNotPositive();
    }

    private static GradeScale.Field field(List<Integer> scores) {
        return new GradeScale.Field(
                "",
                scores.stream()
                        .sorted(Comparator.reverseOrder())
                        .map(score -> Ratio.of(score, 6))
                        .toList(),
                scores.stream()
                        .map(score -> new GradeScale.Tie(0, scores.size()))
                        .toList());
    }

    private static List<Standing> ranked(Block block) {
        return block.standings().stream()
                .filter(standing -> standing.place().isPresent())
                .toList();
    }

    private static Place place(Standing standing) {
        return standing.place().orElseThrow();
    }

    private static Points published(Standing standing) {
        return standing.card().published().orElseThrow();
    }

    private static String code(Standing standing) {
        return standing.card().unit().code();
    }
}
