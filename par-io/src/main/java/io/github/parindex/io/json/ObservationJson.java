package io.github.parindex.io.json;

import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.shape.Shapes;
import io.github.parindex.io.shape.Shapes.ObservationDocument;
import io.github.parindex.io.token.DocumentReader;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Json;
import io.github.parindex.io.token.Validation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One observation as JSON in one line, such as {@code {"ratio":{"numerator":47,"denominator":52}}}: for a column of a
 * database. Its text for people is that of a cell, see {@link io.github.parindex.io.shape.Cells}.
 */
public final class ObservationJson {

    private ObservationJson() {}

    /**
     * Reads an observation for a criterion with this rule.
     *
     * @param source bytes, text, or a file
     * @param rule of the criterion
     * @return the observation, which the rule can score; or all problems with pointer, line and column
     */
    public static Loaded<Observation> read(Source source, Rule rule) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(rule, "rule");
        return DocumentReader.read(
                source,
                ReadLimits.withDefaults(),
                ObservationDocument.class,
                (document, findings) -> meant(document, rule, findings));
    }

    /**
     * Takes an observation that was bound elsewhere.
     *
     * @param document with any content; it is validated again
     * @param rule of the criterion
     * @return the observation, which the rule can score; or all problems by pointer
     */
    public static Loaded<Observation> from(ObservationDocument document, Rule rule) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(rule, "rule");
        return DocumentReader.bound(document, (bound, findings) -> meant(bound, rule, findings));
    }

    private static @Nullable Observation meant(ObservationDocument document, Rule rule, Findings findings) {
        @Nullable Observation observation = Shapes.observation(document, "", findings);
        if (observation == null) {
            return null;
        }
        return findings.attempt("", () -> {
            rule.check(observation);
            return observation;
        });
    }

    /**
     * Puts an observation into its document.
     *
     * @param observation of any kind
     * @return the document, which {@link #from} takes back
     */
    public static ObservationDocument document(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        return Shapes.written(observation);
    }

    /**
     * Writes an observation.
     *
     * @param observation of any kind
     * @return one line, without a line break
     * @throws IllegalArgumentException if it could not be read back: a text has a character such as NUL, or a number more
     *     digits than {@link io.github.parindex.core.number.Exact} takes
     */
    public static String toLine(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        return Json.line(Validation.checked(Shapes.written(observation)));
    }
}
