package io.github.parindex.io.recipe;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.index.CityAverage;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.InputColumns;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.index.PrintedScore;
import io.github.parindex.core.index.RankingRule;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.ranking.TiePolicy;
import io.github.parindex.core.weighting.Weighting;
import io.github.parindex.io.Problem;
import io.github.parindex.io.json.TitleDocument;
import io.github.parindex.io.token.BundleWording;
import io.github.parindex.io.token.EnumWords;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Pointers;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Builds a recipe from its document; what the core refuses is reported at its place, beside what was faulty before. */
final class RecipeMeaning {

    private static final RecipeDocument.Cities NO_CITIES = new RecipeDocument.Cities(null, null, null, null, null);

    /** The number of a level. */
    private static final Pattern LEVEL = Pattern.compile("[1-9][0-9]{0,2}");

    private final RecipeDocument document;
    private final GivenTree given;
    private final Findings findings;
    private final Steps steps;
    private final StatedMeaning stated;
    private final Misplaced misplaced;

    private RecipeMeaning(RecipeDocument document, GivenTree given, Findings findings) {
        this.document = document;
        this.given = given;
        this.findings = findings;
        this.steps = Steps.in(document, findings);
        this.stated = new StatedMeaning(findings, steps);
        this.misplaced = new Misplaced(findings);
    }

    static @Nullable IndexRecipe of(RecipeDocument document, Findings findings) {
        return of(document, GivenTree.none(), findings);
    }

    static @Nullable IndexRecipe of(RecipeDocument document, GivenTree given, Findings findings) {
        return new RecipeMeaning(document, given, findings).recipe();
    }

    /** Says something where the first of some codes is described in the document, if one is. */
    static void tell(RecipeDocument document, Findings findings, List<String> codes, Wording message) {
        StatedMeaning stated = new StatedMeaning(findings, Steps.in(document, findings));
        RecipeTree tree = RecipeTree.of(document, GivenTree.none(), stated, findings);
        codes.stream()
                .filter(tree.codes()::contains)
                .findFirst()
                .ifPresent(code -> findings.add(findings.problem(tree.place(code), message)));
    }

    private @Nullable IndexRecipe recipe() {
        RecipeTree tree = RecipeTree.of(document, given, stated, findings);
        CompositeIndex index = settings(CompositeIndex.plain(), tree).prepared(preparations(tree));
        for (Map.Entry<String, NodeRecipe> each : tree.stated().entrySet()) {
            index = at(index, each.getKey(), each.getValue(), "/tree");
        }
        CompositeIndex computed = levels(elsewhere(ofTheTable(index), tree), tree);
        for (Map.Entry<String, PrintedScore> each : tree.printed().entrySet()) {
            computed = computed.compared(each.getKey(), each.getValue());
        }
        CompositeIndex complete = RecipeGroups.in(computed, document.groups(), tree, findings, "/groups");
        checkCompleted(complete, tree);
        checkTable(complete);
        Map<String, IndexRecipe.Variant> variants =
                new VariantMeaning(this, tree, findings).of(orEmpty(document.variants()));
        checkDeductions(complete, variants, tree);
        steps.checkUse();
        InputColumns inputs = inputs();
        @Nullable
        IndexRecipe recipe = findings.build(
                "",
                () -> new IndexRecipe(
                        document.id(),
                        title(document.title(), document.id(), "/title", findings),
                        document.source() == null ? "" : document.source(),
                        tree.columns(inputs),
                        tree.framework(),
                        complete,
                        variants));
        Unused.check(document, complete, tree, variants, findings);
        if (recipe != null) {
            Unused.columns(inputs.columns(), recipe, findings);
        }
        // A problem may be found while the last parts are built.
        return findings.isClean() ? recipe : null;
    }

    /** What the file of the tree states, completed by the default of the indicators where that is the same method. */
    private CompositeIndex ofTheTable(CompositeIndex index) {
        CompositeIndex changed = index;
        for (Map.Entry<String, Method> each : given.steps().entrySet()) {
            @Nullable
            Normalization step =
                    findings.attempt("/indicators/normalize", () -> Normalization.of(completed(each.getValue())));
            if (step != null) {
                changed = changed.at(each.getKey(), NodeRecipe.unstated().with(step));
            }
        }
        return changed;
    }

    private Method completed(Method own) {
        Map<String, Object> settings = new LinkedHashMap<>();
        steps.usual(Steps.Kind.INDICATORS)
                .filter(usual -> usual.name().equals(own.name()))
                .ifPresent(usual -> settings.putAll(usual.settings()));
        settings.putAll(own.settings());
        return new Method(own.name(), settings);
    }

    /** A part is taken off a sum only; a variant is told what it alone does to it. */
    private void checkDeductions(CompositeIndex index, Map<String, IndexRecipe.Variant> variants, RecipeTree tree) {
        List<Framework.Node> faulty = takenOffNoSum(index, tree);
        faulty.forEach(node -> refuseDeduction(
                index,
                node,
                GivenTree.PLACE.equals(tree.place(node.code()))
                        ? GivenTree.placeOf(node.deductions().iterator().next())
                        : tree.place(node.code())));
        variants.forEach((name, variant) -> {
            CompositeIndex changed = variant.of(index);
            takenOffNoSum(changed, tree).stream()
                    .filter(node -> !faulty.contains(node))
                    .forEach(node -> refuseDeduction(changed, node, Pointers.child("/variants", name)));
        });
    }

    private static List<Framework.Node> takenOffNoSum(CompositeIndex index, RecipeTree tree) {
        return tree.framework().stream()
                .flatMap(framework -> framework.nodes().stream())
                .filter(node -> !node.deductions().isEmpty())
                .filter(node ->
                        !index.recipe(node.code()).aggregation().orElseThrow().equals(Aggregation.sum()))
                .toList();
    }

    private void refuseDeduction(CompositeIndex index, Framework.Node node, String place) {
        if (!findings.isFaulty(place)) {
            findings.attempt(place, () -> {
                throw Refusal.refused(
                        "index.node.deduction",
                        node.code(),
                        node.deductions().iterator().next(),
                        index.recipe(node.code())
                                .aggregation()
                                .orElseThrow()
                                .method()
                                .toString());
            });
        }
    }

    /** Where the default lacks settings, every indicator or node has to complete it. */
    private void checkCompleted(CompositeIndex index, RecipeTree tree) {
        for (Steps.Kind kind : Steps.Kind.values()) {
            List<String> lacking = steps.lacking(kind);
            checkCompletedSomewhere(kind, lacking, tree);
            List<String> bare = tree.allCodes().stream()
                    .filter(code -> tree.kind(code) == kind)
                    .filter(code -> !index.stated().containsKey(code)
                            || index.stated().get(code).normalization().isEmpty())
                    .toList();
            if (!lacking.isEmpty() && !bare.isEmpty() && !findings.isFaulty("/tree") && !findings.isFaulty("/at")) {
                String method = steps.usual(kind).map(Method::name).orElse("");
                findings.add(findings.problem(
                        kind.place(), Wording.of("recipe.defaultNotCompleted", method, lacking, bare)));
            }
        }
    }

    /** Without a tree nothing completes the default; a file of the tree may, if it is read with the recipe. */
    private void checkCompletedSomewhere(Steps.Kind kind, List<String> lacking, RecipeTree tree) {
        if (lacking.isEmpty() || tree.framework().isPresent() || findings.isFaulty("/tree")) {
            return;
        }
        String method = steps.usual(kind).map(Method::name).orElse("");
        boolean isLast = RecipeTree.isAllColumns(document.tree());
        Problem problem = findings.problem(kind.place(), Wording.of("recipe.defaultCompletedNowhere", method, lacking))
                .withAdvice(Wording.of(isLast ? "recipe.maybeCompleteDefault" : "recipe.maybeTreeCompletes"));
        findings.add(isLast ? problem : problem.as(Problem.Severity.WARNING));
    }

    /** A table that normalises some indicators and says nothing of others mixes their scales. */
    private void checkTable(CompositeIndex index) {
        boolean isUsual = document.indicators() != null && document.indicators().normalize() != null;
        List<String> bare = given.framework().stream()
                .flatMap(table -> table.indicators().stream())
                .map(Indicator::code)
                .filter(code -> index.recipe(code)
                                .normalization()
                                .orElse(List.of())
                                .isEmpty()
                        && (!index.stated().containsKey(code)
                                || index.stated().get(code).normalization().isEmpty()))
                .toList();
        if (!isUsual && !given.steps().isEmpty() && !bare.isEmpty()) {
            findings.add(findings.problem("/indicators", Wording.of("recipe.treeNormalizesOthers", bare))
                    .withAdvice(Wording.of("recipe.maybeFillInMinMax"))
                    .as(Problem.Severity.WARNING));
        }
    }

    private CompositeIndex elsewhere(CompositeIndex index, RecipeTree tree) {
        CompositeIndex changed = index;
        for (Map.Entry<String, DescriptionDocument> each :
                orEmpty(document.at()).entrySet()) {
            String place = Pointers.child("/at", each.getKey());
            if (each.getValue() != null && tree.isKnown(each.getKey(), place)) {
                NodeRecipe recipe = elsewhere(each.getValue(), place, tree.kind(each.getKey()));
                changed = recipe.equals(NodeRecipe.unstated()) ? changed : at(changed, each.getKey(), recipe, place);
            }
        }
        return changed;
    }

    /** What holds for a level goes before the defaults, but not before what is said of single codes. */
    private CompositeIndex levels(CompositeIndex index, RecipeTree tree) {
        CompositeIndex changed = index;
        for (Map.Entry<String, ComputationDocument> each :
                orEmpty(document.levels()).entrySet()) {
            String place = Pointers.child("/levels", each.getKey());
            if (each.getValue() != null) {
                changed = level(changed, each.getKey(), each.getValue(), place, tree);
            }
        }
        return changed;
    }

    private CompositeIndex level(
            CompositeIndex index, String level, ComputationDocument document, String place, RecipeTree tree) {
        if (!LEVEL.matcher(level).matches()) {
            findings.add(findings.problem(place, Wording.of("recipe.noLevel", level)));
            return index;
        }
        int number = Integer.parseInt(level);
        misplaced.inDefaults(document, place, stated);
        if (number == 1) {
            misplaced.inIndicators(document, place);
        }
        NodeRecipe recipe = stated(document, place, number == 1 ? Steps.Kind.INDICATORS : Steps.Kind.NODES);
        if (tree.framework().isEmpty()) {
            if (!findings.isFaulty("/tree")) {
                findings.add(findings.problem(place, Wording.of("recipe.levelWithoutTree"))
                        .withAdvice(Wording.of("recipe.maybeGiveTree")));
            }
            return index;
        }
        return recipe.equals(NodeRecipe.unstated())
                ? index
                : changed(index, place, each -> each.atLevel(tree.framework().get(), number, recipe));
    }

    NodeRecipe stated(Stated document, String at, Steps.Kind kind) {
        return stated.nodeRecipe(document, at, kind);
    }

    void checkDefaults(ComputationDocument nodes, String at) {
        misplaced.inDefaults(nodes, at, stated);
    }

    private CompositeIndex at(CompositeIndex index, String code, NodeRecipe recipe, String place) {
        return changed(index, place, each -> each.at(code, recipe));
    }

    private <T> T changed(T from, String place, UnaryOperator<T> change) {
        @Nullable T changed = findings.build(place, () -> change.apply(from));
        return changed == null ? from : changed;
    }

    /** Away from the tree, numbers by part are weights that are given. */
    NodeRecipe elsewhere(Stated document, String at, Steps.Kind kind) {
        NodeRecipe recipe = stated.nodeRecipe(document, at, kind);
        @Nullable WeightsText table = document.weights();
        if (table == null || !stated.isTable(table, at + "/weights")) {
            return recipe;
        }
        Map<String, Double> weights = stated.table(table, at + "/weights");
        Method given = Method.of("given").with("weights", weights);
        return changed(recipe, at + "/weights", each -> each.with(Weighting.of(given)));
    }

    private CompositeIndex settings(CompositeIndex plain, RecipeTree tree) {
        if (document.nodes() != null) {
            checkDefaults(document.nodes(), "/nodes");
        }
        CompositeIndex index = plain;
        if (document.indicators() != null) {
            index = index.withIndicators(usual(document.indicators(), "/indicators", Steps.Kind.INDICATORS));
        }
        if (document.nodes() != null) {
            index = index.withNodes(usual(document.nodes(), "/nodes", Steps.Kind.NODES));
        }
        index = with(index, document.weighOn(), "/weighOn", RecipeMeaning::weighedOn);
        index = with(index, document.count(), "/count", RecipeMeaning::counting);
        if (document.cities() != null) {
            index = cities(document.cities(), "/cities", tree)
                    .map(index::averaging)
                    .orElse(index);
        }
        return with(index, document.ranking(), "/ranking", (each, ranking) -> each.ranked(ranking(ranking)));
    }

    /** A default whose step lacks settings means nothing by itself: what it is completed by states it whole. */
    private NodeRecipe usual(Stated defaults, String at, Steps.Kind kind) {
        return steps.lacking(kind).isEmpty()
                ? stated.nodeRecipe(defaults, at, kind)
                : stated.nodeRecipe(new WithoutSteps(defaults), at, kind);
    }

    /** The index with what the document says of it at a place. */
    private <S> CompositeIndex with(
            CompositeIndex index,
            @Nullable S said,
            String place,
            BiFunction<CompositeIndex, S, CompositeIndex> change) {
        return said == null ? index : changed(index, place, each -> change.apply(each, said));
    }

    private static CompositeIndex weighedOn(CompositeIndex index, String word) {
        return index.weighedOn(EnumWords.parse(CompositeIndex.WeighedOn.class, word));
    }

    private static CompositeIndex counting(CompositeIndex index, String word) {
        return index.counting(EnumWords.parse(CompositeIndex.Counting.class, word));
    }

    /** A denominator that the tree states is divided by, unless the document says itself what is prepared. */
    private Preparation[] preparations(RecipeTree tree) {
        List<Preparation> steps = new ArrayList<>();
        if (document.prepare() == null && !findings.isLost("/prepare") && tree.hasDenominators()) {
            steps.add(Preparation.of(Method.of("denominate")));
        }
        if (document.prepare() != null) {
            preparations(document.prepare(), "/prepare", tree, steps);
        }
        return steps.toArray(Preparation[]::new);
    }

    void preparations(List<MethodText> methods, String place, RecipeTree tree, List<Preparation> built) {
        stated.each(methods, place, (step, at) -> {
            misplaced.inStep(step, at, tree.allCodes());
            stated.method(step, at, Preparation.signatures(), Preparation::of).ifPresent(built::add);
        });
    }

    /** Rows that are averaged; what a variant does not say of them is as the recipe says. */
    Optional<CityAverage> cities(RecipeDocument.Cities cities, String at, RecipeTree tree) {
        RecipeDocument.Cities usual =
                document.cities() == null || document.cities().equals(cities) ? NO_CITIES : document.cities();
        @Nullable String unit = cities.unit() == null ? usual.unit() : cities.unit();
        if (unit == null) {
            if (!findings.isLost(at + "/unit")) {
                findings.add(findings.problem(at + "/unit", BundleWording.of("required")));
            }
            return Optional.empty();
        }
        @Nullable List<String> of = cities.of() == null ? usual.of() : cities.of();
        checkNodes(of, at, tree);
        return Optional.ofNullable(findings.build(
                at,
                () -> new CityAverage(
                        unit,
                        Optional.ofNullable(cities.name()).or(() -> Optional.ofNullable(usual.name())),
                        Optional.ofNullable(cities.weight()).or(() -> Optional.ofNullable(usual.weight())),
                        moment(cities.average() == null ? usual.average() : cities.average()),
                        of == null ? List.of() : of)));
    }

    private static CityAverage.Moment moment(@Nullable String word) {
        return word == null ? CityAverage.Moment.BEFORE_NORMALIZATION : EnumWords.parse(CityAverage.Moment.class, word);
    }

    private void checkNodes(@Nullable List<String> codes, String at, RecipeTree tree) {
        for (int i = 0; codes != null && i < codes.size(); i++) {
            @Nullable String code = codes.get(i);
            if (code != null && !tree.codes().isEmpty() && !tree.codes().contains(code)) {
                findings.add(findings.problem(
                                findings.written().element(at + "/of", i), Wording.of("framework.noNode", code))
                        .withNearest(code, tree.codes()));
            }
        }
    }

    static RankingRule ranking(RecipeDocument.RankingPart ranking) {
        RankingRule rule = RankingRule.withDefaults();
        if (ranking.ties() != null) {
            rule = rule.with(EnumWords.parse(TiePolicy.class, ranking.ties()));
        }
        if (ranking.compare() != null) {
            rule = rule.comparing(StatedMeaning.rounding(ranking.compare()));
        }
        if (ranking.without() != null) {
            rule = rule.without(ranking.without().toArray(String[]::new));
        }
        return ranking.best() == null ? rule : rule.with(EnumWords.parse(Direction.class, ranking.best()));
    }

    private InputColumns inputs() {
        InputColumns stated = new InputsMeaning(findings).of(document.inputs());
        return RecipeTree.isAllColumns(document.tree()) ? stated.allColumns() : stated;
    }

    private static <V> Map<String, V> orEmpty(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : map;
    }

    /** A title, or another text where there is none or a fault, which is then reported. */
    static Title title(@Nullable TitleDocument title, String otherwise, String at, Findings findings) {
        @Nullable Title read = title == null ? null : title.read(at, findings);
        return read == null ? Title.of(otherwise) : read;
    }
}
