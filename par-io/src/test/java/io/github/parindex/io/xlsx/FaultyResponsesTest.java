package io.github.parindex.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.survey.AnswerScale;
import io.github.parindex.core.survey.FormsIssued;
import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyFactor;
import io.github.parindex.core.survey.SurveyForm;
import io.github.parindex.core.survey.SurveyItem;
import io.github.parindex.core.survey.SurveyPolicy;
import io.github.parindex.core.survey.SurveyPolicy.StratumShare;
import io.github.parindex.core.survey.SurveyResults;
import io.github.parindex.core.survey.SurveyTally;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.csv.SurveyCsv;
import io.github.parindex.io.files.SurveyJsonLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is wrong with responses is said alike in every format, at the row where it stands, and costs no other response. */
final class FaultyResponsesTest {

    private static final AnswerScale FIVE = AnswerScale.levels(5, 4);

    private static final Survey SURVEY = Survey.of(
                    "S",
                    "",
                    SurveyForm.of(
                            "citizens",
                            "",
                            SurveyFactor.of("1", "", SurveyItem.of("1.1", "", FIVE), SurveyItem.of("1.2", "", FIVE))))
            .withIssued(List.of(
                    new FormsIssued("SNV", "citizens", "town", 9, OptionalLong.of(900)),
                    new FormsIssued("STC", "citizens", "town", 9, OptionalLong.of(500))));

    private static final List<String> HEADINGS = List.of("respondent", "unit", "stratum", "cluster", "1.1", "1.2");

    /** A file of responses. */
    private enum Format {
        CSV {
            @Override
            Loaded<SurveyTally> read(Survey survey, List<List<String>> rows) {
                return SurveyCsv.read(
                        Source.of(
                                "r.csv",
                                rows.stream().map(row -> String.join(",", row)).collect(Collectors.joining("\n"))),
                        survey);
            }
        },
        XLSX {
            @Override
            Loaded<SurveyTally> read(Survey survey, List<List<String>> rows) {
                String sheet = IntStream.range(0, rows.size())
                        .mapToObj(i -> BookBuilder.row(i + 1, rows.get(i).toArray(String[]::new)))
                        .collect(Collectors.joining());
                return SurveyXlsx.read(
                        new BookBuilder().sheet("Phiếu", sheet).source(), survey, ReadLimits.withDefaults());
            }
        },
        JSON_LINES {
            @Override
            Loaded<SurveyTally> read(Survey survey, List<List<String>> rows) {
                String lines = rows.stream()
                        .skip(1)
                        .map(row -> IntStream.range(0, row.size())
                                .mapToObj(i -> "\"" + rows.get(0).get(i) + "\": \"" + row.get(i) + "\"")
                                .collect(Collectors.joining(", ", "{", "}")))
                        .collect(Collectors.joining("\n"));
                return SurveyJsonLines.read(Source.of("r.jsonl", lines), survey);
            }
        };

        abstract Loaded<SurveyTally> read(Survey survey, List<List<String>> rows);

        /** In which row of the table, the headings left out, a problem stands. */
        int row(Problem problem) {
            String cell = problem.place().replaceAll(".*![A-Z]+", "");
            return this == JSON_LINES ? problem.line() : this == CSV ? problem.line() - 1 : Integer.parseInt(cell) - 1;
        }
    }

    private static List<List<String>> table(String... rows) {
        List<List<String>> table = new ArrayList<>(List.of(HEADINGS));
        for (String row : rows) {
            table.add(List.of(row.split(",", -1)));
        }
        return table;
    }

    private static List<String> said(Format format, Loaded<SurveyTally> loaded, String language) {
        return loaded.problems().stream()
                .map(problem -> format.row(problem) + " " + problem.message().in(Locale.forLanguageTag(language)))
                .toList();
    }

    private static SurveyResults usable(Loaded<SurveyTally> loaded) {
        return loaded.usable().orElseThrow().results();
    }

    @ParameterizedTest
    @EnumSource
    void aStratumWithOneClusterIsSaidWhereItIsFirstMet(Format format) {
        Loaded<SurveyTally> loaded = format.read(
                SURVEY,
                table(
                        "r1,SNV,town,Mỹ Long,5,4",
                        "r2,SNV,hill,Núi Tô,5,4",
                        "r3,SNV,town,Mỹ Bình,3,4",
                        "r4,SNV,hill,Núi Tô,3,3",
                        "r5,STC,town,Mỹ Long,3,3"));
        assertThat(said(format, loaded, "en"))
                .containsExactlyInAnyOrder(
                        "2 Form (citizens), unit (SNV), stratum (hill) has only one cluster (Núi Tô), which does not say how"
                                + " clusters vary.",
                        "5 Form (citizens), unit (STC), stratum (town) has only one cluster (Mỹ Long), which does not say"
                                + " how clusters vary.");
        assertThat(said(format, loaded, "vi"))
                .contains("2 Phiếu citizens, đơn vị SNV, tầng hill chỉ có một cụm Núi Tô, không cho biết các cụm khác"
                        + " nhau ra sao.");
        assertThat(loaded.problems()).allSatisfy(problem -> {
            assertThat(problem.isError()).isTrue();
            assertThat(problem.value()).isNotEmpty();
            assertThat(problem.advice().orElseThrow().toString())
                    .startsWith("Maybe join the stratum with a similar one");
        });
        assertThat(usable(loaded).accounting().valid()).isEqualTo(5);
        assertThat(usable(loaded).index().variance()).as("not known, not 0").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void clustersAreReadAndMustBeSaidOfEveryone(Format format) {
        Loaded<SurveyTally> loaded = format.read(
                SURVEY, table("r1,SNV,,Mỹ Long,5,4", "r2,SNV,,,5,4", "r3,SNV,,Mỹ Bình,3,4", "r4,SNV,,Mỹ Bình,1,1"));
        assertThat(said(format, loaded, "en")).containsExactly("2 The cell is blank.");
        assertThat(usable(loaded).accounting().valid()).isEqualTo(3);
        assertThat(usable(loaded).index().degreesOfFreedom()).isEqualTo(1);
        assertThat(format.read(SURVEY, table("r1,SNV,,Mỹ Long,5,4", "r3,SNV,,Mỹ Long,3,4"))
                        .problems())
                .singleElement()
                .asString()
                .contains("Form (citizens), unit (SNV) has only one cluster (Mỹ Long)");
    }

    @ParameterizedTest
    @EnumSource
    void answersOffTheScaleAreSaid(Format format) {
        Loaded<SurveyTally> loaded =
                format.read(SURVEY, table("r1,SNV,town,a,5,4", "r2,SNV,town,b,6,4", "r3,SNV,town,c,3,x"));
        assertThat(said(format, loaded, "en"))
                .containsExactly("2 Item (1.1) has no answer (6).", "3 Item (1.2) has no answer (x).");
        assertThat(usable(loaded).accounting().returned()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aRespondentWhoAnswersTwiceIsSaid(Format format) {
        Loaded<SurveyTally> loaded =
                format.read(SURVEY, table("r1,SNV,town,a,5,4", "r2,SNV,town,b,5,4", "r1,SNV,town,a,3,3"));
        assertThat(said(format, loaded, "en"))
                .containsExactly("3 Respondent (r1) fills in this form about this unit twice.");
        assertThat(usable(loaded).accounting().returned()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void aStratumWithoutPopulationIsSaid(Format format) {
        Survey byPopulation = SURVEY.with(SurveyPolicy.withDefaults().with(StratumShare.BY_POPULATION));
        Loaded<SurveyTally> loaded = format.read(
                byPopulation,
                table("r1,SNV,town,a,5,4", "r2,SNV,town,b,5,4", "r3,SNV,hill,a,5,4", "r4,SNV,hill,b,5,4"));
        assertThat(said(format, loaded, "en"))
                .containsExactly(
                        "3 Form (citizens), unit (SNV), stratum (hill) has no population, by which strata count.");
        assertThat(usable(loaded).accounting().returned()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void unknownItemsAreSaid(Format format) {
        List<List<String>> rows = new ArrayList<>(table("r1,SNV,town,a,5,4,3", "r2,SNV,town,b,5,4,2"));
        rows.set(0, List.of("respondent", "unit", "stratum", "cluster", "1.1", "1.2", "1.3"));
        Loaded<SurveyTally> loaded = format.read(SURVEY, rows);
        assertThat(loaded.problems())
                .isNotEmpty()
                .allMatch(Problem::isError)
                .allSatisfy(problem -> assertThat(problem.message().toString())
                        .isIn("There is no column (1.3).", "There is no field (1.3)."));
        assertThat(loaded.problems().get(0).advice().orElseThrow().toString()).contains("(1.1)");
    }
}
