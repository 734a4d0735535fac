package io.github.parindex.core.scoring;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.criteria.CriteriaChange;
import io.github.parindex.core.criteria.CriteriaMapping;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Silence;
import io.github.parindex.core.criteria.Warning;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.rule.Award;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The scorecards of a campaign. Immutable; the order of units never matters.
 *
 * <p>Many threads may share it without a lock: nothing in it ever changes.
 */
public final class Scoreboard {

    private final CriteriaSet set;
    private final List<Scorecard> cards;
    private final List<Silence> silences;
    private final Map<String, Scorecard> byUnit = new LinkedHashMap<>();

    private Scoreboard(CriteriaSet set, List<Scorecard> cards, List<Silence> silences) {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(cards, "cards");
        this.set = set;
        this.cards = List.copyOf(cards);
        this.silences = List.copyOf(silences);
        for (Scorecard card : this.cards) {
            if (!card.set().equals(set)) {
                throw Refusal.refused(
                        "scoring.unit.otherSet", card.unit().code(), CriteriaChange.difference(card.set(), set));
            }
            if (byUnit.putIfAbsent(card.unit().code(), card) != null) {
                throw Refusal.refused("scoring.unit.twice", card.unit().code());
            }
        }
    }

    /**
     * A board of cards.
     *
     * @param set what was measured
     * @param cards one for each unit
     * @return the board
     * @throws IllegalArgumentException if a unit occurs twice or was scored under another set
     */
    public static Scoreboard of(CriteriaSet set, List<Scorecard> cards) {
        return new Scoreboard(set, cards, List.of());
    }

    /**
     * Scores one unit again among its peers, or a new one.
     *
     * <p>The cards of all others stay, but for those of units that are held against this one: they are scored again too. The
     * board is the same as if all had been scored together.
     *
     * @param assessment another state of a unit, under the same criteria set
     * @return a copy with its card, without one if the unit is now excluded; a new unit stands last
     * @throws IllegalArgumentException if it is assessed under another set
     */
    public Scoreboard with(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        return new Rescoring(this, assessment.unit().code(), Optional.of(assessment)).board();
    }

    /**
     * Takes a unit off the board; units that were held against it are scored again.
     *
     * @param code of the unit
     * @return a copy without its card
     * @throws IllegalArgumentException if there is none
     */
    public Scoreboard without(String code) {
        Objects.requireNonNull(code, "code");
        card(code);
        return new Rescoring(this, code, Optional.empty()).board();
    }

    /**
     * The same board on some leaves only, as if the others had not been observed yet; so two boards can be held against each
     * other on what both observed. Caps, rounded groups and rescaled blocks are made anew; awards stay, those against peers
     * too.
     *
     * @param codes of the leaves that stay
     * @return a copy on which all other leaves are left out for the time being
     * @throws IllegalArgumentException if the set has no such leaf
     */
    public Scoreboard on(Set<String> codes) {
        Objects.requireNonNull(codes, "codes");
        codes.forEach(set::indexOf);
        Set<String> kept = Set.copyOf(codes);
        return new Scoreboard(set, cards.stream().map(card -> card.on(kept)).toList(), silences);
    }

    /** The card of a unit, if it has one. */
    Optional<Scorecard> find(String code) {
        return Optional.ofNullable(byUnit.get(code));
    }

    /** Takes over which warnings the assessments silence. */
    Scoreboard withSilences(List<Silence> others) {
        return new Scoreboard(set, cards, others);
    }

    /**
     * Which warnings are not shown, and why.
     *
     * @return those of the criteria set and of the assessments
     */
    public List<Silence> silences() {
        return silences.isEmpty() ? set.silences() : silences;
    }

    /**
     * What looks wrong about the criteria set and about the assessments of the scored units.
     *
     * @return without those that are silenced; empty if nothing looks wrong
     */
    public List<Warning> warnings() {
        Assessments scored =
                Assessments.of(set, cards.stream().map(Scorecard::assessment).toList());
        List<Warning> warnings = new ArrayList<>(set.warnings());
        warnings.addAll(scored.warnings());
        return Warning.unsilenced(warnings, silences());
    }

    /**
     * What was measured.
     *
     * @return the criteria set
     */
    public CriteriaSet set() {
        return set;
    }

    /**
     * All cards.
     *
     * @return in the order given
     */
    public List<Scorecard> cards() {
        return cards;
    }

    /**
     * The card of a unit.
     *
     * @param code of the unit
     * @return its card
     * @throws IllegalArgumentException if there is none
     */
    public Scorecard card(String code) {
        Objects.requireNonNull(code, "code");
        Scorecard found = byUnit.get(code);
        if (found == null) {
            throw Refusal.refused(
                    "scoring.unit.unknown",
                    code,
                    cards.size(),
                    byUnit.keySet().stream().limit(10).toList());
        }
        return found;
    }

    /**
     * The criteria on which the board lost most, largest loss first, equal ones by code.
     *
     * @return empty if nobody lost anything
     */
    public List<CriterionLoss> losses() {
        List<CriterionLoss> losses = new ArrayList<>();
        for (int i = 0; i < set.leaves().size(); i++) {
            CriterionLoss loss = lossAt(i);
            if (loss.lost().sign() > 0) {
                losses.add(loss);
            }
        }
        losses.sort(CriterionLoss.LARGEST_FIRST);
        return Collections.unmodifiableList(losses);
    }

    /**
     * The same, with the change on an earlier board.
     *
     * @param earlier last year's board
     * @param mapping which of its criteria became which of this board's
     * @return losses of this board; the change is empty for criteria without a predecessor
     * @throws IllegalArgumentException if the mapping is not between the two boards' sets
     */
    public List<CriterionLoss> lossesSince(Scoreboard earlier, CriteriaMapping mapping) {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(mapping, "mapping");
        ScoreDiff.requireBetween(mapping, earlier.set, set);
        Map<String, CriterionLoss> before = new HashMap<>();
        mapping.codes().forEach((was, is) -> before.put(is, earlier.lossAt(earlier.set.indexOf(was))));
        return losses().stream()
                .map(loss -> loss.since(
                        Optional.ofNullable(before.get(loss.criterion().code()))))
                .toList();
    }

    private CriterionLoss lossAt(int leaf) {
        Points lost = Points.ZERO;
        Points applicable = Points.ZERO;
        int losing = 0;
        int scored = 0;
        for (Scorecard card : cards) {
            LeafScore score = card.leaves().get(leaf);
            applicable = applicable.plus(score.applicable());
            scored += applied(score) ? 1 : 0;
            if (score.lost().sign() > 0) {
                lost = lost.plus(score.lost());
                losing++;
            }
        }
        return new CriterionLoss(set.leaves().get(leaf), lost, applicable, losing, scored, Optional.empty());
    }

    /** Tells whether the leaf could change the points of the unit: earn them, or give or take some outside the maximum. */
    private static boolean applied(LeafScore score) {
        return switch (score.treatment()) {
            case SCORED, MISSING_AS_ZERO, NOT_APPLICABLE_AS_FULL, NOT_APPLICABLE_AS_ZERO -> true;
            case MISSING_PROVISIONAL, NOT_APPLICABLE_REMOVED, TRACKED -> false;
            case NOTHING_CLAIMED -> score.award().standing() != Award.Standing.NOT_APPLICABLE;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scoreboard board
                && set.equals(board.set)
                && byUnit.equals(board.byUnit)
                && silences().equals(board.silences());
    }

    @Override
    public int hashCode() {
        return Objects.hash(set, byUnit);
    }

    @Override
    public String toString() {
        return cards.size() + (cards.size() == 1 ? " unit" : " units") + " scored under " + set;
    }
}
