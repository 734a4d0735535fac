package io.github.parindex.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.io.Source;
import io.github.parindex.io.WholeFile;
import io.github.parindex.io.json.ScorecardJson;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One unit, criterion by criterion, with the reason of every point lost. */
final class ExplainCommandTest {

    private static final String SET = """
            {"id": "S", "edition": {"title": "Chỉ số sở"},
             "policy": {"missing": "zero", "notApplicable": "rescale-everything"}, "criteria": [
              {"code": "1", "title": {"vi": "Kế hoạch", "en": "Plans"}, "children": [
                {"code": "1.1", "title": {"vi": "Ban hành", "en": "Issued"}, "rule": {"options": [
                  {"name": "đúng hạn", "points": 2}, {"name": "trễ hạn", "points": 0.5}]}},
                {"code": "1.2", "title": {"vi": "Hoàn thành", "en": "Carried out"}, "rule": {"proportion": 4}}]},
              {"code": "2", "title": {"vi": "Hồ sơ", "en": "Files"}, "rule": {"proportion": 4}},
              {"code": "T", "title": {"vi": "Điểm trừ", "en": "Deductions"}, "kind": "deduction", "cap": 2, "children": [
                {"code": "T.1", "title": {"vi": "Đơn thư", "en": "Complaints"},
                 "rule": {"perCase": {"max": 2, "kinds": [{"name": "đơn", "points": 0.5}]}}}]}]}
            """;

    private static final String ASSESSMENTS = """
            unit,name,block,1.1,1.1 evidence,1.2,2,T.1
            STC,Sở Tài chính,Sở,trễ hạn,12/BC,50/50,không áp dụng: không có thủ tục,đơn=1
            STP,Sở Tư pháp,Sở,đúng hạn,,45/50,30/50,đơn=0
            SXD,Sở Xây dựng,Sở,đúng hạn,,49/50,50/50,đơn=0
            SXD2,Sở Xây dựng,Sở,trễ hạn,,49/50,50/50,đơn=0
            """;

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeFiles() {
        WholeFile.writeText(folder.resolve("set.json"), to -> to.write(SET));
        WholeFile.writeText(folder.resolve("a.csv"), to -> to.write(ASSESSMENTS));
    }

    private String explain(int status, String language, String unit, String... more) {
        List<String> call = new ArrayList<>(List.of("explain", "--lang", language, unit, "--set", in("set.json")));
        call.addAll(List.of(more));
        call.add(in("a.csv"));
        StringWriter out = new StringWriter();
        int given =
                ParCommand.execute(call, new PrintWriter(out, true), new PrintWriter(err, true), ProgressBars.none());
        assertThat(given).as(err.toString()).isEqualTo(status);
        return out.toString();
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void everyPointLostHasItsReason() {
        assertThat(explain(0, "vi", "STC", "--grade", "Tốt=80,Khá=0")).isEqualTo("""
                        STC Sở Tài chính, khối Sở
                        4/6 điểm, mất 2 điểm
                        chỉ số 66,67, hạng 4/4 trong khối
                        xếp loại: Khá

                            điểm   tối đa      mất  tiêu chí, lý do mất điểm
                             4,5        6     −1,5  1 Kế hoạch
                             0,5        2     −1,5    1.1 Ban hành
                                                        Mức “trễ hạn” được 0,5/2 điểm.
                               4        4             1.2 Hoàn thành
                               0        0           2 Hồ sơ
                                                      Không áp dụng: không có thủ tục; loại khỏi điểm tối đa theo quy định.
                            −0,5        0     −0,5  T Điểm trừ
                            −0,5        0     −0,5    T.1 Đơn thư
                                                        1 đơn × 0,5 điểm = 0,5 điểm.
                        """);
    }

    @Test
    void theSameInEnglish() {
        assertThat(explain(0, "en", "STP"))
                .startsWith(
                        "STP Sở Tư pháp, block Sở\n8 of 10 points, 2 lost\nindex 80.00, place 3 of 4 in its block\n")
                .contains("     2.4        4     −1.6  2 Files\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stc", "Sở Tài chính", "sở  tài CHÍNH", "So\u031b\u0309 Ta\u0300i chi\u0301nh"})
    void aUnitIsFoundByCodeOrNameWhateverTheCase(String given) {
        assertThat(explain(0, "vi", given)).startsWith("STC Sở Tài chính");
    }

    @Test
    void whoIsMeantIsAsked() {
        explain(2, "vi", "Sở Tài chánh");
        explain(2, "en", "nobody at all");
        explain(2, "vi", "Sở Xây dựng");
        assertThat(err.toString()).isEqualTo("""
                        Không có đơn vị "Sở Tài chánh". Có lẽ là "Sở Tài chính".
                        There is no unit (nobody at all) among 4 units.
                        Có nhiều đơn vị tên "Sở Xây dựng": SXD, SXD2. Hãy nêu mã đơn vị.
                        """);
    }

    @Test
    void theExplanationIsAFileToo() {
        assertThat(explain(0, "vi", "STC", "--out", in("e.csv"), "--out", in("e.json"), "--out", in("e.svg")))
                .isEqualTo("Đã ghi " + in("e.csv") + "\nĐã ghi " + in("e.json") + "\nĐã ghi " + in("e.svg") + "\n");
        assertThat(folder.resolve("e.svg")).content().startsWith("<svg").contains("1.1");
        assertThat(folder.resolve("e.csv"))
                .content()
                .startsWith(
                        "\ufeffmã,tên đơn vị,mã tiêu chí,tiêu chí,điểm,điểm tối đa,điểm mất,lý do,tài liệu kiểm chứng\n")
                .contains("\nSTC,Sở Tài chính,1.1,Ban hành,0.5,2,1.5,\"Mức “trễ hạn” được 0,5/2 điểm.\",12/BC\n");
        assertThat(ScorecardJson.read(Source.of(folder.resolve("e.json"))).orThrow())
                .isNotNull();
    }
}
