package io.github.parindex.io.xlsx;

import static io.github.parindex.core.rule.Observation.checked;
import static io.github.parindex.core.rule.Observation.chosen;
import static io.github.parindex.core.rule.Observation.counts;
import static io.github.parindex.core.rule.Observation.given;
import static io.github.parindex.core.rule.Observation.missing;
import static io.github.parindex.core.rule.Observation.notApplicable;
import static io.github.parindex.core.rule.Observation.part;
import static io.github.parindex.core.rule.Observation.quantity;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Observation.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.BrokenDocuments;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.json.CriteriaSetJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates filled in cell by cell, and read back as what was meant. */
final class TemplateXlsxTest {

    private static final CriteriaSet SET =
            CriteriaSetJson.read(BrokenDocuments.resource("criteria-set.json")).orThrow();
    private static final Unit SNV = Unit.of("SNV", "Sở Nội vụ").in("Sở");
    private static final Unit STC = Unit.of("STC", "Sở Tài chính").in("Sở");

    private static final String DATA = "Số liệu kê khai";
    private static final String SELF = "Tự chấm (điểm)";
    private static final String VERIFIED = "Thẩm định (điểm)";

    @TempDir
    private Path folder;

    private TemplatePen template(SheetShape shape) {
        Path file = folder.resolve("template.xlsx");
        TemplateXlsx.of(SET, List.of(SNV, STC)).with(shape).write(file);
        return TemplatePen.of(file);
    }

    @Test
    void aTemplateMayBeFilledInAlreadyAndItsSumsFollow() throws IOException {
        Assessments known = Assessments.of(
                SET,
                List.of(Assessment.of(SET, SNV)
                        .with("2.1", Entry.of(Round.SELF_ASSESSED, ratio(1204, 1250)))
                        .with("2.1", Entry.of(Round.VERIFIED_1, given("1.5").on(ratio(1204, 1250))))
                        .with(
                                "2.2",
                                Entry.of(Round.SELF_ASSESSED, counts("late", 0).and("lost", 0)))
                        .with(
                                "2.2",
                                Entry.of(Round.VERIFIED_1, counts("late", 0).and("lost", 0)))
                        .with("2.3", Entry.of(Round.VERIFIED_1, given("0.25")))));
        for (SheetShape shape : SheetShape.values()) {
            Path file = folder.resolve(shape + ".xlsx");
            TemplateXlsx.of(known).with(shape).write(file);
            assertThat(AssessmentsXlsx.read(file, SET).orThrow()).isEqualTo(known);
        }
        try (ZipFile archive = new ZipFile(folder.resolve("SHEET_PER_UNIT.xlsx").toFile())) {
            String form = new String(
                    archive.getInputStream(archive.getEntry("xl/worksheets/sheet2.xml"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(form).containsPattern("<c r=\"G\\d+\" s=\"9\"><v>1.5</v></c>");
            assertThat(Pattern.compile("<c r=\"G\\d+\"[^>]*><f>[^<]*</f><v>([^<]*)</v>")
                            .matcher(form)
                            .results()
                            .map(sum -> sum.group(1)))
                    .containsExactly("3.75", "0", "3.75");
        }
    }

    @Test
    void aTemplateThatLibreOfficeSavedIsReadBack() throws IOException, InterruptedException {
        Assessments known = Assessments.of(
                SET,
                Assessment.of(SET, SNV).with("2.1", Entry.of(Round.SELF_ASSESSED, ratio(1204, 1250))),
                Assessment.of(SET, STC));
        for (SheetShape shape : SheetShape.values()) {
            Path file = folder.resolve(shape + ".xlsx");
            TemplateXlsx.of(known).with(shape).write(file);
            ScoreboardXlsxTest.saved(file, "xlsx", folder.resolve("again"));
            Loaded<Assessments> again =
                    AssessmentsXlsx.read(folder.resolve("again").resolve(shape + ".xlsx"), SET);
            assertThat(again.errors()).isEmpty();
            assertThat(again.orThrow()).isEqualTo(known);
        }
    }

    @Test
    void rowsAreFilledInForTheUnitsThatStandThereAndForOneMore() {
        TemplatePen pen = template(SheetShape.ROW_PER_UNIT).on(2);
        pen.write("SNV", "1", "yes")
                .write("SNV", "1 Tài liệu kiểm chứng", "12/BC; 13/BC")
                .write("SNV", "2.1", "1204/1250")
                .write("SNV", "2.2", "late=1 | lost=0")
                .write("SNV", "2.3", "issued | on time")
                .write("SNV", "2.4", "part one: 21/24 | part two: {a | b}")
                .write("SNV", "2.5", "3,5 on 47/52")
                .write("SNV", "3.1", "88,42 %")
                .write("SNV", "4", "n/a: chỉ áp dụng cho xã")
                .write("STC", "2.1", "missing: chưa gửi báo cáo")
                .write("STC", "2.3", "-");
        pen.begin("SYT")
                .write("SYT", "Tên đơn vị", "Sở Y tế")
                .write("SYT", "Khối", "Sở")
                .write("SYT", "Vòng", "Tự chấm")
                .write("SYT", "1", "no");
        assertThat(AssessmentsXlsx.read(pen.source(), SET).orThrow())
                .isEqualTo(Assessments.of(
                        SET,
                        Assessment.of(SET, SNV)
                                .with("1", Entry.of(Round.FINAL, chosen("yes")).withEvidence("12/BC", "13/BC"))
                                .with("2.1", ratio(1204, 1250))
                                .with("2.2", counts("late", 1).and("lost", 0))
                                .with("2.3", checked("issued", "on time"))
                                .with("2.4", part("part one", ratio(21, 24)).and("part two", checked("a", "b")))
                                .with("2.5", stated("3.5").on(ratio(47, 52)))
                                .with("3.1", quantity("0.8842"))
                                .with("4", notApplicable("chỉ áp dụng cho xã")),
                        Assessment.of(SET, STC)
                                .with("2.1", missing("chưa gửi báo cáo"))
                                .with("2.3", checked()),
                        Assessment.of(SET, Unit.of("SYT", "Sở Y tế").in("Sở"))
                                .with("1", Entry.of(Round.SELF_ASSESSED, chosen("no")))));
    }

    @Test
    void aFormIsFilledInByTheUnitAndThenByTheAppraiser() {
        TemplatePen pen = template(SheetShape.SHEET_PER_UNIT).on(2);
        pen.write("1", DATA, "yes")
                .write("1", SELF, "0,5")
                .write("1", "Tài liệu kiểm chứng", "12/BC")
                .write("1", VERIFIED, "0")
                .write("2.1", DATA, "1204/1250")
                .write("2.1", "Ghi chú", "tính đến 31/12")
                .write("2.3", VERIFIED, "0,5")
                .write("2.5", VERIFIED, "3,5")
                .write("3.1", VERIFIED, "87,5%");
        pen.on(3).write("2.3", DATA, "issued").write("2.3", SELF, "1").write("3.1", VERIFIED, "2");
        Loaded<Assessments> read = AssessmentsXlsx.read(pen.source(), SET);
        assertThat(read.orThrow())
                .isEqualTo(Assessments.of(
                        SET,
                        Assessment.of(SET, SNV)
                                .with(
                                        "1",
                                        Entry.of(Round.SELF_ASSESSED, chosen("yes"))
                                                .withEvidence("12/BC"))
                                .with("1", Entry.of(Round.VERIFIED_1, given("0").on(chosen("yes"))))
                                .with(
                                        "2.1",
                                        Entry.of(Round.SELF_ASSESSED, ratio(1204, 1250))
                                                .withNote("tính đến 31/12"))
                                .with("2.3", Entry.of(Round.VERIFIED_1, given("0.5")))
                                .with("2.5", Entry.of(Round.VERIFIED_1, stated("3.5")))
                                .with("3.1", Entry.of(Round.SURVEY, quantity("0.875"))),
                        Assessment.of(SET, STC)
                                .with("2.3", Entry.of(Round.SELF_ASSESSED, checked("issued")))
                                .with("3.1", Entry.of(Round.SURVEY, given("2")))));
        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactly("table.pointsAgainstData", "table.pointsBesideData");
    }

    @Test
    void aSlipIsReportedAtItsCell() {
        TemplatePen pen = template(SheetShape.ROW_PER_UNIT).on(2).write("STC", "1", "yees");
        assertThat(AssessmentsXlsx.read(pen.source(), SET).problems())
                .singleElement()
                .asString()
                .startsWith("filled.xlsx:5:6 'Đánh giá'!F5: ");
    }

    @Test
    void whatTheTemplateSaysIsLocked() {
        TemplatePen pen = template(SheetShape.SHEET_PER_UNIT).on(2);
        assertThatThrownBy(() -> pen.write("2.1", "Điểm tối đa", "99")).hasMessageContaining("is locked");
        assertThatThrownBy(() -> pen.write("2", SELF, "9")).hasMessageContaining("is locked");
        assertThatThrownBy(() -> pen.write("3.1", SELF, "9")).hasMessageContaining("is locked");
        assertThatThrownBy(() -> pen.write("3.1", DATA, "9")).hasMessageContaining("is locked");
        assertThatThrownBy(() -> pen.write("2.1", "Cách tính điểm", "9")).hasMessageContaining("is locked");
    }
}
