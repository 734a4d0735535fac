package io.github.parindex.io.json;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.rule.Award;
import io.github.parindex.core.rule.Checklist;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.PerCase;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Working;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Workings as JSON: each component of the record is a field, but for a checklist and counted cases, where what was found
 * stands for the rule and the observation. Observations, rules and roundings have the form they have in
 * the other documents.
 */
final class Facts {

    private Facts() {}

    /** A working with its kind. */
    static Map<String, Object> ofKind(Working working) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", working.getClass().getSimpleName());
        if (working instanceof Checklist.Ticked ticked) {
            facts.put("ticked", form(ticked.ticked()));
            facts.put("open", form(ticked.open()));
            facts.put("sum", form(ticked.sum()));
            facts.put("cap", form(ticked.rule().max()));
        } else if (working instanceof PerCase.Counted counted) {
            facts.put("start", form(counted.rule().start()));
            facts.put("counts", form(counted.counts()));
            facts.put("sum", form(counted.sum()));
            facts.put("max", form(counted.rule().max()));
        } else {
            facts.putAll(of((Record) working));
        }
        return facts;
    }

    static Map<String, Object> of(Record record) {
        Map<String, Object> facts = new LinkedHashMap<>();
        Fields.of(record).forEach((name, value) -> {
            if (value != null && !Optional.empty().equals(value)) {
                facts.put(name, form(value));
            }
        });
        return facts;
    }

    private static Object form(Object value) {
        if (value instanceof Optional<?> present) {
            return form(present.orElseThrow());
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Facts::form).toList();
        }
        if (value instanceof Points points) {
            return Digits.of(points);
        }
        if (value instanceof Enum<?> word) {
            return Words.of(word);
        }
        return value instanceof Record record ? ofRecord(record) : value;
    }

    private static Object ofRecord(Record record) {
        if (record instanceof Observation observation) {
            return ObservationForm.of(observation);
        }
        if (record instanceof Rule rule) {
            return RuleForm.of(rule);
        }
        if (record instanceof Rounding rounding) {
            return RoundingDocument.from(rounding);
        }
        if (record instanceof ZeroDenominator meaning) {
            return RuleForm.zero(meaning);
        }
        if (record instanceof Award award) {
            Map<String, Object> facts = of(award);
            facts.put("standing", Words.of(award.standing()));
            facts.put("working", ofKind(award.working()));
            return facts;
        }
        return of(record);
    }
}
