package io.github.parindex.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.examples.AnGiang2023;
import io.github.parindex.io.WholeFile;
import io.github.parindex.io.xlsx.AssessmentsXlsx;
import io.github.parindex.io.xlsx.CriteriaSetXlsx;
import io.github.parindex.io.xlsx.SheetShape;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a province has, and nothing else: the criteria set in Excel, a list of units, and a folder with a form of each. */
final class ProvinceFromExcelTest {

    private static final CriteriaSet SET = AnGiang2023.set();
    private static final List<Assessment> ALL = AnGiang2023.assessments().all();

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int par(String... call) {
        return ParCommand.execute(
                List.of(call), new PrintWriter(out, true), new PrintWriter(err, true), ProgressBars.none());
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    /** The second unit has not been verified, the third has another name, and one has sent nothing. */
    @BeforeEach
    void writeWorkbooks() throws IOException {
        CriteriaSetXlsx.write(SET, folder.resolve("bo-tieu-chi.xlsx"));
        Path forms = Files.createDirectories(folder.resolve("phieu"));
        for (int i = 0; i < ALL.size(); i++) {
            Path file = forms.resolve(String.format("%02d.xlsx", i + 1));
            AssessmentsXlsx.write(Assessments.of(SET, sent(i)), SheetShape.SHEET_PER_UNIT, file);
        }
        String units = Stream.concat(
                        ALL.stream().map(Assessment::unit),
                        Stream.of(Unit.of("BQL", "Ban Quản lý").in("Sở")))
                .map(unit -> unit.code() + ";" + unit.name() + ";" + unit.block() + "\n")
                .collect(Collectors.joining());
        WholeFile.writeText(folder.resolve("don-vi.csv"), to -> to.write("Mã;Tên đơn vị;Khối\n" + units));
    }

    private static Assessment sent(int i) {
        Assessment one = ALL.get(i);
        return switch (i) {
            case 1 -> form(one.unit().name(), one.asOf(Round.SELF_ASSESSED));
            case 2 -> form(one.unit().name() + " tỉnh", one);
            default -> form(one.unit().name(), one);
        };
    }

    /** A form has room for the evidence and note of one round, so that these are left out. */
    private static Assessment form(String name, Assessment assessment) {
        Unit unit = assessment.unit();
        return Assessment.ofEntries(
                SET,
                new Unit(unit.code(), name, unit.block(), unit.participation()),
                SET.leaves().stream()
                        .map(leaf -> assessment.entries(leaf.code()).stream()
                                .map(entry -> Entry.of(entry.round(), entry.observation()))
                                .toList())
                        .toList());
    }

    @Test
    void oneCallTellsWhatIsDoubtfulAndRanksAll() {
        long begun = System.nanoTime();
        int status = par(
                "score",
                "--lang=vi",
                "--set",
                in("bo-tieu-chi.xlsx"),
                "--units",
                in("don-vi.csv"),
                "--grade",
                "Tốt=90,Khá=80,Trung bình=0",
                in("phieu"));
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(status).isZero();
        String second = ALL.get(1).unit().code();
        String third = ALL.get(2).unit().code();
        assertThat(err.toString().lines().map(line -> line.replace(folder + "/", "")))
                .as(() -> err.toString())
                .anyMatch(line -> line.startsWith("phieu/02.xlsx " + second + ": Cảnh báo: ")
                        && line.contains("chưa được thẩm định"))
                .anyMatch(line -> line.startsWith("phieu/03.xlsx " + third + ": Cảnh báo: ")
                        && line.contains("trong danh sách là"))
                .anyMatch(line -> line.contains("Chưa nhận được số liệu của đơn vị BQL Ban Quản lý."))
                .last()
                .asString()
                .endsWith(" cảnh báo, lưu ý");
        assertThat(out.toString())
                .contains(" hạng   chỉ số  điểm")
                .contains("94,87")
                .contains("Sở Tài chính");
        assertThat(taken).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void theRankingIsThatOfTheSameDataInOneFile() throws IOException {
        assertThat(par("score", "--set", in("bo-tieu-chi.xlsx"), "--out", in("xep-hang.csv"), in("phieu")))
                .isZero();
        Assessments sent = Assessments.of(
                SET,
                Stream.iterate(0, i -> i < ALL.size(), i -> i + 1)
                        .map(ProvinceFromExcelTest::sent)
                        .toList());
        List<String> lines = Files.readAllLines(folder.resolve("xep-hang.csv"));
        assertThat(lines).hasSize(1 + ALL.size());
        for (Ranking.Block block : Ranking.of(Scorer.score(sent)).blocks()) {
            for (Ranking.Standing standing : block.standings()) {
                String code = standing.card().unit().code();
                assertThat(lines)
                        .filteredOn(line -> line.contains("," + code + ","))
                        .singleElement()
                        .asString()
                        .contains(standing.card().published().orElseThrow().toString());
            }
        }
    }
}
