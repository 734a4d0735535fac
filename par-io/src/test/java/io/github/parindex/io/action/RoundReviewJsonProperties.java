package io.github.parindex.io.action;

import static io.github.parindex.core.criteria.Criterion.group;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Rule.proportion;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.assessment.Verifiers;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.scoring.RoundReview;
import io.github.parindex.io.Source;
import io.github.parindex.io.json.DocumentSchema;
import io.github.parindex.io.token.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A review of any claims is read back as it was written, fits its schema and adds up. */
final class RoundReviewJsonProperties {

    private static final CriteriaSet SET = CriteriaSet.of(
            "S",
            group("1", "Chỉ đạo", leaf("1.1", "Kế hoạch", statedUpTo("2")), leaf("1.2", "=Báo cáo", statedUpTo("3"))),
            leaf("2", "Đúng hạn", statedUpTo("5").checkedBy(proportion("5"), "0.015")),
            leaf("3", "Hồ sơ", proportion("7")));

    private static final List<String> NOTES = List.of("", "đã làm", "=1+1", "dòng một\ndòng hai");

    @Provide
    Arbitrary<RoundReview> reviews() {
        return Arbitraries.randomValue(RoundReviewJsonProperties::review);
    }

    private static Observation observed(String code, Random random) {
        if (code.equals("3")) {
            return Observation.ratio(random.nextInt(98), 97);
        }
        Points points = Points.of(new BigDecimal(random.nextInt(21)).movePointLeft(1));
        return code.equals("2") && random.nextBoolean()
                ? new Observation.StatedPoints(points, Optional.of(Observation.ratio(random.nextInt(9), 8)))
                : Observation.stated(points.toString());
    }

    private static RoundReview review(Random random) {
        List<Assessment> all = new ArrayList<>();
        for (int i = 0; i < random.nextInt(5); i++) {
            Assessment one = Assessment.of(SET, Unit.of("U" + i, "Sở " + i).in(i % 2 == 0 ? "sở" : ""));
            for (Round round : List.of(Round.SELF_ASSESSED, Round.VERIFIED_1, Round.VERIFIED_2)) {
                for (String code : List.of("1.1", "1.2", "2", "3")) {
                    Entry entry =
                            Entry.of(round, observed(code, random)).withNote(NOTES.get(random.nextInt(NOTES.size())));
                    one = random.nextInt(3) == 0 ? one : one.with(code, entry);
                }
            }
            all.add(one);
        }
        Verifiers verifiers =
                random.nextBoolean() ? Verifiers.none(SET) : Verifiers.none(SET).with("1", "Sở Nội vụ");
        return RoundReview.of(
                Assessments.of(SET, all),
                Round.SELF_ASSESSED,
                random.nextBoolean() ? Round.VERIFIED_1 : Round.FINAL,
                verifiers);
    }

    @Property(tries = 200)
    void aReviewIsReadBackAsItWasWritten(@ForAll("reviews") RoundReview review) {
        String text = RoundReviewJson.toText(review);
        Source source = Source.of("review.json", text);
        assertThat(DocumentSchema.ROUND_REVIEW.check(source).problems()).isEmpty();
        RoundReviewDocument read = RoundReviewJson.read(source).orThrow();
        assertThat(read).isEqualTo(RoundReviewDocument.from(review));
        assertThat(Json.write(read)).isEqualTo(text);
    }

    @Property(tries = 100)
    void claimsOfUnitsAndVerifiersAddUpToTheWhole(@ForAll("reviews") RoundReview review) {
        RoundReviewDocument document = RoundReviewDocument.from(review);
        assertThat(document.claims()).hasSize(document.whole().claims());
        for (List<RoundReviewDocument.Sum> sums : List.of(
                document.units().stream().map(RoundReviewDocument.OfUnit::sum).toList(),
                document.verifiers().stream()
                        .map(RoundReviewDocument.OfVerifier::sum)
                        .toList())) {
            assertThat(sums.stream().mapToInt(RoundReviewDocument.Sum::claims).sum())
                    .isEqualTo(document.whole().claims());
            assertThat(sums.stream()
                            .map(RoundReviewDocument.Sum::acceptedPoints)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(document.whole().acceptedPoints());
        }
        document.units()
                .forEach(unit -> assertThat(
                                RoundReviewDocument.from(review.of(unit.unit())).whole())
                        .isEqualTo(unit.sum()));
        assertThat(review.of("nobody").claims()).isEmpty();
    }
}
