package io.github.parindex.core.assessment;

import io.github.parindex.core.criteria.CriteriaChange;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Silence;
import io.github.parindex.core.criteria.Warning;
import io.github.parindex.core.number.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The assessments of a campaign: many units under one criteria set. Immutable; the order of units never matters.
 *
 * <p>Many threads may share it without a lock: nothing in it ever changes.
 */
public final class Assessments {

    private final CriteriaSet set;
    private final List<Silence> silences;
    private final Map<String, Assessment> byUnit = new LinkedHashMap<>();

    private Assessments(CriteriaSet set, List<Assessment> assessments, List<Silence> silences) {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(assessments, "assessments");
        this.set = set;
        this.silences = List.copyOf(silences);
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
        return new Assessments(set, assessments, List.of());
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
        return of(set, List.of(Objects.requireNonNull(assessments, "assessments")));
    }

    /**
     * Adds a unit, or puts another state of it in its place.
     *
     * @param assessment under the same criteria set
     * @return a copy with it; a new unit stands last
     * @throws IllegalArgumentException if it is assessed under another set
     */
    public Assessments with(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        Map<String, Assessment> changed = new LinkedHashMap<>(byUnit);
        changed.put(assessment.unit().code(), assessment);
        return new Assessments(set, List.copyOf(changed.values()), silences);
    }

    /**
     * Takes a unit out of the campaign.
     *
     * @param code of the unit
     * @return a copy without it
     * @throws IllegalArgumentException if there is none
     */
    public Assessments without(String code) {
        Objects.requireNonNull(code, "code");
        assessment(code);
        Map<String, Assessment> changed = new LinkedHashMap<>(byUnit);
        changed.remove(code);
        return new Assessments(set, List.copyOf(changed.values()), silences);
    }

    /**
     * Silences warnings about these assessments, beside those that the criteria set silences.
     *
     * @param others each with its reason
     * @return a copy with these silences alone
     */
    public Assessments withSilences(List<Silence> others) {
        Objects.requireNonNull(others, "others");
        return new Assessments(set, all(), others);
    }

    /**
     * Which warnings are not shown, and why.
     *
     * @return the silences of the criteria set, then those of these assessments
     */
    public List<Silence> silences() {
        return Stream.concat(set.silences().stream(), silences.stream())
                .distinct()
                .toList();
    }

    /**
     * The ranked units without a block where others have one; files with such units are refused, as each of them would be
     * ranked in a block of its own.
     *
     * @return in the order given, empty if none of the ranked units has a block, or all of them
     */
    public List<Unit> withoutBlock() {
        List<Unit> ranked = byUnit.values().stream()
                .map(Assessment::unit)
                .filter(unit -> unit.participation() == Participation.RANKED)
                .toList();
        List<Unit> without =
                ranked.stream().filter(unit -> unit.block().isBlank()).toList();
        return without.size() == ranked.size() ? List.of() : without;
    }

    /**
     * What looks wrong: blocks that nobody else knows, that look like another or are missing, units of which nothing is filled
     * in, criteria left blank of which other units have observations, self-assessed values where verified ones are missing,
     * and numbers that bands take but hardly as they were meant.
     *
     * @return without those that are silenced; empty if nothing looks wrong
     */
    public List<Warning> warnings() {
        return Warning.unsilenced(new Doubts(set, all(), silences()).all(), silences());
    }

    /**
     * The campaign as it stood after a round.
     *
     * @param round the last round to keep; the survey stays
     * @return a copy as of that round
     */
    public Assessments asOf(Round round) {
        Objects.requireNonNull(round, "round");
        return new Assessments(
                set, byUnit.values().stream().map(each -> each.asOf(round)).toList(), silences);
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
        Objects.requireNonNull(code, "code");
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
                && byUnit.equals(assessments.byUnit)
                && silences.equals(assessments.silences);
    }

    @Override
    public int hashCode() {
        return Objects.hash(set, byUnit);
    }

    @Override
    public String toString() {
        return byUnit.size() + (byUnit.size() == 1 ? " unit" : " units") + " assessed under " + set;
    }
}
