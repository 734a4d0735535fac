package io.github.parindex.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.examples.AnGiang2023;
import io.github.parindex.io.json.AssessmentsJson;
import io.github.parindex.io.json.CriteriaSetJson;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How sure the ranking of the illustrative campaign is. */
class RobustCommandTest {

    @TempDir
    Path folder;

    @Test
    void eachBlockIsRankedByItself() {
        String set = folder.resolve("set.json").toString();
        String assessments = folder.resolve("assessments.json").toString();
        CriteriaSetJson.write(AnGiang2023.set(), Path.of(set));
        AssessmentsJson.write(AnGiang2023.assessments(), Path.of(assessments));
        StringWriter out = new StringWriter();
        List<String> call = List.of("robust", "--lang=vi", "--set", set, "--draws=500", "--exact", assessments);
        PrintWriter to = new PrintWriter(out, true);
        assertThat(ParCommand.execute(call, to, to, ProgressBars.none())).isZero();
        assertThat(out.toString().lines())
                .contains(
                        "Sở, ban, ngành cấp tỉnh",
                        "STC: hạng 1; trung bình 1; 90% trong khoảng 1 đến 1; thuộc 3 hạng đầu trong 100% số lần",
                        "Sở Tài chính luôn ở hạng 1 với mọi bộ trọng số lệch không quá 25%.",
                        "UBND huyện, thị xã, thành phố",
                        "CĐ: hạng 1; trung bình 1; 90% trong khoảng 1 đến 1; thuộc 3 hạng đầu trong 100% số lần");
    }

    @Test
    void theBoardAsOneMeanHasTheScoresOfTheBoard() {
        Scoreboard board = Scorer.score(AnGiang2023.assessments());
        IndexResult mean = CompositeIndex.plain().compute(IndicatorMatrix.weighable(board));
        for (int i = 0; i < board.cards().size(); i++) {
            double index = board.cards().get(i).total().value().doubleValue()
                    / board.cards().get(i).applicable().value().doubleValue();
            assertThat(mean.score(board.cards().get(i).unit().code()).orElseThrow())
                    .isCloseTo(100 * index, within(1e-9));
        }
    }
}
