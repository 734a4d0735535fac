package io.github.parindex.core.criteria;

import io.github.parindex.core.number.Refusal;
import java.util.Objects;

/**
 * Where a criterion or a whole set is laid down, and what was decided where the text leaves a doubt.
 *
 * @param decision for example {@code 766/QĐ-TTg, 23/06/2022}; not blank
 * @param article article, appendix and row, or blank for the decision as a whole
 * @param note how the text was read where it can be read two ways, or blank
 */
public record LegalSource(String decision, String article, String note) {

    /** Refuses a source without a decision. */
    public LegalSource {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(note, "note");
        if (decision.isBlank()) {
            throw Refusal.refused("criteria.source.decision", article);
        }
    }

    /**
     * A source without a note.
     *
     * @param decision the decision
     * @param article article, appendix and row, or blank
     * @return the source
     */
    public static LegalSource of(String decision, String article) {
        return new LegalSource(decision, article, "");
    }

    @Override
    public String toString() {
        return decision + (article.isBlank() ? "" : ", " + article) + (note.isBlank() ? "" : " (" + note + ")");
    }
}
