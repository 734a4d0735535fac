package io.github.parindex.io.csv;

import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Observation.stated;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.core.years.Succession;
import io.github.parindex.core.years.Year;
import io.github.parindex.core.years.Years;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Years as a table, and the succession of units from one. */
final class YearsFilesTest {

    private static final CriteriaSet SET =
            CriteriaSet.of("S", leaf("1", "Hồ sơ", statedUpTo("60")), leaf("2", "Công chức", statedUpTo("40")));

    private static Assessment unit(String code, String one, String two) {
        return Assessment.of(SET, Unit.of(code, "=" + code))
                .with("1", stated(one))
                .with("2", stated(two));
    }

    private static Year year(String label, Assessment... units) {
        return Year.of(label, Ranking.of(Scorer.score(Assessments.of(SET, units))));
    }

    private static List<String> problems(Loaded<Succession> loaded) {
        return loaded.problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.message()
                        + problem.advice().map(advice -> " " + advice).orElse(""))
                .toList();
    }

    private static Loaded<Succession> read(String... lines) {
        return SuccessionCsv.read(Source.of("units.csv", String.join("\n", lines)));
    }

    @Test
    void aUnitHasALineForEachStepAndOneForEachCriterionThatBroughtSomething() {
        Years years = Years.of(year("2023", unit("A", "50", "20"), unit("B", "40", "20")))
                .with(year("2024", unit("A", "50", "21.5"), unit("B", "50", "30")));
        assertThat(YearsCsv.toText(years, Locale.ENGLISH)).isEqualTo("""
            unit,name,block,from,to,criterion,title,index before,index,change,place before,place,score and place,overtaken by
            B,'=B,,2023,2024,,,60,80,20,2,1,better,
            B,'=B,,2023,2024,1,Hồ sơ,,,10,,,,
            B,'=B,,2023,2024,2,Công chức,,,10,,,,
            A,'=A,,2023,2024,,,70,71.5,1.5,1,2,"score up, place down",B
            A,'=A,,2023,2024,2,Công chức,,,1.5,,,,
            """);
        assertThat(YearsCsv.toText(years, Locale.forLanguageTag("vi")))
                .contains("đơn vị vượt lên", "\"điểm tăng, hạng giảm\",B");
    }

    @Test
    void successionIsReadWithWeightsAndInVietnameseToo() {
        assertThat(read("successor,part,name", "AG,AG,An Giang", "AG,KG,Kiên Giang", "HN,,new")
                        .orThrow())
                .isEqualTo(Succession.sameCodes().merged("AG", "AG", "KG").with("HN", Map.of()));
        assertThat(read("trọng số;mã đơn vị cũ;mã đơn vị mới", "1,9;X;Z", ";Y;Z")
                        .orThrow())
                .isEqualTo(Succession.sameCodes().with("Z", Map.of("X", new BigDecimal("1.9"), "Y", BigDecimal.ONE)));
    }

    @Test
    void everyFaultOfASuccessionIsReportedAndNoneIsHalfRead() {
        Loaded<Succession> loaded = read("successor,part,weight", "AG,AG,0", "AG,KG,many", ",KG,1", "Z,X,1", "Z,X,2");
        assertThat(problems(loaded).stream().map(problem -> problem.substring(0, 3)))
                .containsExactly("2:3", "3:3", "4:1", "6:2");
        assertThat(problems(loaded))
                .contains(
                        "2:3 A weight is a number above 0, not (0).",
                        "6:2 The unit (X) is named twice for the same successor.");
        assertThat(loaded.usable()).isEmpty();
        assertThat(problems(read("successor", "AG")))
                .containsExactly("1:0 The column (part) is missing. Maybe one of: successor.");
    }
}
