package io.github.parindex.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.AssessmentStream;
import io.github.parindex.io.BrokenDocuments;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents meant to harm are refused like any other. */
final class HostileJsonTest {

    private static final CriteriaSet SET =
            CriteriaSetJson.read(BrokenDocuments.resource("criteria-set.json")).orThrow();

    private static List<String> problems(String document) {
        return problems(document, ReadLimits.withDefaults());
    }

    private static List<String> problems(String document, ReadLimits limits) {
        Loaded<CriteriaSet> loaded = CriteriaSetJson.read(Source.of("h", document), limits);
        assertThat(loaded.usable()).isEmpty();
        return loaded.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void aHundredThousandListsInsideEachOtherAreNotFollowed() {
        assertThat(problems("{\"criteria\": " + "[".repeat(100_000)))
                .first()
                .isEqualTo("h:1:15 /criteria/0: Here an object {…} is needed, not a list […].");
        assertThat(problems("{\"criteria\": " + "[".repeat(100_000)))
                .last()
                .asString()
                .endsWith(": The document is nested more than 100 deep.");
    }

    @Test
    void aHundredThousandCriteriaInsideEachOtherAreNotFollowed() {
        assertThat(problems("{\"criteria\": " + "[{\"children\": ".repeat(100_000)))
                .singleElement()
                .asString()
                .contains(": The document is nested more than 100 deep.");
    }

    @Test
    void aTextOfTenMillionCharactersIsRefusedAndReadingGoesOn() {
        String document =
                "{\"id\": \"" + "a".repeat(10_000_000) + "\", \"weight\": 1, \"edition\": 1, \"criteria\": {}}";
        assertThat(problems(document))
                .containsExactly(
                        "h:1:8 /id: The text has 10000000 characters, more than 100000.",
                        "h:1:10000012 /weight: There is no field (weight). Maybe one of: id, edition, policy, max, inconsistency, silenced, criteria.",
                        "h:1:10000036 /edition: Here an object {…} is needed, not 1.",
                        "h:1:10000051 /criteria: Here a list […] is needed, not an object {…}.");
    }

    @Test
    void aNameOfAMillionCharactersEndsTheReading() {
        assertThat(problems("{\"" + "a".repeat(1_000_000) + "\": 1}"))
                .singleElement()
                .asString()
                .contains("The name of a field has more than 100000 characters.");
    }

    @Test
    void aNumberOfAMillionDigitsIsRefusedAndReadingGoesOn() {
        assertThat(problems("{\"id\": " + "9".repeat(1_000_000) + ", \"weight\": 1}"))
                .hasSize(4)
                .contains(
                        "h:1:8 /id: Here a text \"…\" is needed, not 9999999999999999999999999999999999999999….",
                        "h:1:1000010 /weight: There is no field (weight). Maybe one of: id, edition, policy, max, inconsistency, silenced, criteria.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1e99999999999", "-1e-2147483648", "1e609"})
    void aResultWithAHugeExponentIsRefused(String number) {
        Source source = Source.of("h", "{\"blocks\": [{\"standings\": [{\"total\": " + number + "}]}]}");
        assertThat(RankingJson.read(source).problems())
                .isEqualTo(DocumentSchema.RANKING.check(source).problems())
                .extracting(Problem::toString)
                .contains("h:1:38 /blocks/0/standings/0/total: The number (" + number
                        + ") has more than 608 digits before or after the point, or in all.");
    }

    @Test
    void noMoreProblemsAreListedThanTheLimit() {
        String nulls = "null,".repeat(5000);
        assertThat(problems(
                        "{\"criteria\": [" + nulls + "null]}",
                        ReadLimits.withDefaults().withProblems(3)))
                .containsExactly(
                        "h:1:15 /criteria/0: null is not a value. Maybe leave the field or element out.",
                        "h:1:20 /criteria/1: null is not a value. Maybe leave the field or element out.",
                        "h:1:25 /criteria/2: null is not a value. Maybe leave the field or element out.",
                        "h: There are more problems, which are not listed.");
    }

    @Test
    void aDocumentThatIsNothingButProblemsIsNotReadToItsEnd() {
        String document = "{\"criteria\": [" + "null,".repeat(5000) + "null], \"weight\": 1}";
        assertThat(problems(document, ReadLimits.withDefaults().withProblems(2)))
                .hasSize(3)
                .last()
                .isEqualTo("h: There are more problems, which are not listed.");
    }

    private static Source halfAMillion(String beginning) {
        return Source.of("h", beginning + "{},".repeat(500_000) + "{}]}");
    }

    @Test
    void halfAMillionEmptyObjectsAreCountedUpToALimit() {
        Source units = halfAMillion("{\"criteriaSet\": \"T-2026\", \"version\": \"2\", \"units\": [");
        assertThat(List.of(
                        CriteriaSetJson.read(halfAMillion("{\"id\": \"H\", \"criteria\": ["))
                                .problems(),
                        AssessmentsJson.read(units, SET).problems(),
                        ScoreboardJson.read(units).problems()))
                .allSatisfy(problems -> {
                    assertThat(problems).hasSize(1001);
                    assertThat(problems.get(1000)).hasToString("h: There are more problems, which are not listed.");
                });
    }

    @Test
    void manyMisspeltFieldsAreListedUpToALimitInTime() {
        String fields = IntStream.range(0, 60_000)
                .mapToObj(i -> "\"criteria" + i + "\": 1")
                .collect(Collectors.joining(", "));
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(problems("{" + fields + "}"))
                        .hasSize(1001)
                        .contains("h:1:2 /criteria0: There is no field (criteria0). Maybe (criteria)."));
    }

    @Test
    void problemsInOneLongLineOfAStreamArePlacedInTime() {
        String fields =
                IntStream.range(0, 400_000).mapToObj(i -> "\"é" + i + "\": 1").collect(Collectors.joining(", "));
        ReadLimits limits = ReadLimits.withDefaults().withProblems(100_000);
        assertTimeout(Duration.ofSeconds(20), () -> {
            try (AssessmentStream units =
                    AssessmentsJson.stream(Source.of("a.json", "{" + fields + "}"), SET, limits)) {
                assertThat(units.assessments()).isEmpty();
                assertThat(units.problems())
                        .hasSizeGreaterThan(99_000)
                        .element(1)
                        .satisfies(second -> assertThat(second.column()).isEqualTo(11));
            }
        });
    }

    @Test
    void manyUnknownFieldsEndAStreamAsTheyEndADocument() {
        String fields =
                IntStream.range(0, 20_000).mapToObj(i -> "\"crit" + i + "\": 1").collect(Collectors.joining(", "));
        Source source = Source.of("h", "{" + fields + "}");
        try (AssessmentStream units = AssessmentsJson.stream(source, SET)) {
            assertThat(units.assessments()).isEmpty();
            assertThat(units.problems())
                    .hasSize(1001)
                    .isEqualTo(AssessmentsJson.read(source, SET).problems());
        }
    }

    @Test
    void controlCharactersOfNamesAreShownAsEscapes() {
        assertThat(problems("{\"\\u001b[2J\": 1, \"\\nno problem, 63 units\": 1, \"\\u202e\": 1}"))
                .contains(
                        "h:1:2 /\\u001b[2J: There is no field (\\u001b[2J). Maybe one of: id, edition, policy, max, inconsistency, silenced, criteria.",
                        "h:1:18 /\\u000ano problem, 63 units: There is no field ( no problem, 63 units). Maybe one of: id,"
                                + " edition, policy, max, inconsistency, silenced, criteria.",
                        "h:1:47 /\\u202e: There is no field (\\u202e). Maybe one of: id, edition, policy, max, inconsistency, silenced, criteria.");
    }

    @Test
    void limitsCanBeLowered() {
        assertThat(problems("{\"id\": \"abcd\"}", ReadLimits.withDefaults().withTextLength(3)))
                .contains("h:1:8 /id: The text has 4 characters, more than 3.");
        assertThat(problems(
                        "{\"edition\": {\"title\": {}}}",
                        ReadLimits.withDefaults().withDepth(2)))
                .containsExactly("h:1:24 /edition/title: The document is nested more than 2 deep.");
    }

    @Test
    void aNulByteIsNotJson() {
        assertThat(CriteriaSetJson.read(Source.of("h", "{}\u0000 ".getBytes(StandardCharsets.UTF_8)))
                        .problems())
                .isNotEmpty();
        assertThat(problems("{\"id\": \"a\u0000\"}"))
                .singleElement()
                .asString()
                .isEqualTo(
                        "h:1:10 /id: This is not JSON: the \" that ends a text or an escape such as \\n is needed, not"
                                + " the character U+0000.");
    }

    @Test
    void aByteOrderMarkIsAcceptedAndOtherEncodingsAreNot() {
        String text = CriteriaSetJson.toText(SET);
        assertThat(CriteriaSetJson.read(Source.of("h", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8)))
                        .orThrow())
                .isEqualTo(SET);
        assertThat(CriteriaSetJson.read(Source.of("h", text.getBytes(StandardCharsets.UTF_16)))
                        .problems())
                .singleElement()
                .asString()
                .startsWith("h:1:1: The file is UTF-16, not UTF-8.");
    }

    @Test
    void namesOfAMapMayNotHaveControlCharacters() {
        String document =
                "{\"criteriaSet\": \"T-2026\", \"version\": \"2\", \"units\": [{\"code\": \"A\", \"name\": \"A\", "
                        + "\"entries\": [{\"criterion\": \"5\", \"round\": \"final\", \"observation\": {\"counts\": {\"a\\u0000\": 1}}}]}]}";
        assertThat(AssessmentsJson.read(Source.of("h", document), SET).problems())
                .singleElement()
                .asString()
                .endsWith("The character U+0000 is not allowed.");
    }

    @Test
    void aHugeFieldBesideTheUnitsIsNotTakenForAUnit() {
        String text = "{\"extra\": \"" + "x".repeat(9 << 20) + "\", \"units\": []}";
        try (AssessmentStream units = AssessmentsJson.stream(Source.of("a.json", text), SET)) {
            assertThat(units.assessments()).isEmpty();
            assertThat(units.problems())
                    .extracting(Problem::toString)
                    .first()
                    .isEqualTo("a.json: The part beside the units is longer than 8388608 bytes.");
        }
    }

    private static List<String> streamed(Source source) {
        try (AssessmentStream units = AssessmentsJson.stream(source, SET)) {
            assertThat(units.assessments()).isEmpty();
            return units.problems().stream().map(Problem::toString).toList();
        }
    }

    @Test
    void halfASurrogatePairInATextHasItsPlaceInAStreamToo() {
        assertThat(streamed(Source.of("a.json", "{\"criteriaSet\":\n \"ế\ud800\"}")))
                .containsExactly("a.json:2:4: The character U+D800 is not allowed.");
    }

    @Test
    void aSecondByteOrderMarkIsNoJson() {
        assertThat(streamed(Source.of("a.json", "\ufeff\ufeff{}".getBytes(StandardCharsets.UTF_8))))
                .singleElement()
                .asString()
                .isEqualTo("a.json:1:1: This is not JSON: a value is needed, not the character U+FEFF.");
    }

    @Test
    void manyDifferentNamesAreReadLikeFew() {
        String counts = IntStream.range(0, 100_000)
                .mapToObj(i -> "\"k" + i * 31L + "\": 1")
                .collect(Collectors.joining(", "));
        String document =
                "{\"criteriaSet\": \"T-2026\", \"version\": \"2\", \"units\": [{\"code\": \"A\", \"name\": \"A\", "
                        + "\"entries\": [{\"criterion\": \"5\", \"round\": \"final\", \"observation\": {\"counts\": {"
                        + counts
                        + "}}}]}]}";
        try (AssessmentStream units = AssessmentsJson.stream(Source.of("a.json", document), SET)) {
            assertThat(units.assessments())
                    .containsExactlyElementsOf(AssessmentsJson.read(Source.of("a.json", document), SET)
                            .orThrow()
                            .all());
        }
    }

    @Test
    void aCodeBeyondTheLimitOfTextsIsRefusedInAStreamToo() {
        String code = "C".repeat(30);
        CriteriaSet set = CriteriaSet.of("T", List.of(Criterion.leaf(code, "Long", Rule.statedUpTo("1"))));
        Assessments all = Assessments.of(
                set, List.of(Assessment.of(set, Unit.of("A", "A"), Map.of(code, Observation.stated("1")))));
        Source source = Source.of("a.json", AssessmentsJson.toText(all));
        ReadLimits limits = ReadLimits.withDefaults().withTextLength(20);
        try (AssessmentStream units = AssessmentsJson.stream(source, set, limits)) {
            assertThat(units.assessments()).isEmpty();
            assertThat(units.problems()).singleElement().asString().contains("30 characters");
        }
    }
}
