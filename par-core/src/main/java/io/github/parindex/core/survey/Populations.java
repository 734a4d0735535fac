package io.github.parindex.core.survey;

import io.github.parindex.core.number.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** From how many people respondents were drawn: those of a unit, or of all units together that do not state their own. */
final class Populations {

    private final Map<SurveyCell, Long> stated = new HashMap<>();
    private final Map<SurveyCell, Long> own = new HashMap<>();

    Populations(Survey survey) {
        for (FormsIssued each : survey.issued()) {
            if (each.population().isPresent()) {
                SurveyCell cell = SurveyCell.ofStratum(each.unit(), each.form(), each.stratum());
                stated.put(cell, each.population().getAsLong());
                if (!each.unit().isBlank()) {
                    own.merge(together(cell), each.population().getAsLong(), Long::sum);
                }
            }
        }
    }

    private static SurveyCell together(SurveyCell cell) {
        return SurveyCell.ofStratum("", cell.form(), cell.stratum());
    }

    /** As stated for the unit of a cell, else for all units together. */
    OptionalLong of(SurveyCell cell) {
        Long people = stated.get(source(cell));
        return people == null ? OptionalLong.empty() : OptionalLong.of(people);
    }

    /** The cell that a population was stated for: one of the unit's own, else that of all units. */
    SurveyCell source(SurveyCell cell) {
        return stated.containsKey(cell) ? cell : together(cell);
    }

    /** The people for whom those of a source stand: of all units together, they are those of units without their own. */
    long represented(SurveyCell source, SurveyCell asked) {
        Long all = stated.get(source);
        if (all == null) {
            throw Refusal.refused("survey.population.none", asked.form(), asked.unit(), asked.stratum());
        }
        long others = source.unit().isBlank() ? own.getOrDefault(source, 0L) : 0;
        if (others >= all) {
            throw Refusal.refused("survey.population.parts", source.form(), source.stratum(), all, others);
        }
        return all - others;
    }
}
