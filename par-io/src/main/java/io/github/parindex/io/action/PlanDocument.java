package io.github.parindex.io.action;

import io.github.parindex.core.planning.Outcome;
import io.github.parindex.io.json.TitleDocument;
import io.github.parindex.io.shape.Shapes.ObservationDocument;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.Required;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Plans as a JSON document: who, what, from, to, points, effort, by when, and the proof. Its components are the fields of the
 * document; those that may be null may be left out.
 *
 * @param criteriaSet id of the criteria set
 * @param version of the criteria set
 * @param plans one for each unit; no unit has two, and no plan two steps of one criterion
 */
public record PlanDocument(
        @Filled String criteriaSet,
        @Required String version,
        @Required List<@Required @Valid Part> plans) {

    /** Copies the list. */
    public PlanDocument {
        plans = Copies.of(plans);
    }

    /**
     * Puts plans into their document.
     *
     * @param plans of units under one criteria set, at least one
     * @return the document that {@link PlanJson} writes
     * @throws IllegalArgumentException if there is none, they are of several sets, or two are of one unit
     */
    public static PlanDocument from(Collection<? extends Outcome> plans) {
        Objects.requireNonNull(plans, "plans");
        return PlanForm.of(plans);
    }

    /**
     * The plan of a unit.
     *
     * @param unit code of the unit
     * @param name of the unit
     * @param block the comparable units it is ranked with; blank if left out
     * @param reached whether it reaches its target; false for the most that can be had
     * @param before points before
     * @param after points after all steps, as the policy makes them
     * @param applicable the maximum that they are held against
     * @param indexBefore as it is published; left out if nothing applies
     * @param indexAfter as it would be published; left out if nothing applies
     * @param effort of all steps
     * @param proof what is known of better plans
     * @param steps what changes, in the order of the set
     */
    public record Part(
            @Filled String unit,
            @Required String name,
            @Nullable String block,
            @Required Boolean reached,
            @Required BigDecimal before,
            @Required BigDecimal after,
            @Required BigDecimal applicable,
            @Nullable BigDecimal indexBefore,
            @Nullable BigDecimal indexAfter,
            @Required Long effort,
            @Required @Valid Proof proof,
            @Required List<@Required @Valid Step> steps) {

        /** Copies the list. */
        public Part {
            steps = Copies.of(steps);
        }
    }

    /**
     * What is known of better plans.
     *
     * @param optimal whether no plan brings as much for less, or more for as little
     * @param leastEffort no plan with as many points has less effort
     * @param mostPoints no plan with as little effort has more points
     */
    public record Proof(
            @Required Boolean optimal,
            @Required Long leastEffort,
            @Required BigDecimal mostPoints) {}

    /**
     * One criterion that changes.
     *
     * @param criterion its code
     * @param title of the criterion
     * @param from what was observed
     * @param to what is to be observed
     * @param before what the rule awards for the former
     * @param after what it will award; fewer points where they are deducted
     * @param won what the change brings by itself, before caps and rounding of groups
     * @param effort of the change
     * @param office who sees to it; nobody yet if left out
     * @param due the half year in which it must be done; none if left out
     * @param othersUnchanged whether all other units are taken to stay as they are
     */
    public record Step(
            @Filled String criterion,
            @Required @Valid TitleDocument title,
            @Required @Valid ObservationDocument from,
            @Required @Valid ObservationDocument to,
            @Required BigDecimal before,
            @Required BigDecimal after,
            @Required BigDecimal won,
            @Required Long effort,
            @Nullable String office,
            @Valid @Nullable Due due,
            @Required Boolean othersUnchanged) {}

    /**
     * Half a year.
     *
     * @param year such as 2026
     * @param half 1 or 2
     */
    public record Due(@Required Integer year, @Required Integer half) {}
}
