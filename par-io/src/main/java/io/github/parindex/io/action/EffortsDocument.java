package io.github.parindex.io.action;

import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.ExactDecimal;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.Required;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changes cost, who sees to them and by when, as a JSON document. Its components are the fields of the document; those
 * that may be null may be left out. What no line states costs 1 a change.
 *
 * @param efforts line by line
 */
public record EffortsDocument(@Required List<@Required @Valid Line> efforts) {

    /** Copies the list. */
    public EffortsDocument {
        efforts = Copies.of(efforts);
    }

    /**
     * What changes of one criterion cost, or of one name in it.
     *
     * @param criterion its code, or {@code *} for all others
     * @param part of a composed rule
     * @param name of an item, kind, option or answer; all that are not named if left out
     * @param effort of one change; 1 if left out where most or step are stated
     * @param most how many such changes there can be; as many as there are if left out
     * @param step how far one change moves a number
     * @param office who sees to it
     * @param by half year, such as {@code 2026-H1}
     * @param requires code of the criterion without whose points this one cannot change
     * @param points that it must have
     * @param excludes code of the criterion of which only one of both changes
     */
    public record Line(
            @Filled String criterion,
            @Nullable String part,
            @Nullable String name,
            @Nullable Long effort,
            @Nullable Long most,
            @ExactDecimal @Nullable BigDecimal step,
            @Nullable String office,
            @Nullable String by,
            @Nullable String requires,
            @ExactDecimal @Nullable BigDecimal points,
            @Nullable String excludes) {}
}
