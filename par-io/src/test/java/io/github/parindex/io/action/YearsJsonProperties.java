package io.github.parindex.io.action;

import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Rule.proportion;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaMapping;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.core.years.Succession;
import io.github.parindex.core.years.Year;
import io.github.parindex.core.years.Years;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Source;
import io.github.parindex.io.json.DocumentSchema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A series of years of any kind is read back as it was written, fits its schema and adds up. */
final class YearsJsonProperties {

    private static final CriteriaSet SET = CriteriaSet.of(
            "S",
            leaf("1", "Hạn", proportion("30")),
            leaf("2", "Đào tạo", proportion("13")),
            leaf("3", "=Khác", proportion("7")));

    private static final CriteriaSet NEXT =
            CriteriaSet.of("T", leaf("1", "Hạn", proportion("20")), leaf("2a", "Đào tạo", proportion("60")));

    @Provide
    Arbitrary<Years> series() {
        return Arbitraries.randomValue(YearsJsonProperties::years);
    }

    private static Year year(String label, CriteriaSet set, int units, Random random) {
        boolean half = random.nextInt(4) == 0;
        List<Assessment> all = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            Assessment one = Assessment.of(set, Unit.of("U" + i, "Sở " + i).in(i % 3 == 0 ? "sở" : "ban"));
            for (String code : set.leaves().stream().map(leaf -> leaf.code()).toList()) {
                boolean seen = !half || !code.startsWith("2");
                one = seen ? one.with(code, Observation.ratio(random.nextInt(98), 97)) : one;
            }
            all.add(one);
        }
        return Year.of(label, Ranking.of(Scorer.score(Assessments.of(set, all.toArray(Assessment[]::new)))));
    }

    private static Years years(Random random) {
        Years years = Years.of(year("2022", SET, 4, random)).with(year("2023", SET, 5, random));
        if (random.nextBoolean()) {
            years = years.with(
                    year("2024", SET, 3, random),
                    Succession.sameCodes().merged("U0", "U0", "U3").merged("U1", "U1", "U4"));
        }
        return random.nextBoolean()
                ? years
                : years.with(
                        year("2025", NEXT, 3, random),
                        CriteriaMapping.sameCodes(SET, NEXT).with("2", "2a"));
    }

    @Property(tries = 200)
    void aSeriesIsReadBackAsItWasWritten(@ForAll("series") Years years) {
        Loaded<YearsDocument> read = YearsJson.read(Source.of("years.json", YearsJson.toText(years)));
        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(YearsDocument.from(years));
        assertThat(DocumentSchema.YEARS
                        .check(Source.of("years.json", YearsJson.toText(years)))
                        .problems())
                .isEmpty();
    }

    @Property(tries = 200)
    void contributionsAddUpExactlyToTheChangeOfTheIndex(@ForAll("series") Years years) {
        YearsDocument document = YearsDocument.from(years);
        for (int i = 0; i < document.changes().size(); i++) {
            for (YearsDocument.Unit unit : document.changes().get(i).units()) {
                Ratio sum = unit.contributions().stream()
                        .map(each ->
                                new Ratio(each.exact().numerator(), each.exact().denominator()))
                        .reduce(Ratio.of(0, 1), Ratio::plus);
                Ratio exact = years.changes()
                        .get(i)
                        .movement(unit.unit())
                        .exactChange()
                        .orElse(Ratio.of(0, 1));
                assertThat(sum.compareTo(exact)).isZero();
                Points shown = Points.of(100).times(sum, Rounding.halfUp(10));
                if (unit.change() != null && unit.from().size() == 1) {
                    assertThat(shown.value().subtract(unit.change()).abs())
                            .as("both indices are rounded to 2 places")
                            .isLessThanOrEqualTo(new BigDecimal("0.0100000001"));
                }
            }
        }
    }
}
