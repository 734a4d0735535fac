package io.github.parindex.io.recipe;

import static io.github.parindex.core.indicator.Framework.group;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.analysis.MethodologyCheck;
import io.github.parindex.core.analysis.MethodologyCheck.Finding;
import io.github.parindex.core.analysis.MethodologyCheck.Principle;
import io.github.parindex.core.certainty.Overtaking;
import io.github.parindex.core.certainty.RankRanges;
import io.github.parindex.core.certainty.WeightSet;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.IndicatorMatrix;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an official reads about weights, in both languages. */
final class WeightSentencesTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final IndexResult RESULT = CompositeIndex.plain()
            .compute(IndicatorMatrix.of(List.of("A", "B", "C"), List.of("f1", "f2", "f3"), new double[][] {
                        {90, 60, 70}, {70, 80, 69}, {10, 20, 30}
                    })
                    .in(Framework.of(group("INDEX", "f1", "f2", "f3"))));
    private static final WeightSentences SENTENCES = WeightSentences.of(RESULT);

    private static RankRanges.Range range(WeightSet set, String unit) {
        return RankRanges.of(RESULT, set).of(unit);
    }

    @Test
    void aRangeNamesTheWeightsItIsFor() {
        WeightSet near = WeightSet.share(RESULT, 0.25);
        assertThat(SENTENCES.range(range(near, "B"), near).in(Locale.ENGLISH))
                .isEqualTo("B is between place 1 and 2, whatever weights within 25 % one takes.");
        assertThat(SENTENCES.range(range(near, "B"), near).in(VIETNAMESE))
                .isEqualTo("B luôn ở trong khoảng từ hạng 1 đến hạng 2 với mọi bộ trọng số lệch không quá 25%.");
        WeightSet any = WeightSet.simplex(List.of("f1", "f2", "f3"));
        assertThat(SENTENCES.range(range(any, "C"), any).in(Locale.ENGLISH))
                .isEqualTo("C is at place 3, whatever weights one takes.");
    }

    @Test
    void everyKindOfSetHasItsWords() {
        List<String> codes = List.of("f1", "f2", "f3");
        var ratio = WeightSet.ratio(codes, 1.5);
        assertThat(SENTENCES.range(range(ratio, "C"), ratio).in(VIETNAMESE))
                .isEqualTo("C luôn ở hạng 3 với mọi bộ trọng số mà không trọng số nào lớn hơn 1,5 lần trọng số khác.");
        var levels = WeightSet.shareOnEachLevel(RESULT, 0.1);
        assertThat(SENTENCES.range(range(levels, "C"), levels).in(Locale.ENGLISH))
                .isEqualTo("C is at place 3, whatever weights within 10 % on each level one takes.");
        for (WeightSet set : List.of(
                WeightSet.order(codes),
                WeightSet.onEachLevel(RESULT, weights -> WeightSet.ratio(codes, 2)),
                WeightSet.bounds(Map.of(), Map.of("f1", 0.5, "f2", 0.5, "f3", 0.5)),
                WeightSet.simplex(codes).with(Map.of("f1", 1.0), 0.5))) {
            assertThat(SENTENCES.range(range(set, "C"), set).in(Locale.ENGLISH))
                    .startsWith("C is at place 3, whatever weights ");
        }
    }

    @Test
    void placesThatAreNotKnownAreNotClaimed() {
        WeightSet near = WeightSet.share(RESULT, 0.25);
        var open = RankRanges.of(RESULT, near, RankRanges.Limits.boundsAlone()).of("A");
        assertThat(open.best().proven()).isLessThanOrEqualTo(open.best().attained());
        if (open.best().gap() + open.worst().gap() > 0) {
            assertThat(SENTENCES.range(open, near).in(Locale.ENGLISH)).contains("and by none outside place");
        }
    }

    @Test
    void aMoveNamesBothPartsAndRoundsUp() {
        var move = Overtaking.of(RESULT).moveToFirst("B").orElseThrow();
        assertThat(SENTENCES.moveToFirst("B", move).in(Locale.ENGLISH))
                .isEqualTo("0.84 points of weight moved from f1 to f2 would put B first.");
        assertThat(SENTENCES.moveToFirst("B", move).in(VIETNAMESE))
                .isEqualTo("Chuyển 0,84 điểm trọng số từ f1 sang f2 thì B đứng đầu.");
        assertThat(SENTENCES.move("B", "A", move).in(Locale.ENGLISH))
                .isEqualTo("0.84 points of weight moved from f1 to f2 would put B level with A.");
    }

    @ParameterizedTest
    @EnumSource(Principle.class)
    void everyFindingHasASentenceInBothLanguages(Principle principle) {
        var finding = new Finding(principle, "INDEX", List.of("f1", "f2"), 0.95123, 0.92);
        for (Locale language : List.of(Locale.ENGLISH, VIETNAMESE)) {
            assertThat(SENTENCES.finding(finding).in(language))
                    .contains("INDEX")
                    .doesNotContain("{");
        }
    }

    @Test
    void aFindingSaysWhatWasFoundAndTheLimit() {
        var found = MethodologyCheck.of(RESULT.index(), RESULT.matrix()).of(Principle.REDUNDANT);
        assertThat(found).isNotEmpty();
        assertThat(SENTENCES.finding(found.get(0)).in(VIETNAMESE)).contains("trên 0,92");
    }
}
