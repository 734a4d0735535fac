package io.github.parindex.io.table;

import io.github.parindex.core.rule.AnswerShares;
import io.github.parindex.core.rule.BestOf;
import io.github.parindex.core.rule.Checklist;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Options;
import io.github.parindex.core.rule.PerCase;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Stated;
import io.github.parindex.core.rule.SumOf;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of observations a cell can hold; a rule expects one of them, any other begins with its keyword. */
enum ObservationKind {
    MEASURED,
    CHOSEN,
    CHECKED,
    COUNTS,
    STATED,
    PARTS,
    MISSING,
    NOT_APPLICABLE;

    private static final Pattern KEYWORD = Pattern.compile("(?i)(chosen|checked|counts|stated|parts|missing|n/a)\\s*:");

    /** What a cell holds that begins with no keyword. */
    static ObservationKind expectedBy(Rule rule) {
        if (rule instanceof Options) {
            return CHOSEN;
        }
        if (rule instanceof Checklist) {
            return CHECKED;
        }
        if (rule instanceof PerCase || rule instanceof AnswerShares) {
            return COUNTS;
        }
        if (rule instanceof Stated) {
            return STATED;
        }
        return rule instanceof BestOf || rule instanceof SumOf ? PARTS : MEASURED;
    }

    static ObservationKind of(Observation observation) {
        if (observation instanceof Observation.Chosen) {
            return CHOSEN;
        }
        if (observation instanceof Observation.Checked) {
            return CHECKED;
        }
        if (observation instanceof Observation.Counts) {
            return COUNTS;
        }
        if (observation instanceof Observation.StatedPoints) {
            return STATED;
        }
        if (observation instanceof Observation.Parts) {
            return PARTS;
        }
        if (observation instanceof Observation.Missing) {
            return MISSING;
        }
        return observation instanceof Observation.NotApplicable ? NOT_APPLICABLE : MEASURED;
    }

    String keyword() {
        return this == NOT_APPLICABLE ? "n/a" : name().toLowerCase(Locale.ROOT);
    }

    // A keyword at the beginning of a text, with its colon.
    record Prefix(ObservationKind kind, int length) {}

    static Optional<Prefix> prefix(String text) {
        Matcher keyword = KEYWORD.matcher(text);
        if (!keyword.lookingAt()) {
            return Optional.empty();
        }
        String word = keyword.group(1).toUpperCase(Locale.ROOT);
        ObservationKind kind = word.equals("N/A") ? NOT_APPLICABLE : valueOf(word);
        return Optional.of(new Prefix(kind, keyword.end()));
    }
}
