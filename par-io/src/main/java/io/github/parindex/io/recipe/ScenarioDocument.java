package io.github.parindex.io.recipe;

import io.github.parindex.io.json.AssessmentsDocument;
import io.github.parindex.io.json.CriteriaSetDocument;
import io.github.parindex.io.recipe.IndexResultJson.Inputs;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.Needs;
import io.github.parindex.io.token.OneOrList;
import io.github.parindex.io.token.Required;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A scenario as a JSON document, and how it is doubted.
 *
 * @param computation the recipe with its tree, as {@link IndexRecipeJson} writes it
 * @param inputs what the index is computed from, with as many digits as give the same double
 * @param order codes of all indicators and nodes, in the order in which what varies is numbered
 * @param criteriaSet of the assessments
 * @param assessments whose exact scores the inputs are
 * @param vary what may vary
 * @param design how it is doubted
 */
@Needs({"criteriaSet → assessments", "assessments → criteriaSet"})
record ScenarioDocument(
        @Required Map<String, Object> computation,
        @Required @Valid Inputs inputs,
        @Required List<@Filled String> order,
        @Valid @Nullable CriteriaSetDocument criteriaSet,
        @Valid @Nullable AssessmentsDocument assessments,
        @OneOrList @Nullable List<@Required @Valid FactorDocument> vary,
        @OneOrList @Nullable List<@Required @Valid DesignDocument> design) {

    /** Copies the lists. */
    ScenarioDocument {
        order = Copies.of(order);
        vary = Copies.ofNullable(vary);
        design = Copies.ofNullable(design);
    }
}
