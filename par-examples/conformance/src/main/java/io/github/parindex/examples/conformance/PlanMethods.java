package io.github.parindex.examples.conformance;

import static io.github.parindex.examples.conformance.Methods.map;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.planning.Efforts;
import io.github.parindex.core.planning.Outcome;
import io.github.parindex.core.planning.Plan;
import io.github.parindex.core.planning.Planner;
import io.github.parindex.core.planning.Target;
import io.github.parindex.core.rule.Rule.Effort;
import io.github.parindex.examples.conformance.Methods.Computation;
import io.github.parindex.examples.conformance.Methods.Question;
import io.github.parindex.io.Source;
import io.github.parindex.io.json.AssessmentsJson;
import io.github.parindex.io.json.CriteriaSetJson;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Next awards and plans of one unit; what a case does not name cannot change. */
final class PlanMethods {

    static final Map<String, Computation> BY_NAME = Map.of(
            "nextAwards", PlanMethods::nextAwards,
            "cheapestPlan", PlanMethods::cheapest,
            "bestPlan",
                    question -> figures(planner(question)
                            .best(question.options().get("budget").longValue())));

    private static final String UNIT = "UNIT";

    private PlanMethods() {}

    /** The documents of the case are read as any other of the library: the unit is put around its observations. */
    private static Planner planner(Question question) {
        Fields input = question.input();
        CriteriaSet set = CriteriaSetJson.read(
                        Source.of("criteriaSet", input.get("criteriaSet").toString()))
                .orThrow();
        return Planner.of(assessment(set, input)).with(efforts(input.object("effort")));
    }

    private static Assessment assessment(CriteriaSet set, Fields input) {
        ObjectNode document = JsonNodeFactory.instance
                .objectNode()
                .put("criteriaSet", set.id())
                .put("version", set.edition().version());
        ObjectNode unit =
                document.putArray("units").addObject().put("code", UNIT).put("name", UNIT);
        ArrayNode entries = unit.putArray("entries");
        Fields observations = input.object("observations");
        for (String code : observations.names()) {
            entries.addObject().put("criterion", code).put("round", "final").set("observation", observations.get(code));
        }
        return AssessmentsJson.read(Source.of("observations", document.toString()), set)
                .orThrow()
                .assessment(UNIT);
    }

    private static Efforts efforts(Fields byCode) {
        Efforts efforts = Efforts.none();
        for (String code : byCode.names()) {
            efforts = efforts.with(code, effort(byCode.object(code)));
        }
        return efforts;
    }

    private static Effort effort(Fields changes) {
        Effort effort = changes.has("perUnit") ? Effort.each(changes.whole("perUnit")) : Effort.none();
        for (String kind : List.of("item", "kind", "option")) {
            if (changes.has(kind)) {
                Fields named = changes.object(kind);
                for (String name : named.names()) {
                    effort = effort.and(name, named.whole(name));
                }
            }
        }
        changes.nothingElse();
        return effort;
    }

    /** Rows of effort and points, by the code of the leaf. */
    private static Object nextAwards(Question question) {
        Map<String, Object> byCode = new LinkedHashMap<>();
        planner(question)
                .nextAwards()
                .forEach((code, staircase) -> byCode.put(
                        code,
                        map(staircase.stairs(), stair -> List.of(effort(stair.effort()), points(stair.points())))));
        return byCode;
    }

    /** What no plan reaches is said with the most points there are. */
    private static Object cheapest(Question question) {
        Fields target = question.options().object("target");
        Outcome outcome = planner(question)
                .cheapest(Target.index(target.get("index").decimalValue().toPlainString()));
        target.nothingElse();
        if (outcome instanceof Outcome.Unattainable unattainable) {
            Map<String, Object> figures = new LinkedHashMap<>(figures(unattainable.most()));
            figures.put("unattainable", true);
            figures.put("mostPoints", points(unattainable.most().points()));
            return figures;
        }
        return figures(outcome.orThrow());
    }

    private static Map<String, Object> figures(Plan plan) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("effort", effort(plan.effort()));
        figures.put("points", points(plan.points()));
        figures.put("applicableMax", points(plan.before().applicable()));
        return figures;
    }

    private static BigDecimal effort(long effort) {
        return BigDecimal.valueOf(effort);
    }

    private static BigDecimal points(Points points) {
        return points.value();
    }
}
