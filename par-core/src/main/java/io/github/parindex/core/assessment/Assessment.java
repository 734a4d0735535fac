package io.github.parindex.core.assessment;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.RefusalException;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was observed of one unit, criterion by criterion and round by round. Immutable.
 *
 * <p>For each leaf the entry of the latest round counts. A leaf without an entry is missing; one that is limited to other
 * blocks is not applicable. Every observation is checked against the leaf's rule when it is added.
 */
public final class Assessment {

    private static final Observation NOT_OBSERVED = Observation.missing(new Reason.NotObserved());

    private final CriteriaSet set;
    private final Unit unit;
    private final List<List<Entry>> entries;

    // What counts, once it is asked for. Threads that ask at once find the same.
    private @Nullable List<Observation> counting;

    private Assessment(CriteriaSet set, Unit unit, List<List<Entry>> entries) {
        this.set = set;
        this.unit = unit;
        this.entries = Collections.unmodifiableList(entries);
    }

    private List<Observation> observed() {
        @Nullable List<Observation> known = counting;
        if (known == null) {
            known = Collections.unmodifiableList(counting(set.leaves(), unit, entries));
            counting = known;
        }
        return known;
    }

    private static List<Observation> counting(List<Leaf> leaves, Unit unit, List<List<Entry>> entries) {
        List<Observation> counting = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            List<Entry> rounds = entries.get(i);
            if (!rounds.isEmpty()) {
                counting.add(rounds.get(rounds.size() - 1).observation());
            } else if (leaves.get(i).appliesTo(unit.block())) {
                counting.add(NOT_OBSERVED);
            } else {
                counting.add(Observation.notApplicable(
                        new Reason.OnlyForBlocks(leaves.get(i).blocks())));
            }
        }
        return counting;
    }

    /**
     * An assessment in which nothing was observed yet.
     *
     * @param set what is measured
     * @param unit who is assessed
     * @return the assessment
     */
    public static Assessment of(CriteriaSet set, Unit unit) {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(unit, "unit");
        return new Assessment(set, unit, Collections.nCopies(set.leaves().size(), List.of()));
    }

    /**
     * An assessment from the observations that count in the end.
     *
     * @param set what is measured
     * @param unit who is assessed
     * @param observations by leaf code; leaves left out are missing
     * @return the assessment
     * @throws IllegalArgumentException if a code is unknown or a rule cannot score its observation
     */
    public static Assessment of(CriteriaSet set, Unit unit, Map<String, ? extends Observation> observations) {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(observations, "observations");
        List<List<Entry>> entries =
                new ArrayList<>(Collections.nCopies(set.leaves().size(), List.of()));
        observations.forEach((code, observation) -> {
            int index = set.indexOf(code);
            Entry entry = Entry.of(Round.FINAL, observation);
            check(set, unit, index, entry);
            entries.set(index, List.of(entry));
        });
        return new Assessment(set, unit, entries);
    }

    /**
     * An assessment from all entries of all rounds, at once.
     *
     * @param set what is measured
     * @param unit who is assessed
     * @param entries by leaf code, at most one for each round; leaves left out are missing
     * @return the assessment
     * @throws IllegalArgumentException if a code is unknown, a rule cannot score its observation, or a leaf has two entries
     *     of a round
     */
    public static Assessment ofEntries(CriteriaSet set, Unit unit, Map<String, List<Entry>> entries) {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(entries, "entries");
        List<List<Entry>> all = new ArrayList<>(Collections.nCopies(set.leaves().size(), List.of()));
        entries.forEach((code, rounds) -> all.set(set.indexOf(code), rounds));
        return ofEntries(set, unit, all);
    }

    /**
     * An assessment from all entries of all rounds, leaf by leaf.
     *
     * @param set what is measured
     * @param unit who is assessed
     * @param entries for each of the set's leaves, in their order, at most one for each round; an empty list
     *     for a leaf that is missing
     * @return the assessment
     * @throws IllegalArgumentException if there are more or fewer lists than leaves, a rule cannot score its observation,
     *     or a leaf has two entries of a round
     */
    public static Assessment ofEntries(CriteriaSet set, Unit unit, List<List<Entry>> entries) {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(entries, "entries");
        List<Leaf> leaves = set.leaves();
        if (entries.size() != leaves.size()) {
            throw Refusal.refused("assessment.entries.count", entries.size(), set.id(), leaves.size());
        }
        List<List<Entry>> all = new ArrayList<>(leaves.size());
        for (int index = 0; index < leaves.size(); index++) {
            List<Entry> rounds = entries.get(index);
            for (Entry entry : rounds) {
                check(set, unit, index, entry);
            }
            all.add(ordered(leaves.get(index).code(), rounds));
        }
        return new Assessment(set, unit, all);
    }

    private static List<Entry> ordered(String code, List<Entry> rounds) {
        if (rounds.size() < 2) {
            return List.copyOf(rounds);
        }
        Set<Round> met = EnumSet.noneOf(Round.class);
        for (Entry entry : rounds) {
            if (!met.add(entry.round())) {
                throw Refusal.refused("assessment.entries.twice", code, entry.round());
            }
        }
        return rounds.stream().sorted(Comparator.comparing(Entry::round)).toList();
    }

    /**
     * Adds an observation that counts in the end.
     *
     * @param code of a leaf
     * @param observation what was observed
     * @return a copy with it
     * @throws IllegalArgumentException if the code is unknown or the rule cannot score the observation
     */
    public Assessment with(String code, Observation observation) {
        Objects.requireNonNull(code, "code");
        return with(code, Entry.of(Round.FINAL, observation));
    }

    /**
     * Adds an entry; one of the same leaf and round is replaced.
     *
     * @param code of a leaf
     * @param entry round, observation, evidence, note
     * @return a copy with it
     * @throws IllegalArgumentException if the code is unknown, the rule cannot score the observation, the leaf does not
     *     apply to the unit's block, or the round does not fit: a survey criterion is observed by survey only, any other
     *     never
     */
    public Assessment with(String code, Entry entry) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(entry, "entry");
        int index = set.indexOf(code);
        check(set, unit, index, entry);
        List<List<Entry>> changed = new ArrayList<>(entries);
        changed.set(index, with(entries.get(index), entry));
        return new Assessment(set, unit, changed);
    }

    /** The rounds of a leaf with one more or another one; of most leaves it is the first. */
    private static List<Entry> with(List<Entry> before, Entry entry) {
        if (before.isEmpty()) {
            return List.of(entry);
        }
        List<Entry> rounds = new ArrayList<>(before);
        rounds.removeIf(other -> other.round() == entry.round());
        rounds.add(entry);
        rounds.sort(Comparator.comparing(Entry::round));
        return List.copyOf(rounds);
    }

    /**
     * Takes the entry of a round back; the entry of the round before it counts again.
     *
     * @param code of a leaf
     * @param round of the entry
     * @return a copy without it; an equal one if there is none
     * @throws IllegalArgumentException if the code is unknown
     */
    public Assessment without(String code, Round round) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(round, "round");
        int index = set.indexOf(code);
        List<List<Entry>> changed = new ArrayList<>(entries);
        changed.set(
                index,
                entries.get(index).stream()
                        .filter(entry -> entry.round() != round)
                        .toList());
        return new Assessment(set, unit, changed);
    }

    private static void check(CriteriaSet set, Unit unit, int index, Entry entry) {
        Leaf leaf = set.leaves().get(index);
        boolean survey = set.kindOf(index) == Group.Kind.SURVEY;
        if (entry.round() != Round.FINAL && survey != (entry.round() == Round.SURVEY)) {
            String key = survey ? "assessment.round.bySurvey" : "assessment.round.notBySurvey";
            throw Refusal.refused(key, leaf.code(), entry.round());
        }
        if (!leaf.appliesTo(unit.block()) && !(entry.observation() instanceof Observation.NotApplicable)) {
            List<String> blocks = List.copyOf(leaf.blocks());
            throw Refusal.refused("assessment.block", leaf.code(), blocks, unit.code(), unit.block());
        }
        try {
            leaf.rule().check(entry.observation());
        } catch (RefusalException refused) {
            throw Refusal.refused("assessment.criterion", leaf.code(), refused.refusal());
        }
    }

    /**
     * The assessment as it stood after a round: later rounds are left out, but the survey, a source of its own, stays.
     *
     * @param round the last round to keep
     * @return a copy as of that round
     */
    public Assessment asOf(Round round) {
        Objects.requireNonNull(round, "round");
        List<List<Entry>> kept = new ArrayList<>(entries.size());
        for (List<Entry> rounds : entries) {
            kept.add(rounds.stream()
                    .filter(entry -> entry.round().compareTo(round) <= 0 || entry.round() == Round.SURVEY)
                    .toList());
        }
        return new Assessment(set, unit, kept);
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
     * Who is assessed.
     *
     * @return the unit
     */
    public Unit unit() {
        return unit;
    }

    /**
     * The entries of a leaf.
     *
     * @param code of a leaf
     * @return at most one a round, in the order of rounds
     * @throws IllegalArgumentException if the code is unknown
     */
    public List<Entry> entries(String code) {
        Objects.requireNonNull(code, "code");
        return entries.get(set.indexOf(code));
    }

    /**
     * Whether nothing was filled in at all.
     *
     * @return true if no leaf has an entry of any round
     */
    public boolean isEmpty() {
        return entries.stream().allMatch(List::isEmpty);
    }

    /**
     * What counts for every leaf.
     *
     * @return one for each of the set's leaves, in their order
     */
    public List<Observation> observations() {
        return observed();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assessment assessment
                && unit.equals(assessment.unit)
                && entries.equals(assessment.entries)
                && set.equals(assessment.set);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, entries);
    }

    @Override
    public String toString() {
        long observed = entries.stream().filter(rounds -> !rounds.isEmpty()).count();
        return unit + ": " + observed + " of " + entries.size() + (entries.size() == 1 ? " criterion" : " criteria")
                + " observed";
    }
}
