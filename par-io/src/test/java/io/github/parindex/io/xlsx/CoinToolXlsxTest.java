package io.github.parindex.io.xlsx;

import static io.github.parindex.io.xlsx.BookBuilder.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Workbooks laid out as the COIN Tool's. */
final class CoinToolXlsxTest {

    private static final String[] NONE = {"", "", "", ""};

    private static String line(int number, String... cells) {
        String[] all = new String[NONE.length + cells.length];
        System.arraycopy(NONE, 0, all, 0, NONE.length);
        System.arraycopy(cells, 0, all, NONE.length, cells.length);
        return row(number, all);
    }

    private static String n(String number) {
        return "<c><v>" + number + "</v></c>";
    }

    private static final String HEAD = line(7, n("1"), n("3"), n("1"))
            + line(8, n("1"), n("1"), n("-1"))
            + line(11, "Index", "Index", "Index")
            + line(12, "si.01", "si.01", "si.01")
            + line(13, "p.01", "p.01", "p.02")
            + line(14, "", "", "")
            + line(15, "Online services", "Cases", "Days")
            + line(16, "ind.01", "ind.02", "ind.03");

    private static final String UNITS = row(17, "", "Alpha", "AA", "", n("10"), n("5"), n("4"))
            + row(18, "", "Beta", "BB", "", n("20"), "n/a", n("2.5"));

    private static final String FRAMEWORK = row(4, "", "", "Code", "", "Weight", "", "", "Dimension/indicator")
            + row(5, "", "", "Index", "", "--", "", "", "Service index")
            + row(6, "", "", "p.01", "", n("0.75"), "", "", "Access")
            + row(7, "", "", "p.02", "", n("0.25"), "", "", "Quality");

    private static Loaded<IndicatorMatrix> read(BookBuilder book) {
        return CoinToolXlsx.read(Source.of("coin.xlsx", book.bytes()), ReadLimits.withDefaults());
    }

    private static String[] told(Loaded<?> loaded) {
        return loaded.problems().stream()
                .map((Problem problem) -> problem.toText(Locale.ENGLISH))
                .toArray(String[]::new);
    }

    @Test
    void dataTreeWeightsDirectionsAndNamesAreRead() {
        IndicatorMatrix matrix = read(new BookBuilder()
                        .sheet("Framework", FRAMEWORK)
                        .sheet("Database", HEAD + UNITS)
                        .sheet("Results", row(1, "anything")))
                .orThrow();
        assertThat(matrix).hasToString("""
                2 units × 3 indicators, 1 values missing, Index of 3 indicators in 3 levels
                    ind.01  ind.02  ind.03
                AA      10       5     4.0
                BB      20       -     2.5""");
        assertThat(matrix.framework()).hasToString("""
                Index
                  p.01 × 0.75
                    ind.01 Online services
                    ind.02 Cases × 3
                  p.02 × 0.25
                    ind.03 Days, lower is better""");
        assertThat(matrix.framework().top().title()).hasToString("Service index");
        assertThat(matrix.rows().get(0).unit().name()).isEqualTo("Alpha");
        assertThat(CompositeIndex.plain()
                        .compute(matrix.in(matrix.framework().without("p.02")))
                        .score("AA"))
                .hasValue(6.25);
    }

    /** As the tool hands it out: codes of 99 indicators and lines of more units stand ready, and older frameworks begin below. */
    @Test
    void whatTheToolKeepsReadyIsLeftOut() {
        String[] ready = new String[99];
        for (int i = 0; i < ready.length; i++) {
            ready[i] = "ind.%02d".formatted(i + 1);
        }
        String head = HEAD.replace(line(16, "ind.01", "ind.02", "ind.03"), line(16, ready));
        String framework = row(5, "", "", "Code", "", "Weight", "", "", "Dimension/indicator")
                + row(6, "", "", "Index", "", "--", "", "", "Service index")
                + row(7, "", "", "p.01", "", n("0.75"), "", "", "Access")
                + row(8, "", "", "p.02", "", n("0.25"), "", "", "Quality")
                + row(9, "", "", "p.03", "", "--", "", "", "--");
        Loaded<IndicatorMatrix> loaded = read(new BookBuilder()
                .sheet("Framework", framework)
                .sheet("Database", head + UNITS + row(19, "", "", "", "", "n/a", "n/a") + row(20, "", "Unit 4", "U4")));
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.orThrow()).hasToString("""
                2 units × 3 indicators, 1 values missing, Index of 3 indicators in 3 levels
                    ind.01  ind.02  ind.03
                AA      10       5     4.0
                BB      20       -     2.5""");
        assertThat(loaded.orThrow().framework().top().weights().byCode()).isEqualTo(Map.of("p.01", 0.75, "p.02", 0.25));
    }

    @Test
    void whatCannotBeReadIsToldAtItsCell() {
        assertThat(told(read(new BookBuilder().sheet("Data", HEAD + UNITS))))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("The workbook has no sheet Database", "Maybe "));
        String faulty = HEAD.replace("<v>-1</v>", "<v>-2</v>")
                + row(17, "", "Alpha", "AA", "", n("10"), "many", n("4"))
                + row(18, "", "", "", "", n("1"));
        assertThat(told(read(new BookBuilder().sheet("Database", faulty))))
                .anySatisfy(text -> assertThat(text).contains("Database!F17", "many"))
                .anySatisfy(text -> assertThat(text).contains("Database!C18"))
                .anySatisfy(text -> assertThat(text).contains("Database!G8"))
                .hasSize(3);
        assertThat(told(read(new BookBuilder().sheet("Database", HEAD)))).hasSize(1);
    }

    @Test
    void goalpostsAreNotLostSilently() {
        Loaded<IndicatorMatrix> loaded = read(new BookBuilder()
                .sheet(
                        "Database",
                        HEAD.replace(
                                        line(11, "Index", "Index", "Index"),
                                        line(9, n("0"), n("0"), n("0")) + line(11, "Index", "Index", "Index"))
                                + UNITS));
        assertThat(told(loaded))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("Goalposts"));
        assertThat(loaded.orThrow().rows()).hasSize(2);
    }
}
