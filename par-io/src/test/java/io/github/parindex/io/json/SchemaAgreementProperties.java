package io.github.parindex.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.Damage;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.Samples;
import io.github.parindex.io.Source;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written fits its schema, and what a schema refuses its reader refuses at the same place. */
final class SchemaAgreementProperties {

    private static final List<String> VALUES = List.of(
            "0",
            "-1",
            "1.5",
            "2.00",
            "19",
            "99999999999999999999999999999999999999",
            "1e38",
            "1e400",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"half-up\"",
            "true",
            "null",
            "{}",
            "[]",
            "[1]",
            "{\"rule\": {\"tracked\": {}}}",
            "{\"quantity\": 1}");
    private static final List<String> FIELDS =
            List.of("rule", "children", "kind", "blocks", "nmae", "points", "quantity", "atLeast", "below", "é");

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.randomValue(random -> new Random(random.nextLong()));
    }

    private static void check(Loaded<?> read, Loaded<String> checked) {
        List<String> refused = read.problems().stream().map(Problem::place).toList();
        assertThat(checked.problems())
                .allSatisfy(problem -> assertThat(refused)
                        .as("%s is refused by the reader: %s", problem, read.problems())
                        .anyMatch(place -> isAbove(place, problem)));
    }

    private static boolean isAbove(String place, Problem problem) {
        return problem.place().equals(place) || problem.place().startsWith(place + "/");
    }

    @Property(tries = 200)
    void whatTheSchemaOfCriteriaSetsRefusesTheReaderRefuses(@ForAll("randoms") Random random) {
        Source source = Source.of(
                "set.json", Damage.of(CriteriaSetJson.toText(Samples.criteriaSet(random)), VALUES, FIELDS, random));
        check(CriteriaSetJson.read(source), DocumentSchema.CRITERIA_SET.check(source));
    }

    @Property(tries = 200)
    void whatTheSchemaOfAssessmentsRefusesTheReaderRefuses(@ForAll("randoms") Random random) {
        Assessments assessments = Samples.assessments(random);
        Source source = Source.of("a.json", Damage.of(AssessmentsJson.toText(assessments), VALUES, FIELDS, random));
        check(AssessmentsJson.read(source, assessments.set()), DocumentSchema.ASSESSMENTS.check(source));
    }

    @Property(tries = 50)
    void whatIsWrittenFitsItsSchema(@ForAll("randoms") Random random) {
        CriteriaSet set = Samples.criteriaSet(random);
        assertThat(DocumentSchema.CRITERIA_SET
                        .check(Source.of("set.json", CriteriaSetJson.toText(set)))
                        .problems())
                .isEmpty();
        Assessments assessments = Samples.assessments(random);
        assertThat(DocumentSchema.ASSESSMENTS
                        .check(Source.of("a.json", AssessmentsJson.toText(assessments)))
                        .problems())
                .isEmpty();
    }
}
