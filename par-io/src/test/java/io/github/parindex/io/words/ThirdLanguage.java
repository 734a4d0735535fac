package io.github.parindex.io.words;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.ranking.GradeScale;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.ranking.TieBreak;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.core.weighting.Weighting;
import io.github.parindex.io.Problem;
import io.github.parindex.io.Source;
import io.github.parindex.io.csv.AssessmentsCsv;
import io.github.parindex.io.csv.RankingCsv;
import io.github.parindex.io.html.HtmlReport;
import io.github.parindex.io.json.AssessmentsJson;
import io.github.parindex.io.json.CriteriaSetJson;
import io.github.parindex.io.xlsx.AssessmentsXlsx;
import io.github.parindex.io.xlsx.CriteriaSetXlsx;
import io.github.parindex.io.xlsx.IndexResultXlsx;
import io.github.parindex.io.xlsx.ScoreboardXlsx;
import io.github.parindex.io.xlsx.SheetShape;
import io.github.parindex.io.xlsx.TemplateXlsx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Everything people read, in one language. The test that runs this adds that language to a class loader of its own, so that no
 * other test meets it. All names in the files are Greek letters.
 */
public final class ThirdLanguage {

    private static final Path FILES = Path.of("src", "test", "resources", "third-language");

    private final Locale locale;
    private final Path folder;
    private final CriteriaSet set;
    private final Assessments assessments;

    private ThirdLanguage(Locale locale, Path folder) {
        this.locale = locale;
        this.folder = folder;
        this.set = CriteriaSetJson.read(FILES.resolve("set.json")).orThrow();
        this.assessments =
                AssessmentsJson.read(FILES.resolve("assessments.json"), set).orThrow();
    }

    /** The texts by what they are. */
    public static Map<String, String> texts(String language, Path folder) throws IOException {
        ThirdLanguage third = new ThirdLanguage(Locale.forLanguageTag(language), folder);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("report", third.report());
        texts.put("results", third.results());
        texts.put("template of rows", third.template(SheetShape.ROW_PER_UNIT));
        texts.put("template of forms", third.template(SheetShape.SHEET_PER_UNIT));
        texts.put("criteria set", third.criteriaSet());
        texts.put("ranking", RankingCsv.toText(third.ranking(), third.locale));
        texts.put("index", third.index());
        texts.put("problems", third.problems());
        return texts;
    }

    private Ranking ranking() {
        return RankingMethod.withDefaults()
                .with(TieBreak.higher("1").then(TieBreak.byName()))
                .with(GradeScale.bands(GradeScale.grade("Ψ", "50"), GradeScale.grade("Ω", "0")))
                .rank(Scorer.score(assessments));
    }

    private String report() {
        Ranking ranking = ranking();
        Path file = folder.resolve("report.html");
        HtmlReport.of(ranking.board(), ranking).in(locale).comparedWith(ranking).write(file);
        return plain(text(file).replaceAll("(?s)<(script|style).*?</\\1>", ""));
    }

    private String results() {
        Path file = folder.resolve("results.xlsx");
        ScoreboardXlsx.of(ranking()).in(locale).write(file);
        return book(file);
    }

    private String index() {
        IndicatorMatrix matrix = IndicatorMatrix.of(
                        List.of("Α", "Β", "Γ"), List.of("α", "β"), new double[][] {{1, 5}, {2, 3}, {4, 4}})
                .in(Framework.of(Framework.group("Ω", "α", "β")));
        CompositeIndex index = CompositeIndex.standard()
                .prepared(Preparation.winsorise(1, 0))
                .with(Normalization.minMax(1, 100), Normalization.round(Rounding.halfUp(1)))
                .with(Weighting.critic())
                .with(Aggregation.geometric());
        Path file = folder.resolve("index.xlsx");
        IndexResultXlsx.of(index.compute(matrix)).in(locale).write(file);
        return book(file);
    }

    private String template(SheetShape shape) {
        Path file = folder.resolve("template.xlsx");
        TemplateXlsx.of(set, assessments.all().stream().map(each -> each.unit()).toList())
                .with(shape)
                .in(locale)
                .write(file);
        if (!AssessmentsXlsx.read(file, set).problems().isEmpty()) {
            throw new AssertionError(AssessmentsXlsx.read(file, set).problems());
        }
        return book(file);
    }

    private String criteriaSet() {
        Path file = folder.resolve("set.xlsx");
        CriteriaSetXlsx.write(set, locale, file);
        if (!CriteriaSetXlsx.read(file).orThrow().equals(set)) {
            throw new AssertionError("a criteria set is read back as it was");
        }
        return book(file);
    }

    /** Of every broken file that is known. */
    private String problems() throws IOException {
        CriteriaSet broken =
                CriteriaSetJson.read(FILES.resolveSibling("criteria-set.json")).orThrow();
        List<Problem> all = new ArrayList<>();
        for (Path file : files("broken-csv", ".csv")) {
            all.addAll(AssessmentsCsv.read(Source.of("x", Files.readAllBytes(file)), broken)
                    .problems());
        }
        for (Path file : files("broken-json", ".json")) {
            Source source = Source.of("x", Files.readAllBytes(file));
            all.addAll(
                    file.getFileName().toString().startsWith("criteria-")
                            ? CriteriaSetJson.read(source).problems()
                            : AssessmentsJson.read(source, broken).problems());
        }
        return all.stream().map(each -> each.in(locale)).collect(Collectors.joining("\n"));
    }

    private static List<Path> files(String name, String ending) throws IOException {
        try (var files = Files.list(FILES.resolveSibling(name))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String book(Path file) {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : zip.stream().toList()) {
                String content =
                        new String(zip.getInputStream(part).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                if (part.getName().startsWith("xl/worksheets/")
                        || part.getName().equals("xl/sharedStrings.xml")) {
                    // What a cell prompts stands in an attribute, and the list it is chosen from in a formula.
                    content.lines()
                            .forEach(line -> text.append(line.replaceAll("<formula1>.*?</formula1>|<f>.*?</f>", "")
                                            .replaceAll("<[^>]* prompt=\"([^\"]*)\"[^>]*>", " $1 "))
                                    .append('\n'));
                } else if (part.getName().equals("xl/workbook.xml")) {
                    text.append(content.replaceAll("<sheet name=\"([^\"]*)\"[^>]*>", " $1 ")
                            .replaceAll("<definedName.*?</definedName>", ""));
                }
            }
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
        return plain(text.toString());
    }

    private static String plain(String markup) {
        return markup.replaceAll("<[^>]*>", " ").replace("&quot;", "\"").replace("&amp;", "&");
    }
}
