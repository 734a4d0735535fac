package io.github.parindex.io.xlsx;

import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Rule.checklist;
import static io.github.parindex.core.rule.Rule.item;
import static io.github.parindex.core.rule.Rule.proportion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.planning.Assignment;
import io.github.parindex.core.planning.BoardPlanner;
import io.github.parindex.core.planning.Efforts;
import io.github.parindex.core.planning.Outcome;
import io.github.parindex.core.planning.Target;
import io.github.parindex.core.rule.Observation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans as a workbook to assign and follow up. */
final class PlanXlsxTest {

    private static final CriteriaSet SET = CriteriaSet.of(
            "T-2026",
            leaf("1", "Plan", checklist(item("issued", "1"), item("on time", "1"))),
            leaf("2", "Files", proportion("3")));

    private static Assessment unit(String code, int settled) {
        return Assessment.of(
                SET,
                Unit.of(code, "Sở " + code),
                Map.of("1", Observation.checked("issued"), "2", Observation.ratio(settled, 20)));
    }

    private static Collection<Outcome> plans() {
        Efforts efforts =
                Efforts.oneAChange().with("1", Assignment.to("Văn phòng").by(2026, 1));
        return BoardPlanner.of(Assessments.of(SET, unit("A", 18), unit("B", 10)))
                .with(efforts)
                .cheapest(Target.index("90"))
                .values();
    }

    @Test
    void allUnitsStandFirstAndEachHasASheet(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plans.xlsx");
        PlanXlsx.of(plans()).write(file);
        assertThat(ScoreboardXlsxTest.lines(file, 0))
                .containsExactly(
                        "Các đơn vị",
                        "Mã|Tên đơn vị|Khối|Trước|Sau|Số việc|Công sức|Ghi chú",
                        "A|Sở A||#74|#94|#1|#1",
                        "B|Sở B||#50|#91|#2|#8",
                        "Cộng|||||#3|#9");
        assertThat(ScoreboardXlsxTest.lines(file, 2))
                .containsExactly(
                        "B",
                        "Sở B",
                        "B: từ 50 lên 91 với 2 việc, công sức 8",
                        "Tiêu chí|Tên tiêu chí|Từ|Đến|Trước|Sau|Điểm lấy lại|Công sức|Nơi phụ trách|Thời hạn|Đã xong?",
                        "1|Plan|issued|issued | on time|#1|#2|#1|#1|Văn phòng|6 tháng đầu năm 2026",
                        "2|Files|10/20|17/20|#1.5|#2.55|#1.05|#7",
                        "Cộng||||||#2.05|#8");
    }

    @Test
    void oneUnitHasOneSheetInTheLanguageAskedFor(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plan.xlsx");
        PlanXlsx.of(List.of(plans().iterator().next())).in(Locale.ENGLISH).write(file);
        assertThat(ScoreboardXlsxTest.lines(file, 0))
                .contains("A: from 74 to 94 with 1 change, effort 1")
                .contains("Total||||||#1|#1");
        assertThatIllegalArgumentException().isThrownBy(() -> PlanXlsx.of(List.of()));
    }
}
