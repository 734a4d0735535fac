package io.github.parindex.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.Samples;
import io.github.parindex.io.Source;
import io.github.parindex.io.token.Json;
import java.util.ArrayList;
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

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    /** Changes, adds or takes away up to three values anywhere. */
    private static String damaged(String text, Random random) {
        JsonNode document = Json.tree(text);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            List<ContainerNode<?>> nodes = new ArrayList<>();
            collect(document, nodes);
            damage(any(nodes, random), random);
        }
        return document.toPrettyString();
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> nodes) {
        if (node instanceof ContainerNode<?> container) {
            nodes.add(container);
        }
        node.forEach(child -> collect(child, nodes));
    }

    private static void damage(ContainerNode<?> node, Random random) {
        JsonNode value = Json.tree(any(VALUES, random));
        if (node instanceof ArrayNode list && !list.isEmpty()) {
            int index = random.nextInt(list.size());
            if (random.nextBoolean()) {
                list.remove(index);
            } else {
                list.set(index, value);
            }
        } else if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            boolean isNew = names.isEmpty() || random.nextInt(3) == 0;
            String name = isNew ? any(FIELDS, random) : any(names, random);
            if (isNew || random.nextBoolean()) {
                object.set(name, value);
            } else {
                object.remove(name);
            }
        }
    }

    private static void check(Loaded<?> read, Loaded<String> checked) {
        List<String> refused = read.problems().stream().map(Problem::place).toList();
        assertThat(checked.problems())
                .allSatisfy(problem -> assertThat(refused)
                        .as("%s is refused by the reader: %s", problem, read.problems())
                        .anyMatch(place ->
                                problem.place().equals(place) || problem.place().startsWith(place + "/")));
    }

    @Property(tries = 200)
    void whatTheSchemaOfCriteriaSetsRefusesTheReaderRefuses(@ForAll("randoms") Random random) {
        Source source = Source.of("set.json", damaged(CriteriaSetJson.toText(Samples.criteriaSet(random)), random));
        check(CriteriaSetJson.read(source), DocumentSchema.CRITERIA_SET.check(source));
    }

    @Property(tries = 200)
    void whatTheSchemaOfAssessmentsRefusesTheReaderRefuses(@ForAll("randoms") Random random) {
        Assessments assessments = Samples.assessments(random);
        Source source = Source.of("a.json", damaged(AssessmentsJson.toText(assessments), random));
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
