package io.github.parindex.core.ranking;

import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.criteria.Warning;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The units of a board in order, block by block.
 *
 * <p>Everything is decided by values and names, never by the order in which units came: within a place units stand in
 * Vietnamese order of their names, and so do the blocks.
 *
 * <p>Many threads may share it without a lock: nothing in it ever changes.
 *
 * @param board what was ranked
 * @param method how
 * @param blocks in Vietnamese order of their names
 */
public record Ranking(Scoreboard board, RankingMethod method, List<Block> blocks) {

    /**
     * A ranked block.
     *
     * @param name of the block, blank where there is only one
     * @param standings ranked units best first, then those without a place by name
     */
    public record Block(String name, List<Standing> standings) {

        /** Copies the list. */
        public Block {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(standings, "standings");
            standings = List.copyOf(standings);
        }

        @Override
        public String toString() {
            return (name.isBlank() ? "block" : name) + ": " + standings.size()
                    + (standings.size() == 1 ? " unit" : " units")
                    + (standings.isEmpty() ? "" : ", first " + standings.get(0));
        }
    }

    /**
     * Where a unit stands.
     *
     * @param place empty if the unit is not ranked, could not be scored, or was observed on less than others
     * @param card its scores
     * @param grade empty without a scale, or where the scale has none
     * @param separatedBy the tie-break step that put the unit behind the one before it with an equal compared value;
     *     empty where the values differ or the tie stands
     */
    public record Standing(
            Optional<Place> place, Scorecard card, Optional<String> grade, Optional<TieBreak.Step> separatedBy) {

        /** Refuses null. */
        public Standing {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(card, "card");
            Objects.requireNonNull(grade, "grade");
            Objects.requireNonNull(separatedBy, "separatedBy");
        }

        @Override
        public String toString() {
            return place.map(Place::toString).orElse("-") + "   " + card
                    + grade.map(name -> "   " + name).orElse("")
                    + separatedBy.map(step -> "   tie broken by " + step).orElse("");
        }
    }

    /** Copies the list. */
    public Ranking {
        Objects.requireNonNull(board, "board");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(blocks, "blocks");
        blocks = List.copyOf(blocks);
    }

    /**
     * Ranks by the published value, ties sharing the best place.
     *
     * @param board the scored units
     * @return the ranking of every block
     */
    public static Ranking of(Scoreboard board) {
        return of(board, RankingMethod.withDefaults());
    }

    /**
     * Ranks by the published value and a chain of tie-breaks.
     *
     * @param board the scored units
     * @param tieBreak what separates equal values
     * @return the ranking of every block
     * @throws IllegalArgumentException if a step names a node that the board's criteria set does not have
     */
    public static Ranking of(Scoreboard board, TieBreak tieBreak) {
        Objects.requireNonNull(tieBreak, "tieBreak");
        return of(board, RankingMethod.withDefaults().with(tieBreak));
    }

    static Ranking of(Scoreboard board, RankingMethod method) {
        return of(board, method, Map.of());
    }

    static Ranking of(Scoreboard board, RankingMethod method, Map<String, Points> moved) {
        Objects.requireNonNull(board, "board");
        Objects.requireNonNull(method, "method");
        method.tieBreak().requireCodesOf(board.set());
        Map<String, List<Scorecard>> byBlock = new TreeMap<>(VietnameseOrder.names());
        for (Scorecard card : board.cards()) {
            byBlock.computeIfAbsent(card.unit().block(), name -> new ArrayList<>())
                    .add(card);
        }
        List<Block> blocks = new ArrayList<>();
        byBlock.forEach((name, cards) -> blocks.add(new BlockRanking(method, name, cards, moved).block()));
        return new Ranking(board, method, blocks);
    }

    /**
     * What looks wrong about the criteria set, the assessments and this ranking: units without a place because less was
     * observed of them, and grades that begin above 0 or look like shares.
     *
     * @return without those that are silenced; empty if nothing looks wrong
     */
    public List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>(board.warnings());
        warnings.addAll(RankingDoubts.of(this));
        return Warning.unsilenced(warnings, board.silences());
    }

    /**
     * A block by its name.
     *
     * @param name of the block
     * @return the block
     * @throws IllegalArgumentException if there is none
     */
    public Block block(String name) {
        Objects.requireNonNull(name, "name");
        return blocks.stream()
                .filter(block -> block.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.refused(
                        "ranking.block.unknown",
                        name,
                        blocks.stream().map(Block::name).toList()));
    }

    /**
     * Where a unit stands.
     *
     * @param unit its code
     * @return its standing
     * @throws IllegalArgumentException if there is no such unit
     */
    public Standing standing(String unit) {
        Objects.requireNonNull(unit, "unit");
        Scorecard card = board.card(unit);
        return block(card.unit().block()).standings().stream()
                .filter(standing -> standing.card().unit().code().equals(unit))
                .findFirst()
                .orElseThrow(() -> new AssertionError("every card stands in its block"));
    }

    @Override
    public String toString() {
        int units = board.cards().size();
        return units
                + (units == 1 ? " unit in " : " units in ")
                + blocks.size()
                + (blocks.size() == 1 ? " block, " : " blocks, ")
                + method;
    }

    /** Ranks and grades the units of one block. */
    private static final class BlockRanking {

        private final RankingMethod method;
        private final String name;
        private final Map<String, Points> moved;
        private final List<Scorecard> ranked = new ArrayList<>();
        private final List<Scorecard> unranked = new ArrayList<>();
        private final Set<Scorecard> apart = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Comparator<Scorecard> byValue;
        private final Comparator<Scorecard> bestFirst;

        BlockRanking(RankingMethod method, String name, List<Scorecard> cards, Map<String, Points> moved) {
            this.method = method;
            this.moved = moved;
            this.name = name;
            this.byValue = Comparator.comparing(this::value).reversed();
            this.bestFirst = method.tieBreak().after(byValue);
            List<Scorecard> candidates =
                    cards.stream().filter(this::canBeRanked).toList();
            BitSet missing = Observed.leastMissing(candidates);
            for (Scorecard card : cards) {
                boolean isApart = isApart(card, missing);
                boolean takesPart = !isApart && canBeRanked(card);
                (takesPart ? ranked : isApart ? apart : unranked).add(card);
            }
            unranked.addAll(apart);
            ranked.sort(bestFirst.thenComparing(TieBreak.BY_NAME));
            unranked.sort(TieBreak.BY_NAME);
        }

        private boolean canBeRanked(Scorecard card) {
            return card.unit().participation() == Participation.RANKED
                    && card.index().isPresent()
                    && !(method.incomplete() == Incomplete.APART
                            && card.assessment().isEmpty());
        }

        private boolean isApart(Scorecard card, BitSet missing) {
            return method.incomplete() == Incomplete.APART
                    && card.unit().participation() == Participation.RANKED
                    && (card.assessment().isEmpty() || !Observed.missing(card).equals(missing));
        }

        private Ratio value(Scorecard card) {
            Points more = moved.get(card.unit().code());
            return more == null ? stated(card) : raised(stated(card), more);
        }

        private static Ratio raised(Ratio ratio, Points percent) {
            BigDecimal more = ratio.denominator().multiply(percent.value().movePointLeft(2));
            return new Ratio(ratio.numerator().add(more), ratio.denominator());
        }

        private Ratio stated(Scorecard card) {
            return method.compared() == ComparedValue.EXACT
                    ? card.index().orElseThrow()
                    : Ratio.of(card.published().orElseThrow().value().movePointLeft(2));
        }

        Block block() {
            List<Place> places = method.ties().places(ranked, bestFirst);
            GradeScale.Field field = field();
            List<Standing> standings = new ArrayList<>();
            for (int i = 0; i < ranked.size(); i++) {
                Scorecard card = ranked.get(i);
                Optional<String> grade = grade(card, Optional.of(i), field);
                standings.add(new Standing(Optional.of(places.get(i)), card, grade, separatedBy(i)));
            }
            for (Scorecard card : unranked) {
                Optional<String> grade = card.index().isEmpty() || apart.contains(card)
                        ? Optional.empty()
                        : grade(card, Optional.empty(), field);
                standings.add(new Standing(Optional.empty(), card, grade, Optional.empty()));
            }
            return new Block(name, standings);
        }

        private GradeScale.Field field() {
            List<GradeScale.Tie> ties = new ArrayList<>();
            for (int first = 0; first < ranked.size(); first = ties.size()) {
                int after = first + 1;
                while (after < ranked.size() && bestFirst.compare(ranked.get(first), ranked.get(after)) == 0) {
                    after++;
                }
                GradeScale.Tie tie = new GradeScale.Tie(first, after - first);
                for (int i = first; i < after; i++) {
                    ties.add(tie);
                }
            }
            return new GradeScale.Field(name, ranked.stream().map(this::value).toList(), ties);
        }

        private Optional<String> grade(Scorecard card, Optional<Integer> position, GradeScale.Field field) {
            return method.grades().flatMap(scale -> scale.grade(value(card), position, field));
        }

        private Optional<TieBreak.Step> separatedBy(int i) {
            return i == 0 || byValue.compare(ranked.get(i - 1), ranked.get(i)) != 0
                    ? Optional.empty()
                    : method.tieBreak().separating(ranked.get(i - 1), ranked.get(i));
        }
    }
}
