package io.github.parindex.io.shape;

import io.github.parindex.core.index.CityAverage;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.index.RankingRule;
import io.github.parindex.core.index.ScoreGroups;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.weighting.BenefitOfTheDoubt;
import io.github.parindex.io.RankingWords;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every choice behind an index, one a line, in the order of {@link CompositeIndex#description}. */
public final class IndexChoices {

    private final List<Wording> lines = new ArrayList<>();

    private IndexChoices() {}

    /**
     * The choices of an index.
     *
     * @param index of any methods
     * @return one sentence for each choice, to be shown in any language
     */
    public static List<Wording> of(CompositeIndex index) {
        IndexChoices choices = new IndexChoices();
        index.preparations().forEach(step -> choices.say("preparation", MethodWords.PREPARATION.of(step.method())));
        index.cities().ifPresent(average -> choices.say("cities", cities(average)));
        choices.say("indicators", of(index.indicators()));
        choices.say("nodes", of(index.nodes()));
        index.stated().forEach((code, recipe) -> choices.say("setting", code, of(recipe)));
        if (index.weighedOn() != CompositeIndex.WeighedOn.PARTS) {
            choices.say("weighedOn", index.weighedOn());
        }
        if (index.counting() != CompositeIndex.Counting.WHOLE_PARTS) {
            choices.say("counting", index.counting());
        }
        choices.say("ranking", of(index.ranking()));
        index.groups().forEach((code, groups) -> choices.say("groups", code, of(groups)));
        index.printed().forEach((code, printed) -> choices.say("printed", code, printed.column(), printed.within()));
        return List.copyOf(choices.lines);
    }

    private void say(String key, Object... facts) {
        lines.add(choice(key, facts));
    }

    private static Wording choice(String key, Object... facts) {
        return Wording.of("indexChoice." + key, facts);
    }

    private static Wording clauses(List<Wording> clauses) {
        return Wording.joined(clauses, "; ");
    }

    private static Wording cities(CityAverage average) {
        List<Wording> clauses = new ArrayList<>(List.of(choice("averagedBy", average.unit())));
        average.weight().ifPresent(column -> clauses.add(choice("weightedBy", column)));
        clauses.add(Wording.literal(average.moment()));
        if (!average.nodes().isEmpty()) {
            clauses.add(choice("averagedNodes", average.nodes()));
        }
        return clauses(clauses);
    }

    private static Wording of(NodeRecipe recipe) {
        List<Wording> clauses = new ArrayList<>();
        recipe.frontier().ifPresent(method -> clauses.add(choice("weights", frontier(method))));
        recipe.weighting()
                .ifPresent(method -> clauses.add(choice("weights", MethodWords.WEIGHTING.of(method.method()))));
        recipe.aggregation()
                .ifPresent(method -> clauses.add(choice("aggregation", MethodWords.AGGREGATION.of(method.method()))));
        recipe.missing().ifPresent(rule -> clauses.add(choice("missing", MethodWords.MISSING.of(rule.method()))));
        recipe.normalization().ifPresent(steps -> clauses.add(choice("normalization", steps(steps))));
        recipe.rounding().ifPresent(rule -> clauses.add(choice("rounded", rule)));
        recipe.published().ifPresent(rule -> clauses.add(choice("published", rule)));
        return clauses.isEmpty() ? choice("nothing") : clauses(clauses);
    }

    private static Wording frontier(BenefitOfTheDoubt method) {
        return MethodWords.WEIGHTING.of(
                Method.of("benefitOfTheDoubt").with("least", method.least()).with("greatest", method.greatest()));
    }

    private static Wording steps(List<Normalization> steps) {
        Optional<Wording> all = steps.stream()
                .map(step -> MethodWords.NORMALIZATION.of(step.method()))
                .reduce((before, next) -> choice("then", before, next));
        return all.orElse(choice("unchanged"));
    }

    private static Wording of(RankingRule rule) {
        List<Wording> clauses =
                new ArrayList<>(List.of(RankingWords.of(rule.ties()), choice("compared", rule.compared())));
        rule.best().ifPresent(end -> clauses.add(Wording.literal(end)));
        if (!rule.without().isEmpty()) {
            clauses.add(choice("without", rule.without()));
        }
        return clauses(clauses);
    }

    private static Wording of(ScoreGroups groups) {
        List<Wording> bands =
                new ArrayList<>(groups.bands().stream().map(IndexChoices::of).toList());
        bands.add(choice("compared", groups.compared()));
        return clauses(bands);
    }

    private static Wording of(ScoreGroups.Band band) {
        return band.bound()
                .map(bound -> Wording.of("index.band." + bounded(band), band.name(), bound))
                .orElse(Wording.of("index.band.rest", band.name()));
    }

    private static String bounded(ScoreGroups.Band band) {
        boolean isInclusive = band.side() == ScoreGroups.Side.INCLUSIVE;
        return switch (band.reading()) {
            case SCORE -> isInclusive ? "from" : "above";
            case QUANTILE -> isInclusive ? "fromQuantile" : "aboveQuantile";
        };
    }
}
