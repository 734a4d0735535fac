package io.github.parindex.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.index.CityAverage;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.InputColumns;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Imputation;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Indicators of units as tables. */
final class IndicatorMatrixCsvTest {

    private static final Framework TREE = Framework.flat("index", List.of(Indicator.of("a"), Indicator.of("b")));

    private static IndexRecipe recipe(InputColumns inputs, Framework tree) {
        IndexRecipe recipe = IndexRecipe.of("test", tree, CompositeIndex.plain());
        return recipe.with(inputs);
    }

    private static InputColumns missing(String... texts) {
        return InputColumns.withDefaults().missing(texts);
    }

    private static Loaded<IndicatorMatrix> read(String text) {
        return IndicatorMatrixCsv.read(Source.of("a.csv", text), recipe(InputColumns.withDefaults(), TREE));
    }

    private static List<String> problems(Loaded<?> loaded) {
        assertThat(loaded.usable()).isEmpty();
        return loaded.problems().stream().map(Problem::toString).toList();
    }

    private static String advice(String cell, DecimalMark mark) {
        String text = "u,a,b\nA,\"" + cell + "\",1\n";
        Loaded<IndicatorMatrix> loaded = IndicatorMatrixCsv.read(
                Source.of("a.csv", text), recipe(InputColumns.withDefaults(), TREE), mark, ReadLimits.withDefaults());
        return problems(loaded).get(0);
    }

    @Test
    void numbersAreIndicatorsAndTextsAreGroups() {
        IndicatorMatrix matrix = read("unit,a,region,b,population\nA,1,north,-2.5e-3,10\nB,,south,.5,\n")
                .orThrow();
        assertThat(matrix.rows()).containsExactly(Row.of("A"), Row.of("B"));
        assertThat(matrix.indicators()).extracting(column -> column.code()).containsExactly("a", "b");
        assertThat(matrix.column("a").isMissing(1)).isTrue();
        assertThat(matrix.column("b").toArray()).containsExactly(-0.0025, 0.5);
        assertThat(matrix.column("population").at(0)).isEqualTo(10);
        assertThat(matrix.group("region")).containsExactly("north", "south");
        assertThat(matrix.framework()).isEqualTo(TREE);
    }

    @Test
    void unitsNamesPeriodsAndBlocksAreWhereTheRecipeSays() {
        InputColumns inputs = InputColumns.withDefaults()
                .unit("code", "tỉnh")
                .period("year")
                .block("vùng")
                .missing("..", "n/a");
        String text = "year,a,vùng,b,tỉnh,code\n2018,1,Bắc,..,Hà Nội,HN\n2019,2,Bắc,n/a,Hà Nội,HN\n2018,3,Nam,4,,CT\n";
        IndicatorMatrix matrix = IndicatorMatrixCsv.read(
                        Source.of("a.csv", Normalizer.normalize(text, Normalizer.Form.NFD)), recipe(inputs, TREE))
                .orThrow();
        assertThat(matrix.rows()).extracting(Row::toString).containsExactly("HN 2018", "HN 2019", "CT 2018");
        assertThat(matrix.rows().get(0).unit()).hasToString("HN Hà Nội (Bắc)");
        assertThat(matrix.rows().get(2).unit().name()).isEqualTo("CT");
        assertThat(matrix.column("b").present()).isEqualTo(1);
        assertThat(matrix.groups()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void anySeparatorAndAByteOrderMarkAreTaken(String separator) {
        byte[] bytes =
                "\ufeffunit,a,b\r\n\r\nA,1,2\r\n,,\r\n".replace(",", separator).getBytes(StandardCharsets.UTF_8);
        assertThat(IndicatorMatrixCsv.read(Source.of("a.csv", bytes), recipe(InputColumns.withDefaults(), TREE))
                        .orThrow()
                        .rows())
                .hasSize(1);
    }

    @Test
    void headingsAreCodesAsTheyAre() {
        String text = "iso3,Current Highly Violent Conflict Intensity,HAZARD & EXPOSURE,10102.01\nAFG,1,2,3\n";
        IndicatorMatrix matrix =
                IndicatorMatrixCsv.read(Source.of("a.csv", text)).orThrow();
        assertThat(matrix.framework().indicators())
                .extracting(Indicator::code)
                .containsExactly("Current Highly Violent Conflict Intensity", "HAZARD & EXPOSURE", "10102.01");
        assertThat(matrix.framework().top().code()).isEqualTo("index");
    }

    @Test
    void aNodeAboveAllHasACodeOfItsOwn() {
        assertThat(IndicatorMatrixCsv.read(Source.of("a.csv", "unit,index,x\nA,1,2\n"))
                        .orThrow()
                        .framework()
                        .top()
                        .code())
                .isEqualTo("index_");
    }

    @Test
    void emptyColumnsAreLeftOut() {
        assertThat(IndicatorMatrixCsv.read(Source.of("a.csv", "unit,x,,empty\nA,1,,\nB,2,,\n"))
                        .orThrow()
                        .columns())
                .extracting(column -> column.code())
                .containsExactly("x");
        assertThat(problems(IndicatorMatrixCsv.read(Source.of("a.csv", "unit,x,\nA,1,5\n"))))
                .containsExactly("a.csv:1:3: The column has no heading.");
    }

    @Test
    void everyProblemIsFoundAtOnce() {
        assertThat(problems(read("unit,a,x,x,b\nA,1,,,two\nA,1,,,2\n,1,,,3\nB,1,2\nC,..,,,0x1F\n")))
                .containsExactly(
                        "a.csv:1:4 x: The column (x) occurs twice.",
                        "a.csv:2:5 b: (two) is not a number. Maybe list (two) under inputs.missing, or leave the cell"
                                + " blank.",
                        "a.csv:3:1 unit: The unit (A) occurs twice, first in line 2. Maybe name the column of years"
                                + " under inputs.period.",
                        "a.csv:4:1 unit: The cell is blank.",
                        "a.csv:5: The line has 3 cells, but there are 5 columns. Maybe put cells that contain the"
                                + " separator in quotation marks, such as a number with a decimal comma.",
                        "a.csv:6:2 a: (..) is not a number. Maybe list (..) under inputs.missing, or leave the cell"
                                + " blank.",
                        "a.csv:6:5 b: (0x1F) is not a number. Maybe write it like 94.87 or 1.2e-5.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n/a | (n/a) is not a number. Maybe list (n/a) under inputs.missing, or leave the cell blank.",
                "NaN | (NaN) is not a number. Maybe list (NaN) under inputs.missing, or leave the cell blank.",
                "- | (-) is not a number. Maybe list (-) under inputs.missing, or leave the cell blank.",
                "-Infinity | (-Infinity) is not a number. Maybe list (-Infinity) under inputs.missing, or leave the"
                        + " cell blank.",
                "1d | (1d) is not a number. Maybe write it like 94.87 or 1.2e-5.",
                "0x1p3 | (0x1p3) is not a number. Maybe write it like 94.87 or 1.2e-5.",
                "85% | (85%) is not a number. Maybe leave the % out: 85.",
                "8,5 % | (8,5 %) is not a number. Maybe leave the % out.",
                "0,5 | The number (0,5) has a (,) where the decimal mark is (.). Maybe 0.5, or read the file with"
                        + " decimal commas: --decimal comma.",
                "1,204 | The number (1,204) may be 1204 or 1.204. Maybe write 1204 or 1.204.",
                "1,204,500.25 | The number (1,204,500.25) has marks between thousands. Maybe write it without them:"
                        + " 1204500.25.",
                "1.204.500,25 | The number (1.204.500,25) has marks between thousands. Maybe write it without them:"
                        + " 1204500.25.",
                "1.204.500 | The number (1.204.500) has marks between thousands. Maybe write it without them: 1204500.",
                "1 204 | The number (1 204) has marks between thousands. Maybe write it without them: 1204.",
                "1e999 | The number (1e999) is too large or too small. Maybe use another unit of measurement.",
                "1e-999 | The number (1e-999) is too large or too small. Maybe use another unit of measurement."
            })
    void aTextThatIsNoNumberIsSaidToBeSo(String cell, String message) {
        assertThat(advice(cell, DecimalMark.POINT)).isEqualTo("a.csv:2:2 a: " + message);
    }

    @Test
    void anotherDecimalMarkMayBeDeclared() {
        String text = "u;a;b\nA;1,204;1e-3\n";
        IndexRecipe recipe = recipe(InputColumns.withDefaults(), TREE);
        ReadLimits limits = ReadLimits.withDefaults();
        assertThat(IndicatorMatrixCsv.read(Source.of("a", text), recipe, DecimalMark.COMMA, limits)
                        .orThrow()
                        .column("a")
                        .at(0))
                .isEqualTo(1.204);
        assertThat(advice("1.5", DecimalMark.COMMA))
                .isEqualTo(
                        "a.csv:2:2 a: The number (1.5) has a (.) where the decimal mark is (,). Maybe 1,5, or read the file with"
                                + " decimal points: --decimal point.");
        assertThat(IndicatorMatrixCsv.read(
                                Source.of("a", text.replace("1,204", "1,25")), recipe, DecimalMark.EITHER, limits)
                        .orThrow()
                        .column("a")
                        .at(0))
                .isEqualTo(1.25);
    }

    @Test
    void aMissingColumnNamesTheNearest() {
        Framework tree = Framework.flat(
                "index", List.of(Indicator.of("gdp"), Indicator.of("life").per("people")));
        IndexRecipe recipe = recipe(InputColumns.withDefaults(), tree);
        Loaded<IndicatorMatrix> loaded =
                IndicatorMatrixCsv.read(Source.of("a.csv", "unit,GDP,life,x\nA,1,2,3\n"), recipe);
        assertThat(problems(loaded))
                .containsExactly(
                        "a.csv:1: The column (gdp) is missing. Maybe (GDP).",
                        "a.csv:1: The column (people) is missing. Maybe one of: GDP, x.");
        assertThat(loaded.problems().get(0).in(Locale.forLanguageTag("vi")))
                .isEqualTo("Thiếu cột \"gdp\". Có lẽ là \"GDP\".");
        IndexRecipe dated = recipe(InputColumns.withDefaults().period("Time"), TREE);
        assertThat(problems(IndicatorMatrixCsv.read(Source.of("a.csv", "unit,time,a,b\nA,1,2,3\n"), dated)))
                .containsExactly("a.csv:1: The column (Time) is missing. Maybe (time).");
    }

    @Test
    void withoutATreeAColumnOfMostlyNumbersIsAnIndicatorWithFaultyCells() {
        assertThat(problems(IndicatorMatrixCsv.read(
                        Source.of("a.csv", "u,a,b,region\nA,1,1,N\nB,n/a,\"1,5\",S\nC,3,\"2,5\",S\nD,4,12%,1\n"))))
                .containsExactly(
                        "a.csv:3:2 a: (n/a) is not a number. Maybe list (n/a) under inputs.missing, or the column under"
                                + " inputs.groups if it groups units.",
                        "a.csv:3:3 b: The number (1,5) has a (,) where the decimal mark is (.). Maybe 1.5, or read the"
                                + " file with decimal commas: --decimal comma.",
                        "a.csv:4:3 b: The number (2,5) has a (,) where the decimal mark is (.). Maybe 2.5, or read the"
                                + " file with decimal commas: --decimal comma.",
                        "a.csv:5:3 b: (12%) is not a number. Maybe leave the % out: 12.");
        String districts = "u,quận,a\nA,1,5\nB,3,6\nC,Thủ Đức,7\n";
        assertThat(IndicatorMatrixCsv.read(
                                Source.of("a.csv", districts),
                                InputColumns.withDefaults().groups("quận"))
                        .orThrow()
                        .group("quận"))
                .containsExactly("1", "3", "Thủ Đức");
    }

    @Test
    void indicatorsAreReadFromColumnsOfOtherHeadings() {
        Framework tree = Framework.flat(
                "index",
                List.of(
                        Indicator.of("level"),
                        Indicator.of("change"),
                        Indicator.of("doctors").per("people")));
        InputColumns inputs = InputColumns.withDefaults()
                .column("level", "Level, 2024 (%)")
                .column("change", "Level, 2024 (%)")
                .column("people", "Population");
        IndicatorMatrix matrix = IndicatorMatrixCsv.read(
                        Source.of("a.csv", "u,\"Level, 2024 (%)\",doctors,Population\nA,5,2,4\n"), recipe(inputs, tree))
                .orThrow();
        assertThat(matrix.columns())
                .extracting(column -> column.code() + " " + column.at(0))
                .containsExactly("level 5.0", "change 5.0", "doctors 2.0", "people 4.0");
        assertThat(problems(IndicatorMatrixCsv.read(
                        Source.of("a.csv", "u,Level (%),doctors,Population\nA,5,2,4\n"), recipe(inputs, tree))))
                .containsExactly("a.csv:1: The column (Level, 2024 (%)) is missing. Maybe one of: Level (%).");
    }

    @Test
    void aGroupThatThePreparationNamesMustBeThereAndMayBeTheBlock() {
        IndexRecipe recipe = IndexRecipe.of(
                "x",
                TREE,
                CompositeIndex.plain().prepared(Preparation.imputeByGroup("region", Imputation.Statistic.MEAN)));
        String text = "u,region,a,b\nA,N,1,1\nB,N,,3\nC,S,9,5\n";
        IndexRecipe inBlocks = recipe.with(InputColumns.withDefaults().block("region"));
        assertThat(recipe.compute(IndicatorMatrixCsv.read(Source.of("a.csv", text), inBlocks)
                                .orThrow())
                        .scores()
                        .toArray())
                .containsExactly(1, 2, 7);
        assertThat(problems(IndicatorMatrixCsv.read(Source.of("a.csv", text.replace("region", "regoin")), recipe)))
                .containsExactly("a.csv:1: The column (region) is missing. Maybe (regoin).");
    }

    @Test
    void anIndicatorIsNoUnit() {
        assertThat(problems(read("a,b\n1,2\n")))
                .containsExactly(
                        "a.csv:1:1 a: No column has the codes of units: the first one is an indicator. Maybe name it"
                                + " under inputs.unit, or put it first.");
    }

    @Test
    void aTableNeedsUnitsAndNumbers() {
        assertThat(problems(IndicatorMatrixCsv.read(Source.of("a.csv", "unit,a\n"))))
                .containsExactly("a.csv:1: The table has no units.");
        assertThat(problems(IndicatorMatrixCsv.read(Source.of("a.csv", "unit,a\nA,x\n"))))
                .containsExactly("a.csv:1: No column holds numbers.");
        assertThat(problems(IndicatorMatrixCsv.read(Source.of("a.csv", ""))))
                .containsExactly("a.csv:1: The file is empty.");
        assertThat(problems(IndicatorMatrixCsv.read(Path.of("no.csv"))))
                .containsExactly("no.csv: There is no such file.");
    }

    @Test
    void citiesAreRowsOfTheirUnit() {
        CityAverage average = CityAverage.of("country", Optional.of("people"), CityAverage.Moment.BEFORE_NORMALIZATION);
        IndexRecipe recipe =
                IndexRecipe.of("cities", TREE, CompositeIndex.plain().averaging(average));
        String text = "city,country,people,a,b\nx,1,1,0,2\ny,1,3,4,2\nz,2,5,7,9\n";
        IndicatorMatrix matrix =
                IndicatorMatrixCsv.read(Source.of("a.csv", text), recipe).orThrow();
        assertThat(matrix.group("country")).containsExactly("1", "1", "2");
        assertThat(recipe.compute(matrix).scores("a").toArray()).containsExactly(3, 7);
        assertThat(problems(IndicatorMatrixCsv.read(
                        Source.of("a.csv", text.replace("y,1,", "x,,").replace("5,7", "many,7")), recipe)))
                .containsExactly(
                        "a.csv:3:1 city: The unit (x) occurs twice, first in line 2. Maybe name the column of years"
                                + " under inputs.period.",
                        "a.csv:3:2 country: The cell is blank.",
                        "a.csv:4:3 people: (many) is not a number. Maybe list (many) under inputs.missing, or leave"
                                + " the cell blank.");
        assertThat(problems(IndicatorMatrixCsv.read(Source.of("a.csv", "city,a,b\nx,1,2\n"), recipe)))
                .containsExactly(
                        "a.csv:1: The column (country) is missing.", "a.csv:1: The column (people) is missing.");
    }

    @Test
    void citiesNeedNoCodeOfTheirOwnAndTheirUnitKeepsNameAndBlock() {
        CityAverage average = new CityAverage(
                "iso", Optional.of("country"), Optional.empty(), CityAverage.Moment.BEFORE_NORMALIZATION, List.of());
        IndexRecipe plain =
                IndexRecipe.of("cities", TREE, CompositeIndex.plain().averaging(average));
        IndexRecipe recipe = plain.with(InputColumns.withDefaults().block("region"));
        String text = "iso,country,region,a,b\nVN,Việt Nam,Asia,0,2\nVN,Việt Nam,Asia,4,2\nFR,Pháp,Europe,7,9\n";
        IndicatorMatrix matrix =
                IndicatorMatrixCsv.read(Source.of("a.csv", text), recipe).orThrow();
        assertThat(matrix.rows()).extracting(Row::code).containsExactly("VN (2)", "VN (3)", "FR (4)");
        assertThat(recipe.compute(matrix).rows())
                .extracting(row -> row.unit().toString())
                .containsExactly("VN Việt Nam (Asia)", "FR Pháp (Europe)");
        IndicatorMatrix torn = IndicatorMatrixCsv.read(
                        Source.of("a.csv", text.replace("Nam,Asia,4", "Nam,Europe,4")), recipe)
                .orThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recipe.compute(torn))
                .withMessage("The rows of the unit (VN) disagree on what it is: (VN Việt Nam (Asia)) and (VN Việt Nam"
                        + " (Europe)).\nMaybe give them the same name and block.");
    }

    private static final String META = """
            Level,iCode,iName,Direction,Weight,Unit,Target,Denominator,Parent,Type
            1,Goods,Trade in goods,1,2,USD,1823.5,GDP,Trade,Indicator
            1,Tariff,"Tariff, mean",-1,1,Percent,,,Trade,Indicator
            2,Trade,Trade,1,1,Score,,,Index,Aggregate
            3,Index,The index,1,1,Score,,,,Aggregate
            ,Region,Region,,,,,,,Group
            ,GDP,GDP,,,USD,,,,Denominator
            """;

    @Test
    void dataAreReadWithTheirDescription() {
        String data = """
                uName,uCode,Region,Time,GDP,Goods,Tariff
                Austria,AUT,1,2018,390.8,278.4,1.6
                Belgium,BEL,2,2018,467.9,NA,
                """;
        IndicatorMatrix matrix = IndicatorMatrixCsv.read(Source.of("iData.csv", data), Source.of("iMeta.csv", META))
                .orThrow();
        assertThat(matrix.rows()).extracting(Row::toString).containsExactly("AUT 2018", "BEL 2018");
        assertThat(matrix.group("Region")).containsExactly("1", "2");
        assertThat(matrix.column("GDP").sum()).isCloseTo(858.7, within(1e-9));
        assertThat(matrix.column("Goods").indicator().denominator()).contains("GDP");
        assertThat(matrix.column("Goods").indicator().target()).hasValue(1823.5);
        assertThat(matrix.column("Tariff").direction()).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(matrix.column("Goods").isMissing(1)).isTrue();
        assertThat(matrix.framework().top().code()).isEqualTo("Index");
        assertThat(matrix.framework().node("Trade").weights().byCode()).containsEntry("Goods", 2.0);
    }

    @Test
    void aFaultyDescriptionIsReportedBeforeTheData() {
        Source data = Source.of("iData.csv", "uCode,Goods\nAUT,x\n");
        assertThat(problems(IndicatorMatrixCsv.read(data, Source.of("iMeta.csv", META.replace("-1", "down")))))
                .containsExactly(
                        "iMeta.csv:3:4 Direction: (down) is no direction of an indicator. Maybe 1 where more is"
                                + " better, -1 where less is better.");
        assertThat(problems(IndicatorMatrixCsv.read(data, Source.of("iMeta.csv", META))))
                .containsExactly(
                        "iData.csv:1: The column (GDP) is missing.",
                        "iData.csv:1: The column (Region) is missing.",
                        "iData.csv:1: The column (Tariff) is missing.",
                        "iData.csv:2:2 Goods: (x) is not a number. Maybe list (x) under inputs.missing, or leave the"
                                + " cell blank.");
    }

    @Test
    void hostileFilesAreRefused() {
        assertThat(problems(read("unit,a,b\nA,1\u0000,2\n")))
                .containsExactly("a.csv:2:2 a: The character U+0000 is not allowed.");
        assertThat(problems(read("unit,a\u0000,b\nA,1,2\n")))
                .contains("a.csv:1:2: The character U+0000 is not allowed.");
        assertThat(problems(read("unit,a,b\nA,1,\"2\n")))
                .containsExactly("a.csv:2: A quotation mark is not closed before the end of the file. Maybe a quotation"
                        + " mark is not closed, or not doubled inside a quoted cell.");
        byte[] wide = "unit,a,b\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(problems(IndicatorMatrixCsv.read(Source.of("a.csv", wide))))
                .containsExactly("a.csv:1:1: The file is UTF-16, not UTF-8. Maybe save the file again as UTF-8 (in"
                        + " Excel: CSV UTF-8).");
        byte[] zip = {'P', 'K', 3, 4, 0, 0};
        assertThat(problems(IndicatorMatrixCsv.read(Source.of("a.csv", zip)))).hasSize(1);
        assertThat(problems(IndicatorMatrixCsv.read(Source.of("a.csv", "a" + ",a".repeat(20_000)))))
                .hasSize(1);
    }

    @Test
    void limitsHold() {
        IndexRecipe recipe = recipe(InputColumns.withDefaults(), TREE);
        Source source = Source.of("a.csv", "unit,a,b\nA,12345,2\nB,1,2\n");
        ReadLimits limits = ReadLimits.withDefaults();
        assertThat(problems(IndicatorMatrixCsv.read(source, recipe, DecimalMark.POINT, limits.withRows(1))))
                .containsExactly("a.csv: The table has more than 1 row.");
        assertThat(problems(IndicatorMatrixCsv.read(source, recipe, DecimalMark.POINT, limits.withTextLength(4))))
                .containsExactly("a.csv:2:2 a: The cell has 5 characters, more than 4.");
        assertThat(problems(IndicatorMatrixCsv.read(source, recipe, DecimalMark.POINT, limits.withBytes(10))))
                .containsExactly("a.csv: The file has more than 10 bytes.");
    }

    @Test
    void missingTextsOfAGroupAreBlank() {
        assertThat(IndicatorMatrixCsv.read(Source.of("a.csv", "u,g,a\nA,x,1\nB,..,..\n"), missing(".."))
                        .orThrow()
                        .group("g"))
                .containsExactly("x", "");
    }

    @Test
    void aColumnThatIsReadUnderTheCodeOfAnotherIsAProblem() {
        IndexRecipe recipe = recipe(InputColumns.withDefaults().column("a", "A"), TREE);
        assertThat(problems(IndicatorMatrixCsv.read(Source.of("a.csv", "u,A,b,a\nX,1,2,3\n"), recipe)))
                .containsExactly("a.csv:1:4 a: This column and the column (A) both are (a).");
        assertThat(IndicatorMatrixCsv.read(Source.of("a.csv", "u,A,b\nX,1,2\n"), recipe)
                        .orThrow()
                        .rows())
                .hasSize(1);
    }

    @Test
    void aMatrixIsWrittenWideAndTidy(@TempDir Path folder) {
        IndicatorMatrix matrix = IndicatorMatrixCsv.read(
                        Source.of("a.csv", "c,n,y,r,a,unit\nx,X,2024,north,1,0.1\nx,X,2025,south,,1e-7\n"),
                        InputColumns.withDefaults().unit("c", "n").period("y"))
                .orThrow();
        assertThat(IndicatorMatrixCsv.toText(matrix)).isEqualTo("""
                unit,name,period,r,a,unit score
                x,X,2024,north,1,0.1
                x,X,2025,south,,0.0000001
                """);
        assertThat(IndicatorMatrixCsv.toLongText(matrix)).isEqualTo("""
                unit,name,period,code,value
                x,X,2024,a,1
                x,X,2025,a,
                x,X,2024,unit,0.1
                x,X,2025,unit,0.0000001
                """);
        Path file = folder.resolve("m.csv");
        IndicatorMatrixCsv.write(matrix, file);
        IndicatorMatrix read = IndicatorMatrixCsv.read(file, IndicatorMatrixCsv.columns(matrix))
                .orThrow();
        assertThat(read.rows()).isEqualTo(matrix.rows());
        assertThat(read.at("x 2025", "unit score")).isEqualTo(1e-7);
    }

    @Test
    void aTableOfTooManyCellsIsRefused() {
        IndexRecipe recipe = recipe(InputColumns.withDefaults(), TREE);
        ReadLimits limits = ReadLimits.withDefaults().withCells(6);
        String rows = "u,a,b\nX,1,2\nY,1,2\n";
        assertThat(IndicatorMatrixCsv.read(Source.of("a.csv", rows), recipe, DecimalMark.POINT, limits)
                        .orThrow()
                        .rows())
                .hasSize(2);
        assertThat(IndicatorMatrixCsv.read(Source.of("a.csv", rows + "Z,1,2\n"), recipe, DecimalMark.POINT, limits)
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("a.csv: The table has more than 6 cells.");
    }

    @Test
    void zeroHasNoSign() {
        IndicatorMatrix read = IndicatorMatrixCsv.read(Source.of("a.csv", "unit,x\nA,-0\nB,-0.00\nC,1\n"))
                .orThrow();
        assertThat(1 / read.column("x").at(0)).isPositive();
        assertThat(1 / read.column("x").at(1)).isPositive();
    }

    @Test
    void aWholeNumberThatADoubleCannotKeepIsTold() {
        Loaded<IndicatorMatrix> read = IndicatorMatrixCsv.read(
                Source.of("a.csv", "unit,x,y\nA,9007199254740993,0.1234567890123456789\nB,9007199254740994,1\n"));
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly("a.csv:2:2 x: Warning: The number (9007199254740993) has more digits than a double"
                        + " keeps; it is read as (9007199254740992).");
        assertThat(read.orThrow().column("x").at(0)).isEqualTo(0x1p53);
    }
}
