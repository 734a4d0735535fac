package io.github.parindex.io.csv;

import static io.github.parindex.core.criteria.Criterion.bonus;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Observation.stated;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.ranking.BoardSummary;
import io.github.parindex.core.ranking.Commendation;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Scorer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Summaries and commendations as lines of CSV: four units, two fields of 60 and 40 points. */
final class SummaryCsvTest {

    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final CriteriaSet SET =
            CriteriaSet.of("S", leaf("1", "Thủ tục", statedUpTo("60")), leaf("2", "Tài chính", statedUpTo("40")));

    private static Assessment unit(String code, String first, String second) {
        return Assessment.of(SET, Unit.of(code, "Sở " + code).in("sở"))
                .with("1", stated(first))
                .with("2", stated(second));
    }

    private static Ranking ranking(Assessment... units) {
        return Ranking.of(Scorer.score(Assessments.of(SET, units)));
    }

    private static final Ranking RANKING =
            ranking(unit("A", "60", "30"), unit("B", "50", "40"), unit("C", "40", "10"), unit("D", "45", "20"));

    private static List<String> lines(String text) {
        return Arrays.asList(text.split("\n"));
    }

    @Test
    void aBlockHasALineForItsIndexAndForEachField() {
        assertThat(lines(SummaryCsv.toText(BoardSummary.of(RANKING), VI)))
                .containsExactly(
                        "khối,lĩnh vực,tên lĩnh vực,số đơn vị,trung bình (%),cao nhất (%),thấp nhất (%),"
                                + "chênh lệch (điểm phần trăm),đơn vị dẫn đầu",
                        "sở,,Chỉ số chung,4,73.75,90,50,40,\"Sở A, Sở B\"",
                        "sở,1,Thủ tục,4,81.25,100,66.67,33.33,Sở A",
                        "sở,2,Tài chính,4,62.5,100,25,75,Sở B");
    }

    @Test
    void aUnitHasALineForEachField() {
        assertThat(lines(SummaryCsv.unitsToText(BoardSummary.of(RANKING), Locale.ENGLISH)))
                .startsWith("block,unit,name,field,title,percent,place,among,mark")
                .contains("sở,A,Sở A,1,Thủ tục,100,1,4,strength", "sở,C,Sở C,2,Tài chính,25,4,4,weakness")
                .contains("sở,B,Sở B,1,Thủ tục,83.33,2,4,");
    }

    @Test
    void aRankingHasThePointsOfEachField() {
        assertThat(lines(RankingCsv.toText(RANKING, VI)))
                .startsWith(
                        "khối,hạng,mã,tên đơn vị,điểm,điểm tối đa,chỉ số (%),chỉ số chưa làm tròn (%),xếp loại,tạm tính,"
                                + "phân định bằng,1 Thủ tục,2 Tài chính")
                .contains("sở,1,A,Sở A,90,100,90.00,90,,,,60,30", "sở,4,C,Sở C,50,100,50.00,50,,,,40,10");
    }

    @Test
    void aFieldWithoutResultsIsBlankAndABonusIsOfNoMaximum() {
        var set = CriteriaSet.of(
                "S",
                leaf("1", "Thủ tục", statedUpTo("60")),
                leaf("2", "Tài chính", statedUpTo("40")),
                bonus("T", "Điểm thưởng", leaf("T.1", "Sáng kiến", statedUpTo("2"))));
        var unit =
                Assessment.of(set, Unit.of("A", "Sở A")).with("1", stated("60")).with("T.1", stated("1.5"));
        assertThat(RankingCsv.toText(Ranking.of(Scorer.score(Assessments.of(set, unit)))))
                .endsWith(",1 Thủ tục,2 Tài chính,T Điểm thưởng\n,1,A,Sở A,61.5,60,102.50,102.5,,yes,,60,,1.5\n");
    }

    @Test
    void theCommendedAreListedWithTheirReasons(@TempDir Path folder) throws Exception {
        var earlier = ranking(unit("A", "60", "30"), unit("D", "30", "20"));
        var commended = Commendation.firstPlaces(1).withImprovements(1).of(RANKING, earlier);
        Path file = folder.resolve("khen.csv");
        CommendationCsv.write(commended, file, VI);
        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "\ufeffkhối,mã,tên đơn vị,hạng,chỉ số (%),xếp loại,tăng so với năm trước,lý do",
                        "sở,A,Sở A,1,90.00,,0,dẫn đầu khối",
                        "sở,B,Sở B,1,90.00,,,dẫn đầu khối",
                        "sở,D,Sở D,3,65.00,,15,tăng nhiều nhất so với năm trước");
    }

    @Test
    void filesAreWrittenAsTheirTextsForSpreadsheetsWithTheMarkOfUtf8(@TempDir Path folder) throws Exception {
        var summary = BoardSummary.of(RANKING);
        Path file = folder.resolve("a.csv");
        SummaryCsv.write(summary, file, VI);
        assertThat(Files.readString(file)).isEqualTo("\ufeff" + SummaryCsv.toText(summary, VI));
        SummaryCsv.writeUnits(summary, file, VI);
        assertThat(Files.readString(file)).isEqualTo("\ufeff" + SummaryCsv.unitsToText(summary, VI));
        SummaryCsv.write(summary, file, Locale.ENGLISH);
        assertThat(Files.readString(file)).isEqualTo(SummaryCsv.toText(summary, Locale.ENGLISH));
    }
}
