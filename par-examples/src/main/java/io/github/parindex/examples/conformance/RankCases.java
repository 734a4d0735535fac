package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.core.analysis.Concordance;
import io.github.parindex.core.analysis.RankComparison;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/** How far two rankings, or several, agree. */
final class RankCases {

    private RankCases() {}

    static Map<String, GoldenCase.Method> methods() {
        return Map.of("rankComparison", RankCases::two, "kendallW", RankCases::several);
    }

    private static Actual two(Question question) {
        question.options().describes("convention", "^rank 1 ?= ?best$");
        double[] x = question.input().numbers("x");
        double[] y = question.input().numbers("y");
        RankComparison ranks = RankComparison.ofRanks(x, y);
        Map<String, Actual> named = new LinkedHashMap<>();
        named.put("pearsonOfGivenRanks", later(ranks::pearson));
        named.put("spearman", later(ranks::spearman));
        named.put("kendallTauA", later(ranks::kendallA));
        named.put("kendallTauB", later(ranks::kendallB));
        named.put("kendallTauC", later(ranks::kendallC));
        named.put("goodmanKruskalGamma", later(ranks::gamma));
        named.put("weightedSpearmanRw", later(ranks::weightedSpearman));
        named.put("wsXreference", later(ranks::ws));
        named.put("wsYreference", later(ranks::wsReversed));
        named.put("footrule", later(ranks::footrule));
        named.put("meanAbsShift", later(ranks::meanAbsoluteShift));
        named.put("maxAbsShift", later(ranks::maxAbsoluteShift));
        named.put("kemenyDistance", later(ranks::kemenyDistance));
        return new Actual.Named(named);
    }

    private static Actual later(DoubleSupplier number) {
        return new Later(() -> Actual.of(number.getAsDouble()));
    }

    private static Actual several(Question question) {
        question.options().describes("rows", "^judges$");
        List<double[]> rankings = new ArrayList<>();
        for (JsonNode ranking : question.input().list("rankings")) {
            rankings.add(Fields.numbers("input.rankings[" + rankings.size() + "]", ranking));
        }
        return new Actual.Named(Map.of(
                "wUncorrected", later(() -> Concordance.of(rankings).uncorrected()),
                "wTieCorrected", later(() -> Concordance.of(rankings).tieCorrected()),
                "chiSquare", later(() -> Concordance.of(rankings).chiSquare())));
    }
}
