package io.github.parindex.examples.cli;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.planning.Efforts;
import io.github.parindex.core.survey.SurveyTally;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.action.ComparisonJson;
import io.github.parindex.io.action.EffortsJson;
import io.github.parindex.io.action.PlanJson;
import io.github.parindex.io.action.RankSpreadJson;
import io.github.parindex.io.action.RoundReviewJson;
import io.github.parindex.io.action.YearsJson;
import io.github.parindex.io.csv.EffortsCsv;
import io.github.parindex.io.csv.FrameworkCsv;
import io.github.parindex.io.csv.IndicatorMatrixCsv;
import io.github.parindex.io.csv.SurveyCsv;
import io.github.parindex.io.json.RankingJson;
import io.github.parindex.io.json.ScoreboardJson;
import io.github.parindex.io.json.ScorecardJson;
import io.github.parindex.io.json.SummaryJson;
import io.github.parindex.io.json.SurveyResultsJson;
import io.github.parindex.io.recipe.ExplanationJson;
import io.github.parindex.io.recipe.IndexRecipeJson;
import io.github.parindex.io.recipe.IndexResultJson;
import io.github.parindex.io.recipe.ScenarioJson;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.xlsx.SurveyXlsx;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Files to be checked, each by what it is and with the others that it belongs to. */
final class Validation {

    private final Map<Path, FileKind> kinds = new LinkedHashMap<>();
    private final Optional<SetOption> set;

    private Validation(Optional<SetOption> given) {
        this.set = given;
    }

    /** Finds out what each file is; a criteria set among them serves the others where none is given. */
    static Validation of(Optional<SetOption> given, List<Path> paths) {
        Map<Path, Optional<FileKind>> found = new LinkedHashMap<>();
        paths.forEach(path -> found.put(path, given.isPresent() ? withSet(path) : FileKind.ofDocument(path)));
        Set<FileKind> known = EnumSet.noneOf(FileKind.class);
        given.ifPresent(each -> known.add(FileKind.CRITERIA_SET));
        found.values().forEach(kind -> kind.ifPresent(known::add));
        Optional<Path> first = found.entrySet().stream()
                .filter(each -> each.getValue().equals(Optional.of(FileKind.CRITERIA_SET)))
                .map(Map.Entry::getKey)
                .findFirst();
        Validation validation = new Validation(given.or(() -> first.map(SetOption::of)));
        found.forEach((path, kind) -> {
            if (given.isPresent() || !Optional.of(path).equals(first)) {
                validation.kinds.put(path, kind.orElseGet(() -> rest(path, known)));
            }
        });
        return validation;
    }

    /** Beside a set that is named, a workbook is one of its campaign. */
    private static Optional<FileKind> withSet(Path path) {
        return FileFormat.XLSX.isOf(path) ? Optional.empty() : FileKind.ofDocument(path);
    }

    /** A document that is none is checked as what it is most likely meant to be. */
    private static FileKind rest(Path path, Set<FileKind> known) {
        if (!FileFormat.JSON.isOf(path)) {
            return FileKind.ofTable(path, known);
        }
        return known.contains(FileKind.CRITERIA_SET) ? FileKind.ASSESSMENTS : FileKind.CRITERIA_SET;
    }

    /** The criteria set that the others belong to. */
    Optional<SetOption> set() {
        return set;
    }

    List<Path> all(FileKind kind) {
        return kinds.entrySet().stream()
                .filter(each -> each.getValue() == kind)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The files that are checked one by one, in the order they were given. */
    Map<Path, FileKind> others() {
        Map<Path, FileKind> others = new LinkedHashMap<>(kinds);
        others.values().removeAll(List.of(FileKind.ASSESSMENTS));
        return others;
    }

    /**
     * Reads a file that is no assessments.
     *
     * @param criteria the set of the others, if there is one
     * @return empty if nothing can be said of it, as what it belongs to is faulty
     * @throws WrongCall if what it belongs to is not there
     */
    Optional<? extends Loaded<?>> read(Path path, FileKind kind, Optional<CriteriaSet> criteria) {
        return switch (kind) {
            case CRITERIA_SET -> Optional.of(FileFormat.readSet(path));
            case ASSESSMENTS -> throw new AssertionError("assessments are read together");
            case SCOREBOARD -> Optional.of(ScoreboardJson.read(path));
            case RANKING -> Optional.of(RankingJson.read(path));
            case SURVEY -> Optional.of(SurveyFiles.read(path));
            case SURVEY_RESULTS -> Optional.of(SurveyResultsJson.read(path));
            case SUMMARY -> Optional.of(SummaryJson.read(path));
            case EFFORTS -> Optional.of(efforts(path, criteria));
            case PLAN -> Optional.of(PlanJson.read(path));
            case YEARS -> Optional.of(YearsJson.read(path));
            case COMPARISON -> Optional.of(ComparisonJson.read(path));
            case ROUND_REVIEW -> Optional.of(RoundReviewJson.read(path));
            case RANK_SPREAD -> Optional.of(RankSpreadJson.read(path));
            case INDEX_RECIPE -> recipe(path);
            case INDEX_RESULT -> Optional.of(IndexResultJson.read(path));
            case SCENARIO -> Optional.of(ScenarioJson.read(path));
            case SCORECARD -> Optional.of(ScorecardJson.read(Source.of(path)));
            case EXPLANATION -> Optional.of(ExplanationJson.read(Source.of(path)));
            case EXPLANATION_DIFFERENCE -> Optional.of(ExplanationJson.readDifference(Source.of(path)));
            case RESPONSES -> responses(path);
            case INDICATORS -> indicators(path);
            case FRAMEWORK -> Optional.of(table(path));
        };
    }

    static WrongCall needs(Path path, String key) {
        return new WrongCall(Wording.of(key, path));
    }

    private static Loaded<Efforts> efforts(Path path, Optional<CriteriaSet> criteria) {
        CriteriaSet known = criteria.orElseThrow(() -> needs(path, "par.validate.needsSet"));
        return FileFormat.JSON.isOf(path) ? EffortsJson.read(path, known) : EffortsCsv.read(path, known);
    }

    private Optional<Loaded<SurveyTally>> responses(Path path) {
        Path asked = first(FileKind.SURVEY).orElseThrow(() -> needs(path, "par.validate.needsSurvey"));
        Source source = Source.of(path);
        return SurveyFiles.read(asked)
                .usable()
                .map(survey -> FileFormat.XLSX.isOf(path)
                        ? SurveyXlsx.read(source, survey, SurveyFiles.LIMITS)
                        : SurveyCsv.read(source, survey, SurveyFiles.LIMITS));
    }

    private static Loaded<FrameworkCsv.Table> table(Path path) {
        return FrameworkCsv.readTable(Source.of(path), DecimalMark.EITHER, ReadLimits.withDefaults());
    }

    /** A recipe, whose tree may stand in a table of its own. */
    private Optional<Loaded<IndexRecipe>> recipe(Path path) {
        Optional<Path> tree = first(FileKind.FRAMEWORK);
        if (tree.isEmpty()) {
            return Optional.of(IndexRecipeJson.read(path));
        }
        return table(tree.get())
                .usable()
                .map(table -> IndexRecipeJson.read(
                        Source.of(path), ReadLimits.withDefaults(), table.framework(), table.steps()));
    }

    private Optional<Loaded<IndicatorMatrix>> indicators(Path path) {
        Optional<Path> method = first(FileKind.INDEX_RECIPE);
        if (method.isEmpty()) {
            return Optional.of(IndicatorMatrixCsv.read(path));
        }
        return recipe(method.get()).flatMap(Loaded::usable).map(known -> IndicatorMatrixCsv.read(path, known));
    }

    private Optional<Path> first(FileKind kind) {
        return all(kind).stream().findFirst();
    }
}
