package io.github.parindex.io.files;

import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.criteria.Criterion.survey;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Rule.proportion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Origin;
import io.github.parindex.core.assessment.Roster;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Silence;
import io.github.parindex.core.criteria.Warning;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.Source;
import io.github.parindex.io.json.AssessmentsJson;
import io.github.parindex.io.json.ProblemsJson;
import io.github.parindex.io.xlsx.AssessmentsXlsx;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many files are one campaign: what came from where, what contradicts what, and who has not sent. */
final class AssessmentsFilesTest {

    private static final CriteriaSet SET =
            CriteriaSet.of("S", leaf("1", "Plan", proportion("2")), leaf("2", "Files", proportion("3")));

    @TempDir
    private Path folder;

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return file.toString();
    }

    private Loaded<Collected> read() {
        return AssessmentsFiles.of(SET).read(List.of(folder));
    }

    private List<String> problems(Loaded<Collected> loaded) {
        return loaded.problems().stream()
                .map(problem -> problem.toString().replace(folder + "/", ""))
                .toList();
    }

    @Test
    void aFolderOfOneWorkbookForEachUnitIsOneCampaign() throws IOException {
        for (int i = 1; i <= 31; i++) {
            Unit unit = Unit.of("S" + i, "Sở " + i).in("Sở");
            Assessment one = Assessment.of(SET, unit).with("1", ratio(i, 31)).with("2", ratio(1, i));
            AssessmentsXlsx.write(Assessments.of(SET, one), folder.resolve("S" + i + ".xlsx"));
        }
        write("~$S1.xlsx", "lock");
        write(".hidden", "x");
        write("ghi-chu.docx", "x");
        Loaded<Collected> loaded = read();
        assertThat(problems(loaded))
                .containsExactly(
                        "ghi-chu.docx: Note: This is no file of assessments (.json, .csv, .xlsx); it was passed"
                                + " over.");
        Collected collected = loaded.orThrow();
        assertThat(collected).hasToString("31 units from 31 files, 0 awaited");
        assertThat(collected.files().get("S7"))
                .containsExactly(folder.resolve("S7.xlsx").toString());
    }

    @Test
    void hiddenFoldersAreNotReadAndDeepOnesAreTold() throws IOException {
        write("a.csv", "unit,name,block,1\nA,Sở A,Sở,1/2\n");
        write(".git/9.csv", "unit,name,block,1\nB,Sở B,Sở,1/2\n");
        write("1/2/3/4/5/6/7/8/9/c.csv", "unit,name,block,1\nC,Sở C,Sở,1/2\n");
        Loaded<Collected> loaded = read();
        assertThat(problems(loaded))
                .containsExactly(
                        "1/2/3/4/5/6/7/8: Warning: The folder lies more than 8 folders deep and was not read.");
        assertThat(loaded.orThrow().files()).containsOnlyKeys("A");
    }

    @Test
    void aFolderThatCannotBeReadIsAProblemOfItsOwn() throws IOException {
        write("a.csv", "unit,name,block,1\nA,Sở A,Sở,1/2\n");
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix"))
                .isTrue();
        Path shut = folder.resolve("shut");
        Files.createDirectory(shut);
        Files.setPosixFilePermissions(shut, Set.of());
        try {
            assumeThat(Files.isReadable(shut)).isFalse();
            assertThat(problems(read())).singleElement().asString().startsWith("shut: ");
        } finally {
            Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void roundsOfAUnitMayStandInSeveralFilesAndInAnyFormat() throws IOException {
        String first = write("a.csv", "unit,name,block,1\nA,Sở A,Sở,1/2\n");
        AssessmentsJson.write(
                Assessments.of(
                        SET, Assessment.of(SET, Unit.of("A", "Sở A").in("Sở")).with("2", ratio(1, 3))),
                folder.resolve("b.json"));
        Collected collected = read().orThrow();
        assertThat(collected.assessments().assessment("A").observations()).containsExactly(ratio(1, 2), ratio(1, 3));
        assertThat(collected.files().get("A"))
                .containsExactly(first, folder.resolve("b.json").toString());
    }

    @Test
    void contradictionsAreRefusedWithBothFiles() throws IOException {
        write("a.csv", "unit,name,block,1\nA,Sở A,Sở,1/2\nB,Sở B,Sở,1/2\nC,Sở C,Sở,1/2\n");
        write("b.csv", "unit,name,block,1\nA,Sở A,Sở,1/3\nB,Sở B,Ban,1/2\nC,Sở C,Sở,1/2\n");
        Loaded<Collected> loaded = read();
        assertThat(problems(loaded))
                .containsExactly(
                        "b.csv A 1: The unit (A) has 1/3 for (1) here, but 1/2 in a.csv.",
                        "b.csv B: The unit (B) is B Sở B (Ban) here, but B Sở B (Sở) in a.csv.");
        assertThat(loaded.usable().orElseThrow().assessments().all())
                .extracting(each -> each.unit().code())
                .containsExactly("C");
    }

    @Test
    void notesEvidenceAndOriginsOfEqualObservationsAreKept() throws IOException {
        write("a.csv", "unit,name,block,1,1 note,1 evidence\nA,Sở A,Sở,1/2,lý do một,12/BC; 13/BC\n");
        write("b.csv", "unit,name,block,1,1 note,1 evidence\nA,Sở A,Sở,1/2,lý do hai,13/BC; 14/BC\n");
        write("c.csv", "unit,name,block,1,1 note\nA,Sở A,Sở,1/2,lý do một\n");
        Entry entry =
                read().orThrow().assessments().assessment("A").entries("1").get(0);
        assertThat(entry.evidence()).containsExactly("12/BC", "13/BC", "14/BC");
        assertThat(entry.note()).isEqualTo("lý do một\nlý do hai");
    }

    @Test
    void theSameShareOfTwoSurveysIsAContradiction() {
        CriteriaSet set = CriteriaSet.of("S", survey("3", "Survey", leaf("3.1", "Satisfied", proportion("2"))));
        Function<Path, Loaded<Assessments>> counted = path -> Loaded.of(
                Assessments.of(
                        set,
                        Assessment.of(set, Unit.of("A", "Sở A"))
                                .with(
                                        "3.1",
                                        Entry.of(Round.SURVEY, ratio(1, 2))
                                                .with(new Origin.Surveyed(path.toString(), 1, 2, 2)))),
                List.of());
        assertThat(AssessmentsFiles.of(set)
                        .readBy(counted)
                        .read(List.of(Path.of("x"), Path.of("y")))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "y A 3.1: The unit (A) has y: 1 of 2 answers satisfied, 2 respondents for (3.1) here, but"
                                + " x: 1 of 2 answers satisfied, 2 respondents in x.");
    }

    @Test
    void nothingOfAStreamWithoutATellingNameIsLost() {
        Assessments sent = Assessments.of(
                SET, Assessment.of(SET, Unit.of("A", "Sở A").in("Sở")).with("1", ratio(1, 2)));
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        AssessmentsXlsx.write(sent, book);
        List<byte[]> files = List.of(
                "unit,name,block,1\nA,Sở A,Sở,1/2\n".getBytes(StandardCharsets.UTF_8),
                AssessmentsJson.toText(sent).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF \n" + AssessmentsJson.toText(sent)).getBytes(StandardCharsets.UTF_8),
                book.toByteArray());
        for (byte[] file : files) {
            InputStream unmarked = new SequenceInputStream(
                    new ByteArrayInputStream(file, 0, 3), new ByteArrayInputStream(file, 3, file.length - 3));
            for (Source source : List.of(Source.of("upload", unmarked), Source.of("upload", file))) {
                assertThat(AssessmentsFile.read(source, SET).orThrow().all().stream()
                                .map(Assessment::observations))
                        .containsExactlyElementsOf(sent.all().stream()
                                .map(Assessment::observations)
                                .toList());
            }
        }
    }

    @Test
    void whoHasNotSentAndWhoIsCalledOtherwiseIsSaid() throws IOException {
        write("a.csv", "unit,name,block,1\nA,Sơ A,Sở,1/2\nB,Sở B,Sở,\n");
        Loaded<Collected> loaded = AssessmentsFiles.of(SET)
                .with(Roster.of(List.of(
                        Unit.of("A", "Sở A").in("Sở"),
                        Unit.of("B", "Sở B").in("Sở"),
                        Unit.of("C", "Sở C").in("Sở"))))
                .read(List.of(folder));
        assertThat(problems(loaded))
                .containsExactly(
                        "a.csv B: Warning: Nothing is filled in for the unit (B Sở B).",
                        "a.csv A: Warning: The unit (A) is called (Sơ A) here, and (Sở A) in the list of units.",
                        "a.csv C: Warning: Nothing came of the unit (C Sở C).");
        assertThat(loaded.orThrow().awaited()).extracting(Unit::code).containsExactly("B", "C");
    }

    @Test
    void aUnitWithoutABlockIsRefusedInOneFileAndInMany() throws IOException {
        write("a.csv", "unit,name,block,1\nA,Sở A,Sở,1/2\nB,Sở B,,1/2\n");
        assertThat(problems(read()))
                .containsExactly("a.csv:3:3 block: The unit (B) has no block, but others have one.");
        write("a.csv", "unit,name,block,1\nB,Sở B,,1/2\n");
        write("b.csv", "unit,name,block,1\nA,Sở A,Sở,1/2\n");
        Loaded<Collected> loaded = read();
        assertThat(problems(loaded)).containsExactly("a.csv B: The unit (B) has no block, but others have one.");
        assertThat(loaded.errors()).extracting(Problem::code).containsExactly("table.blockBlank");
    }

    @Test
    void blocksAreComparedOverAllFiles() throws IOException {
        write("a.csv", "unit,name,block,1\nA,A,\"Sở, ban, ngành\",1/2\nB,B,\"Sở, ban, ngành\",1/2\n");
        write("b.csv", "unit,name,block,1\nC,C,Sở ban ngành,1/2\n");
        assertThat(read().warnings().stream().map(each -> each.in(Locale.forLanguageTag("vi"))))
                .containsExactly(
                        "Khối \"Sở ban ngành\" (1 đơn vị) gần giống \"Sở, ban, ngành\". Có lẽ là \"Sở, ban, ngành\".");
        assertThat(AssessmentsFiles.of(SET)
                        .withSilences(List.of(Silence.of("assessment.warning.blockLike", "hai khối khác nhau")))
                        .read(List.of(folder))
                        .problems())
                .isEmpty();
    }

    @Test
    void aWarningIsSilencedForOneFileOrOneCriterionAndItsReasonIsKept() throws IOException {
        write("a.csv", "unit,name,block,round,1,1 points,2,2 points\nA,A,,self-assessed,1/2,2,1/3,2\n");
        write("b/b.csv", "unit,name,block,round,1,1 points\nB,B,,self-assessed,1/2,2\n");
        assertThat(silenced())
                .containsExactly(
                        "a.csv 1 points table.pointsBesideData",
                        "a.csv 2 points table.pointsBesideData",
                        "b/b.csv 1 points table.pointsBesideData",
                        "a.csv A assessment.warning.notVerified",
                        "b/b.csv B assessment.warning.blank",
                        "b/b.csv B assessment.warning.notVerified");
        assertThat(silenced(Silence.of("table.pointsBesideData", "đã xem").onlyFor("1")))
                .contains("a.csv 2 points table.pointsBesideData")
                .hasSize(4);
        assertThat(silenced(Silence.of("table.pointsBesideData", "đã xem").about("b.csv")))
                .doesNotContain("b/b.csv 1 points table.pointsBesideData")
                .hasSize(5);
        Silence unverified = Silence.of("assessment.warning.notVerified", "thẩm định sau");
        assertThat(silenced(unverified.about("A"))).isEqualTo(silenced(unverified.about("a.csv")));
        assertThat(silenced(unverified.about("a.csv")))
                .doesNotContain("a.csv A assessment.warning.notVerified")
                .hasSize(5);
        assertThat(silenced(unverified.about("csv"))).hasSize(6);
        Collected kept = AssessmentsFiles.of(SET)
                .withSilences(List.of(unverified.about("b.csv")))
                .read(List.of(folder))
                .orThrow();
        Ranking ranking = Ranking.of(Scorer.score(kept.assessments()));
        assertThat(ranking.warnings())
                .extracting(Warning::code, Warning::unit)
                .contains(tuple("assessment.warning.notVerified", Optional.of("A")))
                .doesNotContain(tuple("assessment.warning.notVerified", Optional.of("B")));
        assertThat(ranking.board().silences()).hasToString("[assessment.warning.notVerified about B: thẩm định sau]");
    }

    private List<String> silenced(Silence... silences) {
        return AssessmentsFiles.of(SET).withSilences(List.of(silences)).read(List.of(folder)).problems().stream()
                .map(each -> each.file().replace(folder + "/", "") + " " + each.place() + " " + each.code())
                .toList();
    }

    @Test
    void aFolderWithoutFilesIsAnError() throws IOException {
        write("a.txt", "x");
        assertThat(problems(AssessmentsFiles.of(SET).read(List.of(folder))))
                .first()
                .asString()
                .endsWith("The folder holds no file that ends with .json, .csv or .xlsx.");
        assertThat(AssessmentsFiles.of(SET).read(List.of()).problems())
                .extracting(Problem::code)
                .containsExactly("files.none");
    }

    @Test
    void theFormatIsFoundByItsNameOrItsFirstBytes() throws IOException {
        String csv = "unit,name,block,1\nA,A,,1/2\n";
        Assessments read = AssessmentsFile.read(Source.of("upload", csv), SET).orThrow();
        assertThat(AssessmentsFile.read(Path.of(write("A.CSV", csv)), SET).orThrow())
                .isEqualTo(read);
        assertThat(AssessmentsFile.read(Source.of("upload", " \n" + AssessmentsJson.toText(read)), SET)
                        .orThrow())
                .isEqualTo(read);
        AssessmentsXlsx.write(read, folder.resolve("a.xlsx"));
        assertThat(AssessmentsFile.read(Source.of("upload", Files.readAllBytes(folder.resolve("a.xlsx"))), SET)
                        .orThrow())
                .isEqualTo(read);
        assertThat(AssessmentsFile.read(folder.resolve("nowhere"), SET).errors())
                .hasSize(1);
    }

    @Test
    void problemsAreWrittenWithTheirCodes() {
        Loaded<Assessments> loaded = AssessmentsFile.read(Source.of("a.csv", "unit,name,block,1\nA,A,,88.42\n"), SET);
        assertThat(ProblemsJson.toText(loaded.problems(), Locale.forLanguageTag("vi")))
                .isEqualTo("""
                        [
                          {
                            "code": "rule.share.percent",
                            "severity": "error",
                            "file": "a.csv",
                            "place": "1",
                            "line": 2,
                            "column": 4,
                            "value": "88.42",
                            "message": "Tiêu chí 1: Ở đây cần tỷ lệ từ 0 đến 1, mà 88,42 lớn hơn 1.",
                            "advice": "Ghi dạng 47/52 hoặc 88,42%."
                          }
                        ]
                        """);
    }
}
