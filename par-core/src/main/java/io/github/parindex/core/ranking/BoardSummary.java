package io.github.parindex.core.ranking;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.ranking.Ranking.Standing;
import io.github.parindex.core.scoring.Scorecard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is published beside a ranking: of each block how many units it has, their mean, best and lowest index, how many got
 * each grade, and the same of each field (chỉ số thành phần); of each unit how it stands in each field, and who is nearest.
 *
 * <p>Fields are the top criteria of the set. A unit's percentage of a field is its points there / its applicable maximum
 * there × 100, rounded as the set's policy rounds the published index. It is empty where nothing is applicable, so bonuses
 * and deductions have none. Means are exact, of the published values. Only units with a place enter them; the order in which
 * units came never matters.
 */
public final class BoardSummary {

    private final Ranking ranking;
    private final List<Block> blocks;
    private final Map<String, FieldTable> tables;

    private BoardSummary(Ranking ranking) {
        this.ranking = Objects.requireNonNull(ranking, "ranking");
        this.tables = new LinkedHashMap<>();
        List<Block> summed = new ArrayList<>();
        for (Ranking.Block block : ranking.blocks()) {
            FieldTable table = FieldTable.of(ranking.board().set(), block);
            tables.put(block.name(), table);
            summed.add(Block.of(ranking, block, table));
        }
        this.blocks = List.copyOf(summed);
    }

    /**
     * A block in figures.
     *
     * @param name of the block, blank where there is only one
     * @param units all of them, also those without a place
     * @param index the published index of the units with a place, in percent; empty if none has one
     * @param grades one for each grade of the scale, best first, also those that nobody got; empty without a scale
     * @param ungraded how many units have no grade
     * @param fields in the order of the set
     */
    public record Block(
            String name, int units, Optional<Spread> index, List<GradeCount> grades, int ungraded, List<Field> fields) {

        /** Copies the lists. */
        public Block {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(index, "index");
            Objects.requireNonNull(grades, "grades");
            Objects.requireNonNull(fields, "fields");
            grades = List.copyOf(grades);
            fields = List.copyOf(fields);
        }

        static Block of(Ranking ranking, Ranking.Block block, FieldTable table) {
            List<Standing> standings = block.standings();
            List<GradeCount> grades = gradeCounts(ranking, block);
            int graded = grades.stream().mapToInt(GradeCount::units).sum();
            Optional<Spread> index =
                    Spread.of(table.ranked(), standing -> standing.card().published());
            return new Block(
                    block.name(), standings.size(), index, grades, standings.size() - graded, table.summaries());
        }

        private static List<GradeCount> gradeCounts(Ranking ranking, Ranking.Block block) {
            Map<String, Long> counts = block.standings().stream()
                    .flatMap(standing -> standing.grade().stream())
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            return ranking.method().grades().stream()
                    .flatMap(scale -> scale.names(block.name()).stream())
                    .map(name ->
                            new GradeCount(name, counts.getOrDefault(name, 0L).intValue()))
                    .toList();
        }

        /**
         * How many units have a place.
         *
         * @return 0 to {@link #units()}
         */
        public int ranked() {
            return index.map(Spread::units).orElse(0);
        }

        @Override
        public String toString() {
            return (name.isBlank() ? "block" : name) + ": " + ranked() + " of " + units
                    + (units == 1 ? " unit" : " units") + " ranked"
                    + index.map(spread -> ", " + spread).orElse("");
        }
    }

    /**
     * How many units of a block got a grade.
     *
     * @param grade its name
     * @param units 0 or more
     */
    public record GradeCount(String grade, int units) {

        /** Refuses null. */
        public GradeCount {
            Objects.requireNonNull(grade, "grade");
        }

        @Override
        public String toString() {
            return grade + " " + units;
        }
    }

    /**
     * A field of a block in figures.
     *
     * @param criterion the top criterion
     * @param percent the percentages of the ranked units; empty if none has one
     */
    public record Field(Criterion criterion, Optional<Spread> percent) {

        /** Refuses null. */
        public Field {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(percent, "percent");
        }

        @Override
        public String toString() {
            return criterion.code() + " " + criterion.title()
                    + percent.map(spread -> "   " + spread).orElse("");
        }
    }

    /**
     * Percentages of at least one unit.
     *
     * @param units how many
     * @param mean exact, in percent and undivided: their sum / their number
     * @param best the highest, in percent
     * @param lowest the lowest, in percent
     * @param leaders the units with the highest, in the order of the ranking
     */
    public record Spread(int units, Ratio mean, Points best, Points lowest, List<Unit> leaders) {

        /** Copies the list. */
        public Spread {
            Objects.requireNonNull(mean, "mean");
            Objects.requireNonNull(best, "best");
            Objects.requireNonNull(lowest, "lowest");
            Objects.requireNonNull(leaders, "leaders");
            leaders = List.copyOf(leaders);
        }

        static Optional<Spread> of(List<Standing> ranked, Function<Standing, Optional<Points>> percent) {
            Map<Unit, Points> values = new LinkedHashMap<>();
            ranked.forEach(standing -> percent.apply(standing)
                    .ifPresent(value -> values.put(standing.card().unit(), value)));
            return values.values().stream().reduce(Points::max).map(best -> of(values, best));
        }

        private static Spread of(Map<Unit, Points> values, Points best) {
            List<Unit> leaders = values.entrySet().stream()
                    .filter(each -> each.getValue().equals(best))
                    .map(Map.Entry::getKey)
                    .toList();
            Points lowest = values.values().stream().reduce(best, Points::min);
            return new Spread(
                    values.size(), Ratio.mean(values.values(), Points::value, each -> 1), best, lowest, leaders);
        }

        /**
         * From the lowest to the highest.
         *
         * @return percentage points, 0 or more
         */
        public Points width() {
            return best.minus(lowest);
        }

        @Override
        public String toString() {
            return "mean " + mean + ", " + lowest + " to " + best;
        }
    }

    /**
     * Sums up a ranking.
     *
     * @param ranking of any units
     * @return its summary
     */
    public static BoardSummary of(Ranking ranking) {
        return new BoardSummary(ranking);
    }

    /**
     * What was summed up.
     *
     * @return the ranking
     */
    public Ranking ranking() {
        return ranking;
    }

    /**
     * The blocks.
     *
     * @return in the order of the ranking
     */
    public List<Block> blocks() {
        return blocks;
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
        return blocks.get(ranking.blocks().indexOf(ranking.block(name)));
    }

    /**
     * How a unit stands in its block, with all other ranked units by distance, which costs time in proportion to their
     * number.
     *
     * @param unit its code
     * @return its profile
     * @throws IllegalArgumentException if there is no such unit
     */
    public UnitProfile profile(String unit) {
        Objects.requireNonNull(unit, "unit");
        Scorecard card = ranking.board().card(unit);
        return Objects.requireNonNull(tables.get(card.unit().block()), "every block has its table")
                .profile(unit);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BoardSummary summary && ranking.equals(summary.ranking);
    }

    @Override
    public int hashCode() {
        return ranking.hashCode();
    }

    @Override
    public String toString() {
        return "summary of " + ranking;
    }
}
