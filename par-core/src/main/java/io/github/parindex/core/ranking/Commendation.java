package io.github.parindex.core.ranking;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.ranking.Ranking.Standing;
import io.github.parindex.core.scoring.Scorecard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who is proposed for commendation (bằng khen), as a rule: the first places of each block, and the largest improvements of
 * the whole board on an earlier ranking, all of them with a grade at least as good as one named.
 *
 * <p>An improvement is the rise of the published index in percentage points. Who ties with the last one taken is taken too,
 * whatever places the ranking gives to ties; where no place is skipped after a tie, the first three places may be of four
 * units.
 * A unit without a place is never commended, nor is one whose result is provisional, as it may still change. A unit may be
 * commended for both.
 *
 * <pre>{@code Commendation.firstPlaces(3).withGrade("Tốt").withImprovements(3).of(ranking, lastYear)}</pre>
 *
 * @param places from the first to which place of each block, 0 for none
 * @param grade the lowest grade that is commended, empty if none is asked for
 * @param improvements how many of the largest rises, 0 for none
 */
public record Commendation(int places, Optional<String> grade, int improvements) {

    private static final Comparator<Commended> BY_RISE = Comparator.comparing(
                    (Commended each) -> each.rise().orElse(Points.ZERO))
            .reversed();

    /** Why a unit is commended. */
    public enum Reason {
        /** It holds one of the first places of its block. */
        PLACE,
        /** It is one of those that improved most. */
        IMPROVEMENT
    }

    /**
     * A unit that is commended.
     *
     * @param standing of the unit
     * @param reasons one or both, place first
     * @param rise of the published index, in percentage points; empty if the unit was not on the earlier board
     */
    public record Commended(Standing standing, List<Reason> reasons, Optional<Points> rise) {

        /** Copies the list. */
        public Commended {
            Objects.requireNonNull(standing, "standing");
            Objects.requireNonNull(reasons, "reasons");
            Objects.requireNonNull(rise, "rise");
            reasons = List.copyOf(reasons);
        }

        @Override
        public String toString() {
            return standing + "   " + reasons;
        }
    }

    /** Refuses numbers below 0. */
    public Commendation {
        Objects.requireNonNull(grade, "grade");
        if (places < 0 || improvements < 0) {
            throw Refusal.refused("ranking.commendation.number", places, improvements);
        }
    }

    /**
     * Commends the first places of each block.
     *
     * @param places 0 or more
     * @return the rule
     * @throws IllegalArgumentException if the number is negative
     */
    public static Commendation firstPlaces(int places) {
        return new Commendation(places, Optional.empty(), 0);
    }

    /**
     * Asks for a grade.
     *
     * @param least the lowest grade that is commended
     * @return a copy
     */
    public Commendation withGrade(String least) {
        Objects.requireNonNull(least, "least");
        return new Commendation(places, Optional.of(least), improvements);
    }

    /**
     * Commends improvements too.
     *
     * @param largest how many of them, 0 or more
     * @return a copy
     * @throws IllegalArgumentException if the number is negative
     */
    public Commendation withImprovements(int largest) {
        return new Commendation(places, grade, largest);
    }

    /**
     * Applies the rule to a ranking; nobody is known to have improved.
     *
     * @param ranking of any units
     * @return block by block, in the order of the ranking
     * @throws IllegalArgumentException if the ranking has no grades, or a block's scale has not the one named
     */
    public List<Commended> of(Ranking ranking) {
        return of(ranking, Map.of());
    }

    /**
     * Applies the rule to a ranking and the one before it. Units are the same where their codes are; the two may have been
     * scored under different sets, as published percentages are compared.
     *
     * @param ranking of any units
     * @param earlier for example last year's
     * @return block by block, in the order of the ranking
     * @throws IllegalArgumentException if the ranking has no grades, or a block's scale has not the one named
     */
    public List<Commended> of(Ranking ranking, Ranking earlier) {
        Objects.requireNonNull(earlier, "earlier");
        Map<String, Points> before = new HashMap<>();
        earlier.board()
                .cards()
                .forEach(card -> card.published()
                        .filter(points -> !card.isProvisional())
                        .ifPresent(points -> before.put(card.unit().code(), points)));
        return of(ranking, before);
    }

    private List<Commended> of(Ranking ranking, Map<String, Points> before) {
        Objects.requireNonNull(ranking, "ranking");
        List<Commended> eligible = new ArrayList<>();
        Set<Standing> first = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Ranking.Block block : ranking.blocks()) {
            List<String> grades = goodEnough(ranking, block);
            first.addAll(first(ranking.method(), block));
            block.standings().stream()
                    .filter(standing -> isEligible(standing, grades))
                    .forEach(standing -> eligible.add(new Commended(standing, List.of(), rise(standing, before))));
        }
        Points least = leastRise(eligible);
        return eligible.stream()
                .map(each -> new Commended(each.standing(), reasons(each, first, least), each.rise()))
                .filter(each -> !each.reasons().isEmpty())
                .toList();
    }

    private List<String> goodEnough(Ranking ranking, Ranking.Block block) {
        if (grade.isEmpty()) {
            return List.of();
        }
        List<String> names = ranking.method()
                .grades()
                .orElseThrow(() -> Refusal.refused("ranking.commendation.ungraded", grade.get()))
                .names(block.name());
        int last = names.indexOf(grade.get());
        if (last < 0) {
            throw Refusal.refused("ranking.commendation.grade", grade.get(), names);
        }
        return names.subList(0, last + 1);
    }

    private boolean isEligible(Standing standing, List<String> grades) {
        boolean graded =
                grade.isEmpty() || standing.grade().filter(grades::contains).isPresent();
        return graded && standing.place().isPresent() && !standing.card().isProvisional();
    }

    private static Optional<Points> rise(Standing standing, Map<String, Points> before) {
        Optional<Points> was =
                Optional.ofNullable(before.get(standing.card().unit().code()));
        return was.flatMap(then -> standing.card().published().map(now -> now.minus(then)));
    }

    /** The rise of the last one taken; above 0, as standing still is no improvement. */
    private Points leastRise(List<Commended> eligible) {
        List<Commended> risen = eligible.stream()
                .filter(each -> each.rise().map(Points::sign).orElse(0) > 0)
                .sorted(BY_RISE)
                .toList();
        int taken = Math.min(improvements, risen.size());
        return taken == 0 ? Points.ZERO : risen.get(taken - 1).rise().orElse(Points.ZERO);
    }

    /** Those of a block of whom fewer units stand before than are taken; in dense places, fewer different places. */
    private List<Standing> first(RankingMethod method, Ranking.Block block) {
        List<Standing> first = new ArrayList<>();
        int tied = 0;
        int groups = 0;
        List<Standing> placed = block.standings().stream()
                .filter(standing -> standing.place().isPresent())
                .toList();
        for (Standing standing : placed) {
            boolean ties = !first.isEmpty() && isTied(method, first.get(first.size() - 1), standing);
            tied = ties ? tied : first.size();
            groups += ties ? 0 : 1;
            if ((method.ties() == TiePolicy.DENSE ? groups - 1 : tied) >= places) {
                break;
            }
            first.add(standing);
        }
        return first;
    }

    /** Whether nothing but a name stands between two units, one behind the other. */
    private static boolean isTied(RankingMethod method, Standing before, Standing after) {
        if (method.ties() != TiePolicy.ORDINAL) {
            return before.place().equals(after.place());
        }
        Scorecard one = before.card();
        Scorecard other = after.card();
        boolean equal = method.compared() == ComparedValue.EXACT
                ? one.index().orElseThrow().compareTo(other.index().orElseThrow()) == 0
                : one.published().equals(other.published());
        return equal && after.separatedBy().isEmpty();
    }

    private static List<Reason> reasons(Commended each, Set<Standing> first, Points leastRise) {
        List<Reason> reasons = new ArrayList<>();
        if (first.contains(each.standing())) {
            reasons.add(Reason.PLACE);
        }
        if (leastRise.sign() > 0
                && each.rise().filter(rise -> rise.compareTo(leastRise) >= 0).isPresent()) {
            reasons.add(Reason.IMPROVEMENT);
        }
        return reasons;
    }

    @Override
    public String toString() {
        return "the first " + places + " of each block"
                + grade.map(least -> ", graded at least " + least).orElse("")
                + (improvements == 0
                        ? ""
                        : ", and the " + improvements
                                + (improvements == 1 ? " largest improvement" : " largest improvements"));
    }
}
