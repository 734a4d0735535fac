package io.github.parindex.core.certainty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The best place of one unit: weights by which fewest rivals are ahead of it, by branch and bound.
 *
 * <p>A rival that is ahead by all weights or by none is settled by the greatest and the least lead. For each of the others
 * there is a row, lead · weights ≤ z · greatest lead, so that z = 1 gives the row up at the least price a linear program can
 * know. A part of the search is left as soon as its bound, rounded up, is no better than what was attained. The bound is
 * taken from the multipliers of the program and the closed form of the set of weights; the places attained are counted
 * without rounding. So neither side depends on the tolerance of a solver.
 */
final class PlaceSearch {

    /** Below that share of the greatest value a lead is too small to be scaled; such a rival is counted, not bounded. */
    private static final double SMALL = 1e-6;
    /** What rounding may do to a bound that counts rivals. */
    private static final double DOUBT = 1e-6;

    private static final double NEAR = 1e-9;
    /** What rounding may do to a sum of some hundred products, as a share of their size; ten times what is likely. */
    private static final double ROUNDING = 1e-12;

    /** How often weights without rounding are looked for, which takes longer than all else at a node. */
    private static final int MOST_EXACT_TRIES = 100;

    private final LinearScores scores;
    private final WeightSet set;
    private final int unit;
    private final Budget budget;

    private final List<Integer> doubtful = new ArrayList<>();
    private final List<double[]> rows = new ArrayList<>();
    private int always;
    private int attained = Integer.MAX_VALUE;
    private double[] witness = {};
    private Optional<ExactWeights> exact = Optional.empty();
    private double proven = Double.POSITIVE_INFINITY;
    private int nodes;
    private int exactTries;

    private PlaceSearch(LinearScores scores, WeightSet set, int unit, Budget budget) {
        this.scores = scores;
        this.set = set;
        this.unit = unit;
        this.budget = budget;
    }

    /**
     * How long to search.
     *
     * @param nodes for one side of one unit
     * @param rivals above how many undecided ones there is no search
     */
    record Budget(int nodes, int rivals, BooleanSupplier timeIsUp) {

        /** Without a limit of time. */
        static Budget of(RankRanges.Limits limits) {
            return new Budget(limits.nodes(), limits.rivals(), () -> false);
        }

        boolean allows(LeadScreen.Rivals among) {
            return nodes > 0 && among.undecided().length <= rivals;
        }

        Budget withNodes(int most) {
            return new Budget(most, rivals, timeIsUp);
        }
    }

    /** How many rivals are ahead at least: no weights leave fewer ahead than proven, the witness leaves as many as attained. */
    static final class Fewest {

        private final int proven;
        private final int attained;
        private final double[] witness;
        private final Optional<ExactWeights> exact;
        private final int nodes;

        Fewest(int proven, int attained, double... witness) {
            this(proven, attained, witness, Optional.empty(), 0);
        }

        private Fewest(int proven, int attained, double[] witness, Optional<ExactWeights> exact, int nodes) {
            this.proven = proven;
            this.attained = attained;
            this.witness = witness;
            this.exact = exact;
            this.nodes = nodes;
        }

        int proven() {
            return proven;
        }

        int attained() {
            return attained;
        }

        double[] witness() {
            return witness;
        }

        /** What the place is counted by: fractions, or the decimals of the witness. */
        ExactWeights exact() {
            return exact.orElseGet(() -> ExactWeights.of(witness));
        }

        /** How many programs were solved. */
        int nodes() {
            return nodes;
        }

        private Fewest plus(int always) {
            return new Fewest(proven + always, attained + always, witness, exact, nodes);
        }
    }

    /** How many rivals are ahead of a unit at least. */
    static Fewest ahead(LinearScores scores, WeightSet set, int unit, Budget budget) {
        LeadScreen.Rivals rivals = new LeadScreen(scores, set.polytope()).rivals(unit);
        return isSearched(rivals, budget)
                ? ahead(rivals, scores, set, unit, budget)
                : PlaceBounds.of(scores, set, unit, rivals).ahead();
    }

    /** How many rivals are ahead of a unit at least, and how many are behind. */
    static PlaceBounds.Both both(
            LeadScreen.Rivals rivals,
            LinearScores scores,
            LinearScores turned,
            WeightSet set,
            int unit,
            Budget budget) {
        return isSearched(rivals, budget)
                ? new PlaceBounds.Both(
                        ahead(rivals, scores, set, unit, budget), ahead(rivals.turned(), turned, set, unit, budget))
                : PlaceBounds.of(scores, set, unit, rivals);
    }

    private static boolean isSearched(LeadScreen.Rivals rivals, Budget budget) {
        return budget.allows(rivals) && !budget.timeIsUp.getAsBoolean();
    }

    private static Fewest ahead(LeadScreen.Rivals rivals, LinearScores scores, WeightSet set, int unit, Budget budget) {
        return new PlaceSearch(scores, set, unit, budget)
                .fewest(rivals.undecided())
                .plus(rivals.ahead());
    }

    private Fewest fewest(int... rivals) {
        settle(rivals);
        run();
        return fewest();
    }

    private void settle(int... rivals) {
        double near = NEAR * scores.size();
        for (int rival : rivals) {
            double[] lead = scores.lead(rival, unit);
            double most = greatest(lead, 1);
            if (-greatest(lead, -1) > near) {
                always++;
            } else if (most > -near && Arrays.stream(lead).anyMatch(d -> d > 0)) {
                doubtful.add(rival);
                boolean scaled = most > SMALL * scores.size();
                rows.add(scaled ? Arrays.stream(lead).map(d -> d / most).toArray() : new double[0]);
            }
        }
    }

    private double greatest(double[] lead, int sign) {
        double[] gains = sign > 0 ? lead : Arrays.stream(lead).map(d -> -d).toArray();
        return set.most(gains);
    }

    private void run() {
        double[][] elastic = rows.stream().filter(row -> row.length > 0).toArray(double[][]::new);
        double[] sum = new double[set.codes().size()];
        Arrays.stream(elastic).forEach(row -> Arrays.setAll(sum, k -> sum[k] - row[k]));
        double[] corner = set.greatest(sum);
        tryOut(corner);
        double bound = elastic.length == 0 ? 0 : Math.max(0, -set.most(sum, corner));
        if (elastic.length == 0) {
            proven = bound;
            tryLeastLeads();
        } else if (attained > Math.ceil(bound - DOUBT)) {
            new Tree(elastic).search(bound);
        }
    }

    /** Where all leads are too small to be bounded, the weights that make them least in all. */
    private void tryLeastLeads() {
        if (attained > 0) {
            double[] sum = new double[set.codes().size()];
            for (int rival : doubtful) {
                double[] lead = scores.lead(rival, unit);
                Arrays.setAll(sum, k -> sum[k] + lead[k]);
            }
            WeightProgram program = set.polytope().program(0, sum).done();
            if (program.solve(Double.POSITIVE_INFINITY) == WeightProgram.State.OPTIMAL) {
                tryOut(set.polytope().weights(program));
                tryExactly(program);
            }
        }
    }

    private Fewest fewest() {
        int bound = (int) Math.ceil(Math.min(proven, attained) - DOUBT);
        return new Fewest(always + Math.min(bound, attained), always + attained, witness, exact, nodes);
    }

    /** Counts without rounding who is ahead, and keeps weights that leave fewer ahead than any before. */
    private boolean tryOut(double... weights) {
        int ahead = 0;
        for (int rival : doubtful) {
            ahead += scores.ahead(rival, unit, weights) > 0 ? 1 : 0;
        }
        if (ahead < attained) {
            attained = ahead;
            witness = weights;
            exact = Optional.empty();
            return true;
        }
        return false;
    }

    /** Counts by the weights without rounding that a solved program comes near to, where nearly all ties are ties. */
    private boolean tryExactly(WeightProgram program) {
        double[] found = set.polytope().variables(program);
        if (exactTries++ >= MOST_EXACT_TRIES) {
            return false;
        }
        List<BigDecimal[]> ties = new ArrayList<>();
        for (int k = 0; k < doubtful.size(); k++) {
            int rival = doubtful.get(k);
            boolean scaled = rows.get(k).length > 0;
            double[] lead = scaled ? rows.get(k) : scores.lead(rival, unit);
            if (Math.abs(Polytope.product(found, lead)) <= (scaled ? NEAR : NEAR * scores.size())) {
                ties.add(scores.exactLead(rival, unit));
            }
        }
        Optional<ExactWeights> vertex = ExactVertex.near(set.polytope(), found, ties);
        if (vertex.isEmpty()) {
            return false;
        }
        int ahead = 0;
        for (int rival : doubtful) {
            ahead += scores.ahead(rival, unit, vertex.get()) > 0 ? 1 : 0;
        }
        if (ahead >= attained) {
            return false;
        }
        attained = ahead;
        witness = vertex.get().doubles();
        exact = vertex;
        return true;
    }

    /** The search over which rows are kept and which are given up. */
    private final class Tree {

        private final double[][] elastic;
        private final double[] largest;

        private Tree(double[][] elastic) {
            this.elastic = elastic;
            this.largest = Arrays.stream(elastic)
                    .mapToDouble(row -> Arrays.stream(row).map(Math::abs).max().orElse(0))
                    .toArray();
        }

        private void search(double bound) {
            visit(program(), bound);
        }

        private WeightProgram program() {
            double[] free = new double[set.codes().size()];
            WeightProgram.Draft draft = set.polytope().program(elastic.length, free);
            for (double[] row : elastic) {
                draft.elastic(row, 0);
            }
            return set.polytope().close(draft).done();
        }

        private void visit(WeightProgram program, double above) {
            if (nodes >= budget.nodes || budget.timeIsUp.getAsBoolean()) {
                proven = Math.min(proven, above);
                return;
            }
            nodes++;
            WeightProgram.State state = program.solve(attained - 1 + DOUBT);
            double own = bound(program, state);
            if (state == WeightProgram.State.BEYOND && !isEnough(Math.max(above, own))) {
                state = program.solve(Double.POSITIVE_INFINITY);
                own = bound(program, state);
            }
            double bound = Math.max(above, own);
            boolean open = !isEnough(bound);
            if (open && state == WeightProgram.State.OPTIMAL && improve(program)) {
                open = !isEnough(bound);
            }
            if (open) {
                branch(program, own, bound);
            }
        }

        private boolean isEnough(double bound) {
            return Math.ceil(bound - DOUBT) >= attained;
        }

        /** Tries both, with the bound that the program itself gives, and the one that it has from the parts above. */
        private void branch(WeightProgram program, double own, double bound) {
            int row = fixed(program, own);
            if (row < 0) {
                proven = Math.min(proven, bound);
                return;
            }
            WeightProgram kept = program.copy();
            kept.keep(row);
            visit(kept, bound);
            if (!isEnough(bound)) {
                program.giveUp(row);
                visit(program, bound);
            }
        }

        /** Keeps rows that would cost too much to give up, and returns the one that is given up most. */
        private int fixed(WeightProgram program, double own) {
            int most = -1;
            for (int row = 0; row < elastic.length; row++) {
                if (!program.isKept(row) && !program.isGivenUp(row)) {
                    if (own + 1 - Math.min(1, program.multiplier(row)) > attained - 1 + DOUBT) {
                        program.keep(row);
                    } else if (program.givenUp(row) > NEAR
                            && (most < 0 || program.givenUp(row) > program.givenUp(most))) {
                        most = row;
                    }
                }
            }
            return most;
        }

        /** What is proved: everything if no weights keep the rows, nothing if that is not sure. */
        private double bound(WeightProgram program, WeightProgram.State state) {
            if (state == WeightProgram.State.INFEASIBLE) {
                return isImpossible(program) ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
            }
            return bound(program);
        }

        /** What the multipliers of the rows prove: Σ λ · rows · w over all weights of the set, and the rows given up. */
        private double bound(WeightProgram program) {
            double[] gains = new double[set.codes().size()];
            double sum = 0;
            double size = 0;
            for (int row = 0; row < elastic.length; row++) {
                double multiplier = Math.max(0, program.multiplier(row));
                if (program.isGivenUp(row)) {
                    sum += 1 - multiplier;
                } else if (!program.isKept(row)) {
                    multiplier = Math.min(1, multiplier);
                }
                size += multiplier * largest[row];
                subtract(gains, multiplier, elastic[row]);
            }
            return sum - set.most(gains) - ROUNDING * size;
        }

        /** Whether the multipliers prove that no weights of the set keep the rows. */
        private boolean isImpossible(WeightProgram program) {
            double[] gains = new double[set.codes().size()];
            double allowed = 0;
            double size = 0;
            for (int row = 0; row < elastic.length; row++) {
                double multiplier = Math.max(0, program.multiplier(row));
                if (program.isGivenUp(row) || program.isKept(row)) {
                    allowed += program.isGivenUp(row) ? multiplier : 0;
                    size += multiplier * (1 + largest[row]);
                    subtract(gains, multiplier, elastic[row]);
                }
            }
            return -set.most(gains) - allowed > ROUNDING * size;
        }

        private void subtract(double[] from, double times, double[] row) {
            for (int k = 0; times != 0 && k < from.length; k++) {
                from[k] -= times * row[k];
            }
        }

        /** Tries the weights of the program, and those that keep the same rows with the widest margin. */
        private boolean improve(WeightProgram program) {
            double[] found = set.polytope().weights(program);
            int ahead = 0;
            for (double[] row : elastic) {
                ahead += Polytope.product(row, found) > NEAR ? 1 : 0;
            }
            boolean better = false;
            if (ahead < attained) {
                for (double[] weights : List.of(widest(found), found, corner(program))) {
                    better |= tryOut(weights);
                }
            }
            return (ahead < attained && tryExactly(program)) || better;
        }

        /** The weights that the bound is taken at: a corner of the set, free of what the program has rounded. */
        private double[] corner(WeightProgram program) {
            double[] gains = new double[set.codes().size()];
            for (int row = 0; row < elastic.length; row++) {
                subtract(gains, Math.max(0, program.multiplier(row)), elastic[row]);
            }
            return set.greatest(gains);
        }

        private double[] widest(double[] found) {
            double[][] kept = Arrays.stream(elastic)
                    .filter(row -> Polytope.product(row, found) <= NEAR)
                    .toArray(double[][]::new);
            return WidestMargin.of(set.polytope(), kept);
        }
    }
}
