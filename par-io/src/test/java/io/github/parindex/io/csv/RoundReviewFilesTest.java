package io.github.parindex.io.csv;

import static io.github.parindex.core.criteria.Criterion.group;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Observation.stated;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.assessment.Verifiers;
import io.github.parindex.core.assessment.Verifiers.Duty;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.scoring.RoundReview;
import io.github.parindex.io.Source;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Who verifies what, and what became of claims, as tables. */
final class RoundReviewFilesTest {

    private static final CriteriaSet SET = CriteriaSet.of(
            "S",
            group("1", "Chỉ đạo", leaf("1.1", "Kế hoạch", statedUpTo("2"))),
            leaf("2", "Báo cáo", statedUpTo("3")));

    @Test
    void dutiesAreReadInBothLanguages() {
        Verifiers expected = Verifiers.none(SET)
                .with("1", "Sở Nội vụ")
                .with(new Duty("Văn phòng", "", "", "SNV"))
                .with(new Duty("Thanh tra", "2", "xã", ""));
        assertThat(VerifiersCsv.read(
                                Source.of(
                                        "v.csv",
                                        "tên,tiêu chí,khối,mã đơn vị,cơ quan thẩm định\nx,1,,,Sở Nội vụ\n,,,SNV,Văn phòng\n,2,xã,,Thanh tra\n"),
                                SET)
                        .orThrow())
                .isEqualTo(expected);
        assertThat(VerifiersCsv.read(Source.of("v.csv", "verifier,criterion\nSở Nội vụ,1\n"), SET)
                        .orThrow())
                .isEqualTo(Verifiers.none(SET).with("1", "Sở Nội vụ"));
    }

    @Test
    void everyFaultOfDutiesIsReportedAtItsCell() {
        assertThat(VerifiersCsv.read(Source.of("v.csv", "verifier,criterion\nA,1\nB,7\n,2\nC,1\n"), SET)
                        .problems())
                .extracting(problem -> problem.line() + ":" + problem.column() + " " + problem.message())
                .containsExactly(
                        "3:2 The criteria set (S) has no criterion (7).",
                        "4:1 The cell is blank.",
                        "5:2 It is said twice who verifies criterion (1), block (), unit ().");
        assertThat(VerifiersCsv.read(Source.of("v.csv", "criterion\n1\n"), SET).problems())
                .extracting(problem -> problem.message().toString())
                .containsExactly("The column (verifier) is missing.");
    }

    @Test
    void aClaimIsALineWithItsExplanationAndRemark() {
        Assessment a = Assessment.of(SET, Unit.of("A", "=Sở A"))
                .with("1.1", Entry.of(Round.SELF_ASSESSED, stated("2")).withNote("đã làm"))
                .with("1.1", Entry.of(Round.VERIFIED_1, stated("1")).withNote("chậm"))
                .with("2", Entry.of(Round.SELF_ASSESSED, stated("3")));
        RoundReview review =
                RoundReview.of(Assessments.of(SET, a), Verifiers.none(SET).with("1", "Sở Nội vụ"));
        assertThat(RoundReviewCsv.toText(review, Locale.ENGLISH)).isEqualTo("""
                unit,name,criterion,title,verifier,claimed,accepted,change,outcome,explanation,remark,check
                A,'=Sở A,1.1,Kế hoạch,Sở Nội vụ,2,1,-1,lowered,đã làm,chậm,
                A,'=Sở A,2,Báo cáo,,3,3,0,not verified,,,
                """);
        assertThat(RoundReviewCsv.toText(review, Locale.forLanguageTag("vi")))
                .startsWith("mã đơn vị,tên đơn vị,tiêu chí,tên tiêu chí,cơ quan thẩm định,tự chấm,thẩm định,")
                .contains("hạ điểm,đã làm,chậm");
    }
}
