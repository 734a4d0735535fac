package io.github.parindex.io.shape;

import static io.github.parindex.core.rule.Observation.checked;
import static io.github.parindex.core.rule.Observation.chosen;
import static io.github.parindex.core.rule.Observation.missing;
import static io.github.parindex.core.rule.Observation.notApplicable;
import static io.github.parindex.core.rule.Observation.part;
import static io.github.parindex.core.rule.Observation.quantity;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Rule.answer;
import static io.github.parindex.core.rule.Rule.answerShares;
import static io.github.parindex.core.rule.Rule.atLeast;
import static io.github.parindex.core.rule.Rule.bands;
import static io.github.parindex.core.rule.Rule.bestOf;
import static io.github.parindex.core.rule.Rule.checklist;
import static io.github.parindex.core.rule.Rule.item;
import static io.github.parindex.core.rule.Rule.kind;
import static io.github.parindex.core.rule.Rule.option;
import static io.github.parindex.core.rule.Rule.options;
import static io.github.parindex.core.rule.Rule.otherwise;
import static io.github.parindex.core.rule.Rule.perCase;
import static io.github.parindex.core.rule.Rule.perFault;
import static io.github.parindex.core.rule.Rule.proportion;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static io.github.parindex.core.rule.Rule.sumOf;
import static io.github.parindex.core.rule.Rule.tracked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.core.rule.AgainstPeers;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.DecimalMark;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What officials write into cells, and what they are told to write. */
final class CellsCases {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final Rule LEVELS = options(option("đầy đủ", "2"), option("một phần", "1"), option("không", "0"));
    private static final Rule PLAN = checklist(item("ban hành", "0.5"), item("đúng hạn", "0.5"));
    private static final Rule REPORTS = perFault("2", kind("trễ hạn", "0.25"), kind("không gửi", "0.5"));
    private static final Rule DAYS = bands(Rule.atMost("5", "1"), otherwise("0"));
    private static final Rule WORK =
            sumOf(Rule.part("họp", proportion("2")), Rule.part("báo cáo", perCase("3", kind("báo cáo", "1"))));

    private static Observation read(String cell, Rule rule) {
        return Cells.parse(cell, rule, DecimalMark.EITHER);
    }

    static Stream<Arguments> hints() {
        return Stream.of(
                Arguments.of(LEVELS, "Chọn một trong các mức: đầy đủ | một phần | không"),
                Arguments.of(
                        PLAN,
                        "Ghi các nội dung đạt, ngăn bởi dấu |; không có thì ghi -. Các nội dung: ban hành | đúng hạn"),
                Arguments.of(REPORTS, "Ghi số lần của từng loại, ví dụ trễ hạn=1 | không gửi=0"),
                Arguments.of(perCase("2", kind("sáng kiến", "1.5")), "Ghi số lần, ví dụ sáng kiến=1, hoặc chỉ ghi số."),
                Arguments.of(
                        answerShares("5", answer("A", "100%"), answer("B", "0%")),
                        "Ghi số phiếu của từng câu trả lời, ví dụ A=30 | B=20"),
                Arguments.of(statedUpTo("2.5"), "Ghi điểm, nhiều nhất 2,5."),
                Arguments.of(WORK, "Ghi từng phần, ví dụ họp: 47/52 | báo cáo: báo cáo=1"),
                Arguments.of(
                        bestOf(Rule.part("a", REPORTS), Rule.part("b", bands(atLeast("5", "1"), otherwise("0")))),
                        "Ghi từng phần, ví dụ a: {trễ hạn=1 | không gửi=0} | b: 3"),
                Arguments.of(proportion("2"), "Ghi tỷ lệ như 47/52 hoặc 88,42%."),
                Arguments.of(bands(atLeast("85%", "1"), otherwise("0")), "Ghi tỷ lệ như 47/52 hoặc 88,42%."),
                Arguments.of(bands(atLeast("12", "1"), otherwise("0")), "Ghi số như 12, hoặc tỷ lệ như 47/52."),
                Arguments.of(
                        Rule.againstPeers("2", AgainstPeers.Reference.BEST),
                        "Ghi tỷ lệ như 47/52, hoặc số như 88,42% hay 12."));
    }

    @ParameterizedTest
    @MethodSource("hints")
    void aHintNamesWhatTheRuleNames(Rule rule, String hint) {
        assertThat(Cells.hint(rule).in(VIETNAMESE)).isEqualTo(hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "không áp dụng: không có TTHC",
                "Không áp dụng : không có TTHC",
                "N/A: không có TTHC",
                "not applicable: không có TTHC"
            })
    void wordsForNotApplicableAreRead(String cell) {
        assertThat(read(cell, proportion("2"))).isEqualTo(notApplicable("không có TTHC"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chưa có: đang thu thập", "Chưa có số liệu: đang thu thập", "missing: đang thu thập"})
    void wordsForMissingAreRead(String cell) {
        assertThat(read(cell, LEVELS)).isEqualTo(missing("đang thu thập"));
    }

    @Test
    void wordsStandAlone() {
        assertThat(read("Chưa có số liệu", PLAN)).isEqualTo(missing(""));
        assertThat(read("n/a", REPORTS)).isEqualTo(notApplicable(""));
        assertThat(read("không áp dụng", tracked())).isEqualTo(notApplicable(""));
        Rule named = options(option("có", "1"), option("không áp dụng", "0"));
        assertThat(read("Không áp dụng", named)).isEqualTo(chosen("không áp dụng"));
    }

    @Test
    void aNameIsKnownInUpperAndLowerCase() {
        assertThat(read("Đầy đủ", LEVELS)).isEqualTo(chosen("đầy đủ"));
        assertThat(read("BAN HÀNH | Đúng hạn", PLAN)).isEqualTo(checked("ban hành", "đúng hạn"));
        Rule different = options(option("A", "1"), option("a", "0"));
        assertThat(read("a", different)).isEqualTo(chosen("a"));
        assertThat(read("Á", different)).isEqualTo(chosen("Á"));
        Rule doubtful = options(option("AB", "1"), option("ab", "0"));
        assertThat(read("Ab", doubtful)).isEqualTo(chosen("Ab"));
    }

    @Test
    void commasAndSemicolonsSeparateTicksWhereNoItemHasThem() {
        assertThat(read("ban hành, đúng hạn", PLAN)).isEqualTo(checked("ban hành", "đúng hạn"));
        assertThat(read("ban hành;đúng hạn", PLAN)).isEqualTo(checked("ban hành", "đúng hạn"));
        Rule withComma = checklist(item("ban hành, công khai", "1"), item("đúng hạn", "1"));
        assertThat(read("ban hành, công khai", withComma)).isEqualTo(checked("ban hành, công khai"));
        assertThat(read("ban hành, công khai; đúng hạn", withComma))
                .isEqualTo(checked("ban hành, công khai", "đúng hạn"));
    }

    @Test
    void pointsWhereCountsAreNeededAreRefusedWithAnExample() {
        assertThatThrownBy(() -> read("1", REPORTS))
                .isInstanceOfSatisfying(
                        CellRefused.class,
                        refused -> assertThat(refused.message().in(VIETNAMESE))
                                .isEqualTo("Cần số lần của từng loại, ví dụ trễ hạn=1 | không gửi=0; không ghi điểm."));
        assertThat(read("2", perCase("2", kind("sáng kiến", "1.5")))).isEqualTo(quantity(2));
    }

    @Test
    void aPartMayBeCalledLikeAPrefix() {
        Rule rule = sumOf(Rule.part("n/a", proportion("1")), Rule.part("missing", proportion("1")));
        Observation seen = part("n/a", ratio(1, 2)).and("missing", ratio(1, 3));
        assertThat(Cells.text(seen, rule)).isEqualTo("\"n/a\": 1/2 | \"missing\": 1/3");
        assertThat(read(Cells.text(seen, rule), rule)).isEqualTo(seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "không", "Không", "KHÔNG CÓ", "không  có", "none"})
    void thatThereIsNoneIsReadUnderEveryRuleThatKnowsIt(String cell) {
        assertThat(read(cell, PLAN)).isEqualTo(checked());
        assertThat(read(cell, REPORTS)).isEqualTo(new Observation.Counts(Map.of()));
        assertThat(read(cell, proportion("2"))).isEqualTo(quantity(0));
        assertThat(read(cell, DAYS)).isEqualTo(quantity(0));
        assertThat(read(cell, statedUpTo("2"))).isEqualTo(Observation.stated("0"));
        assertThat(read(cell, WORK)).isEqualTo(new Observation.Parts(Map.of()));
    }

    @Test
    void whatIsAnOptionIsAnOption() {
        assertThat(read("Không", LEVELS)).isEqualTo(chosen("không"));
        assertThat(read("không có", LEVELS)).isEqualTo(chosen("không có"));
        assertThat(read("không", tracked())).isEqualTo(chosen("không"));
    }

    @Test
    void nothingAroseIsNothingOfNothing() {
        assertThat(read("Không phát sinh", proportion("2"))).isEqualTo(ratio(0, 0));
        assertThat(read("không phát sinh", DAYS)).isEqualTo(quantity(0));
        assertThat(read("không phát sinh", REPORTS)).isEqualTo(new Observation.Counts(Map.of()));
    }

    @Test
    void aTickAloneIsOfTheOnlyItem() {
        Rule one = checklist(item("ban hành", "0.5"));
        for (String tick : List.of("x", "X", "có", "Đạt", "✓")) {
            assertThat(read(tick, one)).isEqualTo(checked("ban hành"));
        }
        assertThat(read("x", PLAN)).isEqualTo(checked("x"));
    }

    @Test
    void pointsThatSaySoAreGiven() {
        for (String points : List.of("1,5 điểm", "1.5đ", "1,5 Điểm", "1.5 points", "điểm: 1,5", "given: 1.5")) {
            assertThat(read(points, PLAN)).isEqualTo(Observation.given("1.5"));
        }
        assertThat(read("1,5 điểm", statedUpTo("2"))).isEqualTo(Observation.stated("1.5"));
        assertThat(read("given: 1.5 on 47/52", proportion("2")))
                .isEqualTo(Observation.given("1.5").on(ratio(47, 52)));
        assertThat(Cells.text(Observation.given("1.5").on(checked("ban hành")), PLAN))
                .isEqualTo("given: 1.5 on ban hành");
        assertThat(read("số liệu: 3", DAYS)).isEqualTo(read("data: 3", DAYS)).isEqualTo(quantity(3));
    }
}
