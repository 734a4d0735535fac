package io.github.parindex.core.analysis;

import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.number.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** A scenario and what may vary in it: every draw is a function of its uniform numbers. */
final class Study {

    private static final int MOST_KEPT = 512;

    private final Scenario base;
    private final List<Factor> factors;
    private final List<Integer> offsets = new ArrayList<>();
    private final List<Placed<ChoiceFactor>> choices = new ArrayList<>();
    private final List<Placed<Factor.OfWeights>> weightFactors = new ArrayList<>();
    private final List<PlacedErrors> errors = new ArrayList<>();
    private final List<Row> rows;
    private final List<String> groups;
    private final Map<List<Integer>, Variant> kept = new ConcurrentHashMap<>();
    private final Outcome official;

    /**
     * A factor and where its uniform numbers begin.
     *
     * @param <F> its kind
     */
    record Placed<F extends Factor>(F factor, int offset, Layout layout) {}

    record PlacedErrors(DataErrors errors, int offset) {}

    /** Which weights vary, numbered by node and part as the scenario has them. */
    record Layout(Map<List<String>, Integer> dimensions) {

        /** One part alone keeps the weight that its siblings leave, unless the law says how large it is. */
        static Layout of(Factor.OfWeights factor, IndexResult whole) {
            Framework framework = whole.framework();
            Map<List<String>, Integer> dimensions = new LinkedHashMap<>();
            Set<String> unused = new TreeSet<>(factor.named());
            for (Framework.Node node : framework.nodes()) {
                List<String> parts = node.partCodes().stream()
                        .filter(part -> factor.holds(framework, part) && Variant.isOfShares(whole.index(), node))
                        .toList();
                parts.forEach(unused::remove);
                if (parts.size() > 1 || factor.law().keepsSize()) {
                    parts.forEach(part -> dimensions.put(List.of(node.code(), part), dimensions.size()));
                }
            }
            if (!unused.isEmpty()) {
                throw Refusal.refused("analysis.factor.unknown", unused);
            }
            return new Layout(dimensions);
        }

        int[] varied(Factor.OfWeights factor, Framework framework, Framework.Node node) {
            return IntStream.range(0, node.parts().size())
                    .filter(part -> factor.holds(framework, node.partCodes().get(part))
                            && dimensions.containsKey(
                                    List.of(node.code(), node.partCodes().get(part))))
                    .toArray();
        }

        int dimension(String node, String part) {
            return Objects.requireNonNull(dimensions.get(List.of(node, part)));
        }
    }

    Study(Scenario base, List<Factor> factors) {
        if (factors.isEmpty()) {
            throw Refusal.refused("analysis.factor.none");
        }
        this.base = base;
        this.factors = List.copyOf(factors);
        IndexResult whole = base.result();
        this.rows = rows(whole, factors);
        this.groups = Variant.groupNames(whole);
        int offset = 0;
        for (Factor factor : factors) {
            offsets.add(offset);
            offset += place(factor, offset, whole);
        }
        offsets.add(offset);
        choices.sort(Comparator.comparing(placed -> placed.factor().stage()));
        requireApart();
        this.official = new Variant(this, base).outcomeAsIs();
    }

    /** A unit that the preparation drops may stay where something other than weights varies. */
    private static List<Row> rows(IndexResult whole, List<Factor> factors) {
        List<Row> rows = new ArrayList<>(whole.rows());
        if (!factors.stream().allMatch(Factor.OfWeights.class::isInstance)) {
            whole.leftOut().stream().filter(row -> !rows.contains(row)).forEach(rows::add);
        }
        return List.copyOf(rows);
    }

    private int place(Factor factor, int offset, IndexResult whole) {
        int dimensions;
        if (factor instanceof ChoiceFactor choice) {
            choices.add(new Placed<>(choice, offset, new Layout(Map.of())));
            requireChange(choice);
            return 1;
        } else if (factor instanceof Factor.OfWeights varied) {
            Layout layout = Layout.of(varied, whole);
            weightFactors.add(new Placed<>(varied, offset, layout));
            dimensions = layout.dimensions().size();
        } else {
            DataErrors placed = ((Factor.OfData) factor).in(base);
            errors.add(new PlacedErrors(placed, offset));
            dimensions = placed.dimensions();
        }
        if (dimensions == 0) {
            throw Refusal.refused("analysis.factor.nothing", factor.toString());
        }
        return dimensions;
    }

    /** A choice that has no answer changes something too: its draws fail, and are named. */
    private void requireChange(ChoiceFactor factor) {
        Scenario first = factor.apply(base, 0);
        boolean changes = IntStream.range(1, factor.size())
                .anyMatch(choice -> !factor.apply(base, choice).equals(first));
        if (!changes) {
            throw Refusal.refused("analysis.factor.same", factor.toString());
        }
    }

    /** Two factors that draw the same weight would leave the last. */
    private void requireApart() {
        Set<List<String>> drawn = new HashSet<>();
        for (Placed<Factor.OfWeights> placed : weightFactors) {
            Set<String> nodes = new TreeSet<>();
            placed.layout().dimensions().keySet().forEach(key -> nodes.add(key.get(0)));
            for (String node : nodes) {
                if (!drawn.add(List.of(node))) {
                    throw Refusal.refused("analysis.factor.twice", node);
                }
            }
        }
    }

    List<Factor> factors() {
        return factors;
    }

    List<Row> rows() {
        return rows;
    }

    List<String> groups() {
        return groups;
    }

    boolean isGrouped() {
        return !groups.isEmpty();
    }

    Outcome official() {
        return official;
    }

    List<Placed<ChoiceFactor>> choices() {
        return choices;
    }

    List<Placed<Factor.OfWeights>> weightFactors() {
        return weightFactors;
    }

    List<PlacedErrors> errors() {
        return errors;
    }

    /** How many uniform numbers a draw takes. */
    int dimensions() {
        return offsets.get(factors.size());
    }

    /** Which factor takes a uniform number. */
    int factorOf(int dimension) {
        int factor = 0;
        while (offsets.get(factor + 1) <= dimension) {
            factor++;
        }
        return factor;
    }

    IndicatorMatrix disturbed(IndicatorMatrix matrix, Coordinates u) {
        IndicatorMatrix changed = matrix;
        for (PlacedErrors each : errors) {
            changed = each.errors().apply(changed, each.offset(), u);
        }
        return changed;
    }

    /**
     * The scenario of the choices of a draw.
     *
     * @throws IllegalArgumentException if it has no answer
     */
    Variant variant(Coordinates u) {
        return variant(choices.stream()
                .map(placed -> u.choice(placed.offset(), placed.factor().size()))
                .toList());
    }

    Variant variant(List<Integer> chosen) {
        Variant found = kept.get(chosen);
        if (found != null) {
            return found;
        }
        Scenario scenario = base;
        for (int i = 0; i < chosen.size(); i++) {
            scenario = choices.get(i).factor().apply(scenario, chosen.get(i));
        }
        Variant made = new Variant(this, scenario);
        if (kept.size() < MOST_KEPT) {
            kept.put(chosen, made);
        }
        return made;
    }

    Outcome outcome(Coordinates u) {
        return variant(u).outcome(u);
    }
}
