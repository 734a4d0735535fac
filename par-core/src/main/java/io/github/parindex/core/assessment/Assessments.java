package io.github.parindex.core.assessment;

import io.github.parindex.core.criteria.CriteriaChange;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.number.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The assessments of a campaign: many units under one criteria set. Immutable; the order of units never matters. */
public final class Assessments {

    private final CriteriaSet set;
    private final Map<String, Assessment> byUnit = new LinkedHashMap<>();

    private Assessments(CriteriaSet set, List<Assessment> assessments) {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(assessments, "assessments");
        this.set = set;
        for (Assessment assessment : assessments) {
            String code = assessment.unit().code();
            if (!assessment.set().equals(set)) {
                throw Refusal.refused(
                        "assessment.unit.otherSet", code, CriteriaChange.difference(assessment.set(), set));
            }
            Assessment before = byUnit.putIfAbsent(code, assessment);
            if (before != null) {
                throw Refusal.refused(
                        "assessment.unit.twice",
                        code,
                        before.unit().name(),
                        assessment.unit().name());
            }
        }
    }

    /**
     * A campaign.
     *
     * @param set what is measured
     * @param assessments one for each unit
     * @return the assessments
     * @throws IllegalArgumentException if a unit occurs twice or is assessed under another set
     */
    public static Assessments of(CriteriaSet set, List<Assessment> assessments) {
        return new Assessments(set, assessments);
    }

    /**
     * A campaign.
     *
     * @param set what is measured
     * @param assessments one for each unit
     * @return the assessments
     * @throws IllegalArgumentException if a unit occurs twice or is assessed under another set
     */
    public static Assessments of(CriteriaSet set, Assessment... assessments) {
        return new Assessments(set, List.of(Objects.requireNonNull(assessments, "assessments")));
    }

    /**
     * The campaign as it stood after a round.
     *
     * @param round the last round to keep; the survey stays
     * @return a copy as of that round
     */
    public Assessments asOf(Round round) {
        return new Assessments(
                set, byUnit.values().stream().map(each -> each.asOf(round)).toList());
    }

    /**
     * What is measured.
     *
     * @return the criteria set
     */
    public CriteriaSet set() {
        return set;
    }

    /**
     * All assessments.
     *
     * @return one for each unit, in the order given
     */
    public List<Assessment> all() {
        return Collections.unmodifiableList(new ArrayList<>(byUnit.values()));
    }

    /**
     * The assessment of a unit.
     *
     * @param code of the unit
     * @return its assessment
     * @throws IllegalArgumentException if there is none
     */
    public Assessment assessment(String code) {
        Assessment found = byUnit.get(code);
        if (found == null) {
            throw Refusal.refused(
                    "assessment.unit.unknown",
                    code,
                    byUnit.size(),
                    byUnit.keySet().stream().limit(10).toList());
        }
        return found;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assessments assessments
                && set.equals(assessments.set)
                && byUnit.equals(assessments.byUnit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(set, byUnit);
    }

    @Override
    public String toString() {
        return byUnit.size() + " units assessed under " + set;
    }
}
