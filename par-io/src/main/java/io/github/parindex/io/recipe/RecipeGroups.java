package io.github.parindex.io.recipe;

import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.ScoreGroups;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.io.recipe.GroupsDocument.Band;
import io.github.parindex.io.recipe.GroupsDocument.Bound;
import io.github.parindex.io.token.BundleWording;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Pointers;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The groups by score of a recipe: bands of the top, an object with bands, or several of these. */
final class RecipeGroups {

    private static final Rounding USUAL = Rounding.halfUp(9);

    private final RecipeTree tree;
    private final Findings findings;
    private final String root;

    private RecipeGroups(RecipeTree tree, Findings findings, String root) {
        this.tree = tree;
        this.findings = findings;
        this.root = root;
    }

    static CompositeIndex in(
            CompositeIndex index,
            @Nullable List<GroupsDocument> groups,
            RecipeTree tree,
            Findings findings,
            String place) {
        return groups == null || groups.isEmpty() ? index : new RecipeGroups(tree, findings, place).in(index, groups);
    }

    private CompositeIndex in(CompositeIndex index, List<GroupsDocument> groups) {
        @Nullable GroupsDocument first = groups.get(0);
        if (first != null && first.name() != null && !findings.written().isAlone(root)) {
            return ofTheTop(index, groups);
        }
        CompositeIndex grouped = index;
        for (int i = 0; i < groups.size(); i++) {
            @Nullable GroupsDocument each = groups.get(i);
            String at = findings.written().element(root, i);
            if (each != null && each.bands() != null) {
                grouped = grouped(grouped, each, each.bands(), at, at + "/bands");
            } else if (each != null && each.name() != null) {
                findings.add(findings.problem(Pointers.child(at, "bands"), BundleWording.of("required")));
            }
        }
        return grouped;
    }

    private CompositeIndex ofTheTop(CompositeIndex index, List<GroupsDocument> groups) {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            @Nullable GroupsDocument each = groups.get(i);
            if (each != null && each.bands() != null) {
                findings.add(findings.problem(Pointers.child(root, i), Wording.of("recipe.bandsTopGroupsNodes")));
            }
            if (each != null && each.atLeast() != null && each.above() != null) {
                findings.add(findings.problem(
                        Pointers.child(root, i),
                        BundleWording.of(
                                "atMostOneField", Map.of("fields", "atLeast, above", "found", "atLeast, above"))));
            }
            bands.add(each == null ? new Band(null, null, null) : each.band());
        }
        return grouped(index, new GroupsDocument(null, null, bands, null, null, null), bands, root, root);
    }

    private CompositeIndex grouped(
            CompositeIndex index, GroupsDocument document, List<Band> bands, String at, String atBands) {
        checkBounds(bands, atBands);
        @Nullable
        ScoreGroups groups = findings.build(
                at,
                () -> new ScoreGroups(
                        document.compare() == null ? USUAL : StatedMeaning.rounding(document.compare()),
                        bands.stream().map(RecipeGroups::band).toList()));
        Optional<String> code = document.of() == null ? top(at) : named(document.of(), Pointers.child(at, "of"));
        return groups == null || code.isEmpty() ? index : index.grouped(code.get(), groups);
    }

    /** A bound that is an object has a quantile. */
    private void checkBounds(List<Band> bands, String at) {
        for (int i = 0; i < bands.size(); i++) {
            @Nullable Band band = bands.get(i);
            String place = Pointers.child(at, i);
            if (band != null) {
                checkBound(band.atLeast(), Pointers.child(place, "atLeast"));
                checkBound(band.above(), Pointers.child(place, "above"));
            }
        }
    }

    private void checkBound(@Nullable Bound bound, String at) {
        boolean isEmpty = bound != null && bound.score() == null && bound.quantile() == null;
        String quantile = Pointers.child(at, "quantile");
        if (isEmpty && !findings.isLost(quantile)) {
            findings.add(findings.problem(quantile, BundleWording.of("required")));
        }
    }

    private Optional<String> named(String code, String at) {
        if (tree.codes().isEmpty() || tree.codes().contains(code)) {
            return Optional.of(code);
        }
        findings.add(findings.problem(at, Wording.of("framework.noNode", code)).withNearest(code, tree.codes()));
        return Optional.empty();
    }

    private Optional<String> top(String at) {
        Optional<String> code = tree.topCode();
        if (code.isEmpty() && !findings.isFaulty("/tree")) {
            findings.add(findings.problem(at, Wording.of("recipe.withoutTreeGroupsMust")));
        }
        return code;
    }

    private static ScoreGroups.Band band(Band band) {
        String name = String.valueOf(band.name());
        @Nullable Bound bound = band.atLeast() == null ? band.above() : band.atLeast();
        if (bound == null) {
            return ScoreGroups.otherwise(name);
        }
        return new ScoreGroups.Band(
                name,
                Optional.of(limit(bound)),
                band.atLeast() == null ? ScoreGroups.Side.EXCLUSIVE : ScoreGroups.Side.INCLUSIVE,
                bound.score() == null ? ScoreGroups.Reading.QUANTILE : ScoreGroups.Reading.SCORE);
    }

    private static BigDecimal limit(Bound bound) {
        @Nullable BigDecimal limit = bound.score() == null ? bound.quantile() : bound.score();
        if (limit == null) {
            throw new AssertionError("a bound without any was reported");
        }
        return limit;
    }
}
