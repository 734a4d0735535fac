package io.github.parindex.io.json;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.token.DocumentReader;
import io.github.parindex.io.token.Json;
import io.github.parindex.io.token.Validation;
import java.util.Objects;

/**
 * The assessment of one unit, or one entry of it, as JSON in one line: for a column of a database, or the body of a request
 * that changes one value. They stand in the same way in the document of {@link AssessmentsJson}.
 *
 * <p>Reading is as strict as there, and what is written is read back to the last digit.
 */
public final class AssessmentJson {

    private AssessmentJson() {}

    /**
     * Reads the assessment of a unit.
     *
     * @param source bytes, text, or a file
     * @param set what was assessed
     * @return the assessment, or all problems with pointer, line and column
     */
    public static Loaded<Assessment> read(Source source, CriteriaSet set) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(set, "set");
        return DocumentReader.read(
                source,
                ReadLimits.withDefaults(),
                AssessmentsDocument.Unit.class,
                (document, findings) -> new AssessmentsMeaning(set, findings).assessment(document, ""));
    }

    /**
     * Takes the assessment of a unit that was bound elsewhere.
     *
     * @param document with any content; it is validated again
     * @param set what was assessed
     * @return the assessment, or all problems by pointer
     */
    public static Loaded<Assessment> from(AssessmentsDocument.Unit document, CriteriaSet set) {
        Objects.requireNonNull(document, "document");
        return DocumentReader.bound(
                document, (bound, findings) -> new AssessmentsMeaning(set, findings).assessment(bound, ""));
    }

    /**
     * Reads one entry and adds it.
     *
     * @param source bytes, text, or a file
     * @param assessment that it is for
     * @return the assessment with it, in place of an entry of the same criterion and round; or all problems
     */
    public static Loaded<Assessment> add(Source source, Assessment assessment) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(assessment, "assessment");
        return DocumentReader.read(
                source,
                ReadLimits.withDefaults(),
                AssessmentsDocument.Entry.class,
                (document, findings) -> new AssessmentsMeaning(assessment.set(), findings).with(assessment, document));
    }

    /**
     * Reads one entry.
     *
     * @param source bytes, text, or a file
     * @param set what is assessed
     * @param unit who is assessed
     * @return the entry, checked against the rule of its criterion; or all problems
     */
    public static Loaded<Entry> entry(Source source, CriteriaSet set, Unit unit) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(unit, "unit");
        return DocumentReader.read(
                source,
                ReadLimits.withDefaults(),
                AssessmentsDocument.Entry.class,
                (document, findings) -> new AssessmentsMeaning(set, findings).entry(unit, document));
    }

    /**
     * Takes one entry that was bound elsewhere.
     *
     * @param document with any content; it is validated again
     * @param set what is assessed
     * @param unit who is assessed
     * @return the entry, checked against the rule of its criterion; or all problems by pointer
     */
    public static Loaded<Entry> entry(AssessmentsDocument.Entry document, CriteriaSet set, Unit unit) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(unit, "unit");
        return DocumentReader.bound(
                document, (bound, findings) -> new AssessmentsMeaning(set, findings).entry(unit, bound));
    }

    /**
     * Writes the assessment of a unit.
     *
     * @param assessment of any unit
     * @return one line, without a line break
     * @throws IllegalArgumentException if it could not be read back: a text has a character such as NUL, or a sum has more
     *     digits than {@link io.github.parindex.core.number.Exact} takes
     */
    public static String toLine(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        return Json.line(Validation.checked(AssessmentsForm.of(assessment)));
    }

    /**
     * Writes one entry.
     *
     * @param criterion code of the leaf it is about
     * @param entry of any round
     * @return one line, without a line break
     * @throws IllegalArgumentException as for {@link #toLine(Assessment)}
     */
    public static String toLine(String criterion, Entry entry) {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(entry, "entry");
        return Json.line(Validation.checked(AssessmentsForm.of(criterion, entry)));
    }
}
