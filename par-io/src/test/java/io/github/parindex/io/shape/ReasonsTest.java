package io.github.parindex.io.shape;

import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.number.Rounding.halfUp;
import static io.github.parindex.core.rule.Observation.checked;
import static io.github.parindex.core.rule.Observation.chosen;
import static io.github.parindex.core.rule.Observation.counts;
import static io.github.parindex.core.rule.Observation.missing;
import static io.github.parindex.core.rule.Observation.notApplicable;
import static io.github.parindex.core.rule.Observation.part;
import static io.github.parindex.core.rule.Observation.quantity;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Observation.stated;
import static io.github.parindex.core.rule.Rule.againstPeers;
import static io.github.parindex.core.rule.Rule.answer;
import static io.github.parindex.core.rule.Rule.answerShares;
import static io.github.parindex.core.rule.Rule.at;
import static io.github.parindex.core.rule.Rule.atLeast;
import static io.github.parindex.core.rule.Rule.atMost;
import static io.github.parindex.core.rule.Rule.bands;
import static io.github.parindex.core.rule.Rule.bestOf;
import static io.github.parindex.core.rule.Rule.checklist;
import static io.github.parindex.core.rule.Rule.interpolation;
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

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.rule.AgainstPeers;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Reason;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Working;
import io.github.parindex.core.scoring.LeafScore;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.core.scoring.Treatment;
import io.github.parindex.io.words.Wording;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every shape of working as a sentence that an official would accept. */
final class ReasonsTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final Rule WAN = sumOf(
            Rule.part("tỷ lệ", proportion("4")), Rule.part("danh mục", checklist(item("a", "1"), item("b", "1"))));

    private static void says(Rule rule, Observation observed, String vi, String en) {
        says(rule.award(observed).working(), vi, en);
    }

    private static void says(Working working, String vi, String en) {
        Wording said = Reasons.of(working);
        assertThat(said.in(VIETNAMESE)).isEqualTo(vi);
        assertThat(said.in(Locale.ENGLISH)).isEqualTo(en);
    }

    @Test
    void aMissingObservation() {
        says(missing("sở chưa gửi"), "Chưa có số liệu: sở chưa gửi.", "No data: sở chưa gửi.");
        says(missing(" "), "Chưa có số liệu.", "No data.");
        says(
                missing(new Reason.NotObserved()),
                "Chưa có số liệu: chưa ghi nhận kết quả.",
                "No data: not observed yet.");
    }

    @Test
    void whatIsNotApplicable() {
        says(notApplicable("không có TTHC"), "Không áp dụng: không có TTHC.", "Not applicable: không có TTHC.");
        says(
                notApplicable(new Reason.OnlyForBlocks(new LinkedHashSet<>(List.of("sở", "huyện")))),
                "Không áp dụng: chỉ dành cho sở, huyện.",
                "Not applicable: only for sở, huyện.");
        says(
                notApplicable(new Reason.FewRespondents(12, 30)),
                "Không áp dụng: 12 người trả lời, ít hơn 30.",
                "Not applicable: 12 respondents, fewer than 30.");
        says(
                WAN,
                part("tỷ lệ", notApplicable("-")).and("danh mục", notApplicable("-")),
                "Không áp dụng: không phần nào áp dụng cho đơn vị.",
                "Not applicable: no part applies.");
    }

    @Test
    void aRatioWithNothingBelowTheLine() {
        says(
                proportion("2").withZeroDenominator(ZeroDenominator.FULL_SCORE),
                ratio(0, 0),
                "Không phát sinh (mẫu số bằng 0: 0/0), theo quy định: được điểm tối đa.",
                "Nothing is below the line (0/0), which means the full score.");
        says(
                proportion("2").withZeroDenominator(ZeroDenominator.ZERO.withPreviousYearOver(12)),
                ratio(3, 0),
                "Không phát sinh (mẫu số bằng 0: 3/0), theo quy định: lấy tổng của năm trước chia 12 làm mẫu số, nếu không có thì 0 điểm.",
                "Nothing is below the line (3/0), which means the previous year's total divided by 12, or else zero points.");
    }

    @Test
    void nobodyAnsweredAndNobodyToCompareWith() {
        says(
                answerShares("5", answer("A", "100%"), answer("B", "0%")),
                counts("A", 0),
                "Không có phiếu trả lời nào, theo quy định: chưa có số liệu.",
                "Nobody answered, which means missing data.");
        var peers = AgainstPeers.Peers.of(List.of(quantity(0)));
        var award = againstPeers("40", AgainstPeers.Reference.BEST)
                .withZeroDenominator(ZeroDenominator.NOT_APPLICABLE)
                .award(quantity(0), peers);
        says(
                award.working(),
                "Kết quả 0, nhưng trong khối không có giá trị dương để so sánh, theo quy định: không áp dụng tiêu chí.",
                "The result is 0, but the block has no positive value to compare with, which means not applicable.");
    }

    @Test
    void anOptionPicked() {
        says(
                options(option("đúng hạn", "1"), option("chậm", "0.5")),
                chosen("chậm"),
                "Mức “chậm” được 0,5/1 điểm.",
                "The level “chậm” earns 0.5 of 1 point.");
    }

    @Test
    void itemsTicked() {
        var list = checklist(item("ban hành", "0.5"), item("đúng hạn", "0.5"), item("đủ nội dung", "0.25"));
        says(
                list,
                checked("ban hành"),
                "Đã đạt: ban hành (0,5); chưa đạt: đúng hạn (0,5), đủ nội dung (0,25).",
                "Done: ban hành (0.5); not done: đúng hạn (0.5), đủ nội dung (0.25).");
        says(
                list.withCap("1"),
                checked("ban hành", "đúng hạn", "đủ nội dung"),
                "Đã đạt: ban hành (0,5), đúng hạn (0,5), đủ nội dung (0,25); chưa đạt: không có nội dung nào; tổng 1,25, chỉ tính tối đa 1 điểm.",
                "Done: ban hành (0.5), đúng hạn (0.5), đủ nội dung (0.25); not done: none; 1.25 in all, at most 1 count.");
    }

    @Test
    void aBandHit() {
        var rule = bands(atLeast("100%", "2"), atLeast("85%", "1"), otherwise("0"));
        says(
                rule,
                ratio(47, 52),
                "Kết quả 47/52 (≈ 90,38%) thuộc mức từ 85% trở lên, được 1 điểm.",
                "The result 47/52 (≈ 90.38 %) is in the band from 85 %, which earns 1 point.");
        says(
                rule,
                ratio(1, 4),
                "Kết quả 1/4 (25%) không đạt mức nào, được 0 điểm.",
                "The result 1/4 (25 %) reaches none of the bands, which earns 0 points.");
        says(
                bands(atMost("3", "2"), otherwise("0")),
                quantity("2.5"),
                "Kết quả 2,5 thuộc mức từ 3 trở xuống, được 2 điểm.",
                "The result 2.5 is in the band up to 3, which earns 2 points.");
        says(
                bands(Rule.above("50%", "2"), otherwise("1").inProportion(halfUp(2))),
                ratio(1, 3),
                "Kết quả 1/3 (≈ 33,33%) không đạt mức nào, được 1 × 1/3.",
                "The result 1/3 (≈ 33.33 %) reaches none of the bands, which earns 1 × 1/3.");
    }

    @Test
    void aProportion() {
        says(
                proportion("3"),
                ratio(1204, 1250),
                "Kết quả 1204/1250 (96,32%) được 3 × 1204/1250.",
                "The result 1204/1250 (96.32 %) earns 3 × 1204/1250.");
        says(
                proportion("2").withFullFrom("80%"),
                ratio(3, 4),
                "Kết quả 3/4 (75%) được 2 × 3/4 / 0,8.",
                "The result 3/4 (75 %) earns 2 × 3/4 / 0.8.");
        says(
                proportion("2").withFullFrom("80%"),
                ratio(9, 10),
                "Kết quả 9/10 (90%) đạt mức 80%, được điểm tối đa 2.",
                "The result 9/10 (90 %) reaches 80 % and earns the maximum of 2.");
        says(
                proportion("2").ofComplement().withFloor("50%"),
                ratio(3, 4),
                "Kết quả 3/4 (75%), phần còn lại 1/4 (25%), thấp hơn mức sàn 50%, được 0 điểm.",
                "The result 3/4 (75 %), leaving 1/4 (25 %), is below the floor of 50 % and earns nothing.");
    }

    @Test
    void aResultGivenAsAPercentage() {
        says(
                proportion("2"),
                ratio(io.github.parindex.core.number.Ratio.parse("88.42%")),
                "Kết quả 88,42% được 2 × 0,8842.",
                "The result 88.42 % earns 2 × 0.8842.");
    }

    @Test
    void betweenBreakPoints() {
        var rule = interpolation(at("0.5", "0"), at("0.9", "4"));
        says(
                rule,
                ratio(7, 10),
                "Kết quả 7/10 (70%) nằm giữa 50% (0 điểm) và 90% (4 điểm), tính theo tỷ lệ.",
                "The result 7/10 (70 %) lies on the line between the points 50 % (0 points) and 90 % (4 points).");
        says(
                rule,
                ratio(1, 1),
                "Kết quả 100% ở tại hoặc vượt quá mốc 90% (4 điểm).",
                "The result 100 % lies at or beyond the point 90 % (4 points).");
    }

    @Test
    void casesAddedAndFaultsTaken() {
        var earned = perCase("2", kind("sáng kiến", "0.75"));
        says(
                earned,
                counts("sáng kiến", 2),
                "2 sáng kiến × 0,75 điểm = 1,5 điểm.",
                "2 sáng kiến × 0.75 points = 1.5 points.");
        says(
                earned,
                counts("sáng kiến", 3),
                "3 sáng kiến × 0,75 điểm = 2,25 điểm, chỉ tính tối đa 2 điểm.",
                "3 sáng kiến × 0.75 points = 2.25 points, of which at most 2 count.");
        says(earned, counts("sáng kiến", 0), "Không có trường hợp nào được tính điểm.", "No case earns points.");
        var taken = perFault("1", kind("chậm", "0.25"));
        says(
                taken,
                counts("chậm", 3),
                "1 điểm trừ 3 chậm × 0,25 điểm còn 0,25 điểm.",
                "1 point less 3 chậm × 0.25 points = 0.25 points.");
        says(
                taken,
                counts("chậm", 9),
                "1 điểm trừ 9 chậm × 0,25 điểm; không trừ xuống dưới 0.",
                "1 point less 9 chậm × 0.25 points; not below 0.");
        says(
                taken,
                counts("chậm", 0),
                "Giữ nguyên 1 điểm, không có trường hợp nào bị trừ.",
                "1 point, as there is no fault.");
    }

    @Test
    void answersCounted() {
        says(
                answerShares("5", answer("A", "100%"), answer("B", "60%")),
                counts("A", 30),
                "5 × 30/30 (100%), theo số phiếu trả lời A: 30.",
                "5 × 30/30 (100 %), for the answers A: 30.");
    }

    @Test
    void pointsStated() {
        var rule = statedUpTo("4").checkedBy(proportion("4"), "0.015");
        says(rule, stated("3.5"), "Hội đồng thẩm định chấm 3,5 điểm.", "3.5 points as stated by the source.");
        says(
                rule,
                stated("4").on(ratio(1, 1)),
                "Hội đồng thẩm định chấm 4 điểm, khớp với điểm tính lại 4 (kết quả 100% đạt mức 100%, được điểm tối đa 4).",
                "4 points as stated by the source, in agreement with the recomputed 4 (the result 100 % reaches 100 % and earns the maximum of 4).");
        says(
                rule,
                stated("3").on(ratio(1, 1)),
                "Hội đồng thẩm định chấm 3 điểm, khác với điểm tính lại 4 (kết quả 100% đạt mức 100%, được điểm tối đa 4); vẫn lấy điểm của hội đồng thẩm định.",
                "3 points as stated by the source, although recomputed as 4 (the result 100 % reaches 100 % and earns the maximum of 4); the stated points count.");
    }

    @Test
    void againstTheBlock() {
        var peers = AgainstPeers.Peers.of(List.of(quantity(4), quantity(5)));
        says(
                againstPeers("40", AgainstPeers.Reference.BEST)
                        .award(quantity(4), peers)
                        .working(),
                "Kết quả 4, được 40 × (kết quả của đơn vị ÷ kết quả cao nhất của 2 đơn vị trong khối) = 40 × 80%.",
                "The result is 4, which earns 40 × (the result of the unit ÷ the best result of 2 units of the block) = 40 × 80 %.");
    }

    @Test
    void alternativesAndParts() {
        says(
                bestOf(
                        Rule.part("tự làm", proportion("2")),
                        Rule.part("thuê ngoài", options(option("có", "1"), option("không", "0")))),
                part("tự làm", ratio(1, 4)).and("thuê ngoài", chosen("có")),
                "Lấy phương án cho điểm cao nhất, “thuê ngoài”: mức “có” được 1/1 điểm.",
                "The best of the alternatives is “thuê ngoài”: the level “có” earns 1 of 1 point.");
        says(
                WAN,
                part("tỷ lệ", ratio(1, 1)).and("danh mục", checked("a")),
                "Các phần: “tỷ lệ” 4 (kết quả 100% đạt mức 100%, được điểm tối đa 4); “danh mục” 1 (đã đạt: a (1); chưa đạt: b (1)).",
                "The parts: “tỷ lệ” 4 (the result 100 % reaches 100 % and earns the maximum of 4); “danh mục” 1 (done: a (1); not done: b (1)).");
        says(
                WAN,
                part("tỷ lệ", ratio(1, 1)),
                "Chưa có số liệu: còn thiếu số liệu của danh mục.",
                "No data: no observation of danh mục.");
    }

    @Test
    void everyObservationThatIsTracked() {
        assertThat(Stream.of(
                                ratio(1, 3).withPreviousYear(20),
                                checked("a", "b"),
                                checked(),
                                counts("A", 2),
                                part("x", chosen("y")),
                                stated("1.5").on(quantity("0.5")),
                                missing(new Reason.PartsNotObserved(List.of("x"))))
                        .map(observed ->
                                Reasons.of(tracked().award(observed).working()).in(VIETNAMESE)))
                .containsExactly(
                        "Chỉ theo dõi, không chấm điểm: 1/3 (≈ 33,33%), tổng năm trước 20.",
                        "Chỉ theo dõi, không chấm điểm: a, b.",
                        "Chỉ theo dõi, không chấm điểm: không có nội dung nào.",
                        "Chỉ theo dõi, không chấm điểm: A: 2.",
                        "Chỉ theo dõi, không chấm điểm: x: “y”.",
                        "Chỉ theo dõi, không chấm điểm: 1,5 điểm, trên cơ sở 0,5.",
                        "Chỉ theo dõi, không chấm điểm: chưa có số liệu: còn thiếu số liệu của x.");
    }

    @Test
    void whatThePolicyMadeOfIt() {
        var set = CriteriaSet.of("S", leaf("1", "Một", proportion("2")), leaf("2", "Hai", proportion("1")))
                .with(Policy.withDefaults().with(Policy.WhenMissing.ZERO));
        var card = Scorer.score(Assessment.of(set, Unit.of("A", "A")).with("2", ratio(1, 2)));
        Wording lost = Reasons.of(card.losses().get(0));
        assertThat(lost.in(VIETNAMESE)).isEqualTo("Chưa có số liệu: chưa ghi nhận kết quả; tính 0 điểm theo quy định.");
        assertThat(lost.in(Locale.ENGLISH)).isEqualTo("No data: not observed yet; scored zero by policy.");
        assertThat(card.leaves().stream()
                        .map((LeafScore leaf) -> Reasons.of(leaf).in(VIETNAMESE))
                        .skip(1))
                .containsExactly("Kết quả 1/2 (50%) được 1 × 1/2.");
    }

    @ParameterizedTest
    @EnumSource(Treatment.class)
    void aTreatmentIsSaidWhereItIsStated(Treatment treatment) {
        assertThat(Reasons.of(treatment).isPresent()).isEqualTo(treatment.isStated());
        assertThat(Reasons.of(treatment).map(Wording::toString).orElse("")).doesNotContain("_");
    }

    @ParameterizedTest
    @EnumSource(value = RoundingMode.class, mode = EnumSource.Mode.EXCLUDE, names = "UNNECESSARY")
    void everyRoundingIsSaid(RoundingMode mode) {
        var said = Reasons.of(new Rounding(1, mode));
        assertThat(said.in(VIETNAMESE))
                .startsWith("làm tròn đến 1 chữ số thập phân (")
                .endsWith(")");
        assertThat(said.toString()).startsWith("rounded ").endsWith(" to 1 place");
    }

    @Test
    void namesAreNeverReadAsPlaces() {
        Wording named = Wording.of("words.either", "{1}", Points.parse("0.5"));
        assertThat(named.in(VIETNAMESE)).isEqualTo("{1} hoặc 0,5");
        assertThat(named.in(Locale.ENGLISH)).isEqualTo("{1} or 0.5");
        assertThat(Wording.literal(Points.parse("94.87")).in(Locale.forLanguageTag("vi-VN")))
                .isEqualTo("94,87");
        assertThat(Reasons.of(Treatment.SCORED)).isEqualTo(Optional.empty());
    }
}
