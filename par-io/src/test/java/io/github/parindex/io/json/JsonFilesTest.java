package io.github.parindex.io.json;

import static io.github.parindex.core.rule.Observation.chosen;
import static io.github.parindex.core.rule.Observation.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.io.BrokenDocuments;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.Source;
import io.github.parindex.io.words.Medium;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Criteria sets and assessments as files. */
final class JsonFilesTest {

    private static final Path SET_FILE = BrokenDocuments.resource("criteria-set.json");
    private static final CriteriaSet SET = CriteriaSetJson.read(SET_FILE).orThrow();

    @Test
    void aSetIsWrittenPrettyWithWhatIsUsualLeftOut() {
        CriteriaSet small = CriteriaSetJson.read(Source.of("s", """
                        {"criteria": [{"rule": {"proportion": {"max": 3.50, "fullFrom": 1.0, "side": "part",
                          "rounding": {"mode": "half-up", "places": 2}}}, "title": {"en": "One", "vi": "Một"}, "code": "1"}],
                         "edition": {"title": {"vi": "Bộ tiêu chí", "en": "Set"}, "period": ""}, "id": "S"}
                        """)).orThrow();
        assertThat(CriteriaSetJson.toText(small)).isEqualTo("""
                        {
                          "id": "S",
                          "edition": {
                            "title": {
                              "vi": "Bộ tiêu chí",
                              "en": "Set"
                            },
                            "version": "1"
                          },
                          "criteria": [
                            {
                              "code": "1",
                              "title": {
                                "en": "One",
                                "vi": "Một"
                              },
                              "rule": {
                                "proportion": {
                                  "max": 3.5
                                }
                              }
                            }
                          ]
                        }
                        """);
    }

    @Test
    void filesAreWrittenAndReadBack(@TempDir Path folder) {
        Path setFile = folder.resolve("set.json");
        CriteriaSetJson.write(SET, setFile);
        assertThat(CriteriaSetJson.read(setFile).orThrow()).isEqualTo(SET);
        Assessments assessments = Assessments.of(
                SET,
                Assessment.of(SET, Unit.of("A", "Sở Nội vụ").in("sở"))
                        .with("1", chosen("yes"))
                        .with(
                                "2.1",
                                Entry.of(Round.SELF_ASSESSED, quantity("88.42%"))
                                        .withEvidence("12/BC-SNV")
                                        .withNote("chờ thẩm định")));
        Path file = folder.resolve("assessments.json");
        AssessmentsJson.write(assessments, file);
        assertThat(AssessmentsJson.read(file, SET).orThrow()).isEqualTo(assessments);
        assertThat(AssessmentsJson.toText(assessments))
                .contains("chờ thẩm định", "0.8842")
                .endsWith("}\n");
    }

    @Test
    void aFolderThatIsNotThereCannotBeWrittenTo(@TempDir Path folder) {
        Path nowhere = folder.resolve("no").resolve("set.json");
        assertThatThrownBy(() -> CriteriaSetJson.write(SET, nowhere)).isInstanceOf(UncheckedIOException.class);
        assertThat(CriteriaSetJson.read(nowhere).problems()).hasToString("[" + nowhere + ": There is no such folder.]");
    }

    @Test
    void whatCouldNotBeReadBackIsNotWritten() {
        Unit unit = Unit.of("A", "Sở\u0000");
        assertThatThrownBy(() -> AssessmentsJson.toText(Assessments.of(SET, Assessment.of(SET, unit))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The character U+0000 is not allowed.");
        assertThat(Problem.of(
                                "a",
                                (IllegalArgumentException) catchThrowable(
                                        () -> AssessmentsJson.toText(Assessments.of(SET, Assessment.of(SET, unit)))),
                                Medium.JSON)
                        .code())
                .isEqualTo("text.characterNotAllowed");
        Unit half = Unit.of("A", "\ud83d");
        assertThatThrownBy(() -> AssessmentsJson.toText(Assessments.of(SET, Assessment.of(SET, half))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The character U+D83D is not allowed.");
        Points sum = Points.parse("1" + "0".repeat(37)).plus(Points.parse("0." + "0".repeat(37) + "1"));
        Assessment exact =
                Assessment.of(SET, Unit.of("A", "A")).with("5", new Observation.StatedPoints(sum, Optional.empty()));
        assertThatThrownBy(() -> AssessmentsJson.toText(Assessments.of(SET, exact)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "This could not be read back at /units/0/entries/0/observation/stated/points: The number has "
                                + "more than 38 digits before or after the point, or in all.");
    }

    @Test
    void unitsWithoutAProblemAreUsable() throws IOException {
        Source source = Source.of(
                "a",
                Files.readAllBytes(BrokenDocuments.resource("broken-json/assessments-several-units-at-fault.json")));
        Loaded<Assessments> loaded = AssessmentsJson.read(source, SET);
        assertThat(loaded.usable().orElseThrow().all())
                .singleElement()
                .satisfies(assessment -> assertThat(assessment.unit().code()).isEqualTo("B"));
    }

    @Test
    void ofTwoUnitsWithTheSameCodeTheFirstIsUsable() throws IOException {
        Source source =
                Source.of("a", Files.readAllBytes(BrokenDocuments.resource("broken-json/assessments-unit-twice.json")));
        assertThat(AssessmentsJson.read(source, SET).usable().orElseThrow().all())
                .extracting(assessment -> assessment.unit().code())
                .containsExactly("A", "B");
    }

    @Test
    void nothingOfAnotherCriteriaSetIsUsable() throws IOException {
        Source source = Source.of(
                "a", Files.readAllBytes(BrokenDocuments.resource("broken-json/assessments-another-set.json")));
        assertThat(AssessmentsJson.read(source, SET).usable()).isEmpty();
    }

    @Test
    void aPortalValidatesDocumentsInBothLanguages() {
        assertThat(messages(Locale.ENGLISH))
                .containsExactly(
                        "criteria: A value is required here.",
                        "edition.title: A value is required here.",
                        "id: The text is blank.",
                        "policy.missing: (none) is none of the known words: provisional, zero.");
        assertThat(messages(Locale.forLanguageTag("vi")))
                .containsExactly(
                        "criteria: Thiếu trường bắt buộc này.",
                        "edition.title: Thiếu trường bắt buộc này.",
                        "id: Nội dung này để trống.",
                        "policy.missing: \"none\" không phải một trong các từ: provisional, zero.");
    }

    @Test
    void aDocumentBoundElsewhereBecomesWhatItMeans() {
        assertThat(CriteriaSetJson.from(CriteriaForm.of(SET)).orThrow()).isEqualTo(SET);
        Assessments assessments =
                Assessments.of(SET, Assessment.of(SET, Unit.of("A", "A")).with("1", chosen("yes")));
        assertThat(AssessmentsJson.from(AssessmentsForm.of(assessments), SET).orThrow())
                .isEqualTo(assessments);
    }

    @Test
    void aFaultyDocumentBoundElsewhereIsRefusedByPointer() {
        assertThat(CriteriaSetJson.from(new CriteriaSetDocument("S", null, null, null, null, null, List.of()))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "document /criteria: At least 1 must be given.",
                        "document /edition: A value is required here.");
        var entry = new AssessmentsDocument.Entry("9", "final", null, null, null);
        var unit = new AssessmentsDocument.Unit("A", "A", null, null, Arrays.asList(entry, null));
        assertThat(AssessmentsJson.from(new AssessmentsDocument("T-2026", "2", List.of(unit)), SET)
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "document /units/0/entries/0/criterion: The criteria set (T-2026) has no leaf criterion (9). "
                                + "Maybe one of [1, 2.1, 2.2, 4, 5].",
                        "document /units/0/entries/0/observation: A value is required here.",
                        "document /units/0/entries/1: A value is required here.");
    }

    private static List<String> messages(Locale locale) {
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
                .buildValidatorFactory()
                .getValidator();
        CriteriaSetDocument document = new CriteriaSetDocument(
                " ",
                new CriteriaSetDocument.Edition(null, null, null, null, null),
                new CriteriaSetDocument.PolicyPart("none", null, null, null, null),
                null,
                null,
                null,
                null);
        Set<ConstraintViolation<CriteriaSetDocument>> violations = validator.validate(document);
        return violations.stream()
                .map(each -> each.getPropertyPath() + ": " + each.getMessage())
                .sorted()
                .collect(Collectors.toList());
    }
}
