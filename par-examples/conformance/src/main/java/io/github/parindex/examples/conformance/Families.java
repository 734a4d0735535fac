package io.github.parindex.examples.conformance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The families of methods that cases may name. */
final class Families {

    private Families() {}

    static Map<String, GoldenCase.Method> methods() {
        Map<String, GoldenCase.Method> methods = new TreeMap<>(Map.of(
                "pointsTree", new PointsTree(),
                "ranking", new RankingCase(),
                "tieBreakChain", new TieBreakChain()));
        for (Map<String, GoldenCase.Method> family : List.of(
                ElicitedWeightCases.methods(),
                DataWeightCases.methods(),
                NormalizationCases.methods(),
                OverTimeCases.methods(),
                AggregationCases.methods(),
                TreeCases.methods(),
                AhpCases.methods(),
                SocialChoiceCases.methods(),
                McdmCases.methods(),
                MazziottaParetoCases.methods(),
                SurveyCases.methods(),
                StatisticsCases.methods(),
                RankCases.methods(),
                ReliabilityCases.methods(),
                PcaCases.methods(),
                BenefitOfTheDoubtCases.methods(),
                OneAtATimeCases.methods(),
                LeaveOneOutCases.methods(),
                FactorialCases.methods())) {
            methods.putAll(family);
        }
        return Map.copyOf(methods);
    }
}
