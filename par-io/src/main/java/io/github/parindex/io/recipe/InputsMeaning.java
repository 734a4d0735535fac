package io.github.parindex.io.recipe;

import io.github.parindex.core.index.InputColumns;
import io.github.parindex.core.index.InputColumns.Meaning;
import io.github.parindex.io.token.BundleWording;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.JsonWording;
import io.github.parindex.io.token.Misfit;
import io.github.parindex.io.token.Pointers;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds what a recipe says of its table.
 *
 * @param findings what is wrong with the recipe
 */
record InputsMeaning(Findings findings) {

    private static final String AT = "/inputs";

    InputColumns of(RecipeDocument.@Nullable Inputs inputs) {
        if (inputs == null) {
            return InputColumns.withDefaults();
        }
        Map<String, Meaning> values = meanings(inputs.values(), AT + "/values");
        if (findings.isFaulty(AT)) {
            return InputColumns.withDefaults();
        }
        return new InputColumns(
                Optional.ofNullable(inputs.unit()),
                Optional.ofNullable(inputs.name()),
                Optional.ofNullable(inputs.period()),
                Optional.ofNullable(inputs.block()),
                inputs.missing() == null ? List.of() : inputs.missing(),
                inputs.groups() == null ? List.of() : inputs.groups(),
                inputs.columns() == null ? Map.of() : inputs.columns(),
                values,
                Map.of(),
                only(inputs.only()),
                InputColumns.Indicators.IN_THE_TREE);
    }

    private static Map<String, List<String>> only(@Nullable Map<String, TextsText> stated) {
        Map<String, List<String>> only = new LinkedHashMap<>();
        if (stated != null) {
            stated.forEach((heading, texts) -> only.put(heading, texts.texts()));
        }
        return only;
    }

    /** What texts stand for; what is neither a number, a score nor to be left out is reported. */
    Map<String, Meaning> meanings(@Nullable Map<String, ValueText> stated, String at) {
        Map<String, Meaning> meanings = new LinkedHashMap<>();
        if (stated != null) {
            stated.forEach((text, value) -> {
                if (value != null) {
                    meaning(value, Pointers.child(at, text)).ifPresent(meaning -> meanings.put(text, meaning));
                }
            });
        }
        return meanings;
    }

    private Optional<Meaning> meaning(ValueText stated, String at) {
        @Nullable BigDecimal score = stated.score();
        @Nullable Object value = stated.value();
        if (score != null) {
            return Optional.ofNullable(findings.build(at, () -> Meaning.score(score.doubleValue())));
        }
        if (value instanceof BigDecimal number) {
            return Optional.ofNullable(findings.build(at, () -> Meaning.value(number.doubleValue())));
        }
        if (ValueText.LEAVE_OUT.equals(value)) {
            return Optional.of(Meaning.leftOut());
        }
        if (value == null) {
            String place = Pointers.child(at, "score");
            if (!findings.isLost(place)) {
                findings.add(findings.problem(place, BundleWording.of("required")));
            }
        } else if (value instanceof String) {
            findings.add(findings.problem(at, Wording.of("recipe.valueMeansNothing"))
                    .withAdvice(Wording.of("recipe.maybeValue")));
        } else {
            findings.add(Misfit.of(JsonWording.NUMBER, value).reported(message -> findings.problem(at, message)));
        }
        return Optional.empty();
    }
}
