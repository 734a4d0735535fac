package io.github.parindex.io.json;

import io.github.parindex.core.ranking.ForcedShares;
import io.github.parindex.core.ranking.GradeBands;
import io.github.parindex.core.ranking.GradeScale;
import io.github.parindex.core.ranking.PercentileGrades;
import io.github.parindex.io.json.RankingDocument.Grade;
import io.github.parindex.io.json.RankingDocument.GradedBy;
import io.github.parindex.io.json.RankingDocument.Scale;
import io.github.parindex.io.token.Digits;
import io.github.parindex.io.token.EnumWords;
import java.util.List;

/** Puts a scale of grades into its document. */
final class GradeScaleForm {

    private GradeScaleForm() {}

    static Scale of(GradeScale scale) {
        if (scale instanceof GradeBands bands) {
            return bands(bands);
        }
        if (scale instanceof PercentileGrades percentiles) {
            return new Scale(EnumWords.of(GradedBy.PERCENTILES), grades(percentiles.grades()), null, null);
        }
        ForcedShares forced = (ForcedShares) scale;
        List<Grade> shares = forced.shares().stream()
                .map(share -> new Grade(share.name(), null, share.share()))
                .toList();
        return new Scale(EnumWords.of(GradedBy.FORCED_SHARES), shares, null, EnumWords.of(forced.atCut()));
    }

    private static Scale bands(GradeBands bands) {
        List<RankingDocument.BlockGrades> blocks = bands.blocks().entrySet().stream()
                .map(block -> new RankingDocument.BlockGrades(block.getKey(), grades(block.getValue())))
                .toList();
        return new Scale(EnumWords.of(GradedBy.BANDS), grades(bands.grades()), blocks.isEmpty() ? null : blocks, null);
    }

    private static List<Grade> grades(List<GradeBands.Grade> grades) {
        return grades.stream()
                .map(grade -> new Grade(grade.name(), Digits.of(grade.from()), null))
                .toList();
    }
}
