package io.github.parindex.core.criteria;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.rule.Rule;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A criterion that is scored by a rule.
 *
 * @param code unique in its set
 * @param title in any languages
 * @param rule how it is scored
 * @param blocks the blocks of units it applies to, or empty for all
 * @param source where it is laid down, if it has a source of its own
 */
public record Leaf(String code, Title title, Rule rule, Set<String> blocks, Optional<LegalSource> source)
        implements Criterion {

    /** Checks the code. */
    public Leaf {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(blocks, "blocks");
        Objects.requireNonNull(source, "source");
        Codes.valid(code);
        blocks = Collections.unmodifiableSet(new LinkedHashSet<>(blocks));
    }

    /**
     * A leaf for all units.
     *
     * @param code unique in the set
     * @param title in any languages
     * @param rule how it is scored
     * @return the leaf
     */
    public static Leaf of(String code, Title title, Rule rule) {
        return new Leaf(code, title, rule, Set.of(), Optional.empty());
    }

    /**
     * Says what the leaf's maximum must be, so that a rule that does not reach it is refused.
     *
     * @param max the maximum printed in the decision
     * @return this leaf
     * @throws IllegalArgumentException if the rule gives less or more
     */
    public Leaf withMax(String max) {
        Objects.requireNonNull(max, "max");
        if (!rule.max().equals(Points.parse(max))) {
            throw Refusal.refused("criteria.leaf.max", code, title.toString(), rule.max(), Points.parse(max));
        }
        return this;
    }

    /**
     * Limits the leaf to some blocks; for units of other blocks it is not applicable.
     *
     * @param only names of blocks
     * @return a copy for those blocks
     */
    public Leaf onlyFor(String... only) {
        Objects.requireNonNull(only, "only");
        return new Leaf(code, title, rule, new LinkedHashSet<>(List.of(only)), source);
    }

    /**
     * Names where the leaf is laid down.
     *
     * @param origin decision and article
     * @return a copy with that source
     */
    public Leaf with(LegalSource origin) {
        Objects.requireNonNull(origin, "origin");
        return new Leaf(code, title, rule, blocks, Optional.of(origin));
    }

    /**
     * Changes the title.
     *
     * @param other in any languages
     * @return a copy with that title
     */
    public Leaf with(Title other) {
        Objects.requireNonNull(other, "other");
        return new Leaf(code, other, rule, blocks, source);
    }

    /**
     * Whether this leaf applies to the units of a block.
     *
     * @param block name of the block
     * @return true unless the leaf is limited to other blocks
     */
    public boolean appliesTo(String block) {
        Objects.requireNonNull(block, "block");
        return blocks.isEmpty() || blocks.contains(block);
    }

    @Override
    public Points max() {
        return rule.max();
    }

    @Override
    public String toString() {
        return code + " " + title + " (" + rule + ")";
    }
}
