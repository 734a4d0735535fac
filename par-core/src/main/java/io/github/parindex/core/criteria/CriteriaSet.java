package io.github.parindex.core.criteria;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A criteria set (bộ tiêu chí): what is measured, by which rules, under which policy. Immutable, and valid if it exists.
 *
 * <p>Its maximum is that of its plain and survey criteria; bonus, deduction and tracked ones stand outside. Real sets have
 * a maximum of 100, but also of 60, 70 or 30; the index is a share of it in any case.
 *
 * <p>Many threads may share it without a lock: nothing in it ever changes.
 */
public final class CriteriaSet {

    private final String id;
    private final Edition edition;
    private final Policy policy;
    private final List<Criterion> criteria;
    private final Optional<Group.DeclaredMax> declared;
    private final List<Silence> silences;
    private final Map<String, Criterion> byCode = new LinkedHashMap<>();
    private final Map<String, Integer> leafIndex = new LinkedHashMap<>();
    private final List<Leaf> indexed = new ArrayList<>();
    private final List<Leaf> leaves = Collections.unmodifiableList(indexed);
    private final List<Group.Kind> leafKinds = new ArrayList<>();

    private CriteriaSet(
            String id,
            Edition edition,
            Policy policy,
            List<Criterion> criteria,
            Optional<Group.DeclaredMax> declared,
            List<Silence> silences) {
        this.id = id;
        this.edition = edition;
        this.policy = policy;
        this.criteria = List.copyOf(criteria);
        this.declared = declared;
        this.silences = List.copyOf(silences);
        this.criteria.forEach(criterion -> index(criterion, Group.Kind.PLAIN));
        if (max().sign() <= 0) {
            throw Refusal.refused("criteria.set.empty", id);
        }
        declared.filter(max -> max.inconsistency().isBlank() && !max.points().equals(max()))
                .ifPresent(max -> {
                    throw Refusal.refused("criteria.set.declared", id, max(), max.points());
                });
        silences.forEach(this::check);
    }

    private void check(Silence silence) {
        silence.criterion().ifPresent(this::criterion);
        silence.about().ifPresent(about -> {
            throw Refusal.refused("criteria.silence.about", silence.code(), about, id);
        });
    }

    private void index(Criterion criterion, Group.Kind kind) {
        Criterion before = byCode.putIfAbsent(criterion.code(), criterion);
        if (before != null) {
            throw Refusal.refused(
                    "criteria.set.twice",
                    criterion.code(),
                    id,
                    before.title().toString(),
                    criterion.title().toString());
        }
        if (criterion instanceof Leaf leaf) {
            leafIndex.put(leaf.code(), indexed.size());
            indexed.add(leaf);
            leafKinds.add(kind);
        } else if (criterion instanceof Group group) {
            Group.Kind inner = group.kind() == Group.Kind.PLAIN ? kind : group.kind();
            group.children().forEach(child -> index(child, inner));
        }
    }

    /**
     * A set under the default policy.
     *
     * @param id names the set, for example {@code PAR-DEPT-2026}
     * @param criteria groups and leaves, in the order of the decision
     * @return the set
     * @throws IllegalArgumentException if the id is blank, a code occurs twice or there are no points to earn
     */
    public static CriteriaSet of(String id, Criterion... criteria) {
        return of(id, List.of(Objects.requireNonNull(criteria, "criteria")));
    }

    /**
     * A set under the default policy.
     *
     * @param id names the set
     * @param criteria groups and leaves, in the order of the decision
     * @return the set
     * @throws IllegalArgumentException if the id is blank, a code occurs twice or there are no points to earn
     */
    public static CriteriaSet of(String id, List<? extends Criterion> criteria) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(criteria, "criteria");
        if (id.isBlank()) {
            throw Refusal.refused("criteria.set.id");
        }
        return new CriteriaSet(
                id,
                Edition.of(Title.of(id)),
                Policy.withDefaults(),
                List.copyOf(criteria),
                Optional.empty(),
                List.of());
    }

    /**
     * Changes the edition.
     *
     * @param other title, version, period, level, decision
     * @return a copy
     */
    public CriteriaSet with(Edition other) {
        Objects.requireNonNull(other, "other");
        return new CriteriaSet(id, other, policy, criteria, declared, silences);
    }

    /**
     * Changes the policy.
     *
     * @param other what to do with missing and not applicable, and where to round
     * @return a copy
     */
    public CriteriaSet with(Policy other) {
        Objects.requireNonNull(other, "other");
        return new CriteriaSet(id, edition, other, criteria, declared, silences);
    }

    /**
     * Says what all plain and survey criteria must add up to.
     *
     * @param max the maximum printed in the decision, such as {@code 100}
     * @return a copy with that maximum
     * @throws IllegalArgumentException if they do not
     */
    public CriteriaSet withMax(String max) {
        Objects.requireNonNull(max, "max");
        return with(new Group.DeclaredMax(Points.parse(max), ""));
    }

    /**
     * Keeps a printed maximum that the published decision itself contradicts.
     *
     * @param max the maximum printed in the decision
     * @param inconsistency what is inconsistent, for the warnings; not blank
     * @return a copy with that maximum; the computation uses what the criteria add up to
     */
    public CriteriaSet withPublishedMax(String max, String inconsistency) {
        Objects.requireNonNull(max, "max");
        Objects.requireNonNull(inconsistency, "inconsistency");
        if (inconsistency.isBlank()) {
            throw Refusal.refused("criteria.group.inconsistency", Points.parse(max));
        }
        return with(new Group.DeclaredMax(Points.parse(max), inconsistency));
    }

    private CriteriaSet with(Group.DeclaredMax max) {
        return new CriteriaSet(id, edition, policy, criteria, Optional.of(max), silences);
    }

    /**
     * Silences warnings about this set and about what is assessed under it.
     *
     * @param others each with its reason
     * @return a copy with these silences alone
     * @throws IllegalArgumentException if one is for a criterion that this set does not have, or for a unit or a file, of which
     *     no set knows
     */
    public CriteriaSet withSilences(List<Silence> others) {
        Objects.requireNonNull(others, "others");
        return new CriteriaSet(id, edition, policy, criteria, declared, others);
    }

    /**
     * The name of the set.
     *
     * @return for example {@code PAR-DEPT-2026}
     */
    public String id() {
        return id;
    }

    /**
     * Which edition it is.
     *
     * @return title, version, period, level, decision
     */
    public Edition edition() {
        return edition;
    }

    /**
     * What it does with missing and not applicable, and where it rounds.
     *
     * @return the policy
     */
    public Policy policy() {
        return policy;
    }

    /**
     * The top of the tree.
     *
     * @return groups and leaves, in the order of the decision
     */
    public List<Criterion> criteria() {
        return criteria;
    }

    /**
     * All leaves, in the order of the decision; bonus, deduction and tracked ones included.
     *
     * @return at least one
     */
    public List<Leaf> leaves() {
        return leaves;
    }

    /**
     * How a leaf enters the total.
     *
     * @param index its position in {@link #leaves()}
     * @return the kind of the nearest group around it that is not plain, else plain
     */
    public Group.Kind kindOf(int index) {
        return leafKinds.get(index);
    }

    /**
     * The position of a leaf.
     *
     * @param code of a leaf
     * @return its position in {@link #leaves()}, 0 or more
     * @throws IllegalArgumentException if there is no such leaf, with those of nearby codes
     */
    public int indexOf(String code) {
        Objects.requireNonNull(code, "code");
        Integer index = leafIndex.get(code);
        if (index == null) {
            throw Refusal.refused("criteria.set.noLeaf", id, code, Codes.near(code, leafIndex.keySet()));
        }
        return index;
    }

    /**
     * A criterion by its code.
     *
     * @param code of a group or leaf
     * @return the criterion
     * @throws IllegalArgumentException if there is none, with those of nearby codes
     */
    public Criterion criterion(String code) {
        Objects.requireNonNull(code, "code");
        Criterion found = byCode.get(code);
        if (found == null) {
            throw Refusal.refused("criteria.set.noCriterion", id, code, Codes.near(code, byCode.keySet()));
        }
        return found;
    }

    /**
     * All codes, groups and leaves, in the order of the decision.
     *
     * @return at least one
     */
    public Set<String> codes() {
        return Collections.unmodifiableSet(byCode.keySet());
    }

    /**
     * The points of all plain and survey criteria.
     *
     * @return above 0
     */
    public Points max() {
        Points max = Points.ZERO;
        for (int i = 0; i < leaves.size(); i++) {
            Group.Kind kind = leafKinds.get(i);
            max = kind == Group.Kind.PLAIN || kind == Group.Kind.SURVEY
                    ? max.plus(leaves.get(i).max())
                    : max;
        }
        return max;
    }

    /**
     * The maximum printed in the decision.
     *
     * @return empty if none is declared
     */
    public Optional<Group.DeclaredMax> declared() {
        return declared;
    }

    /**
     * Which warnings are not shown, and why.
     *
     * @return the silences, with their reasons
     */
    public List<Silence> silences() {
        return silences;
    }

    /**
     * What looks wrong: printed maxima that the criteria of the published decision do not add up to, bands that no number
     * can hit, and bands that give more for less.
     *
     * @return in the order of the set, without those that are silenced; empty if nothing looks wrong
     */
    public List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        declared.ifPresent(max -> contradiction(id, max(), max).ifPresent(warnings::add));
        for (Criterion criterion : byCode.values()) {
            if (criterion instanceof Group group) {
                group.declared()
                        .flatMap(max -> contradiction(group.code(), group.max(), max))
                        .ifPresent(warning -> warnings.add(warning.ofCriterion(group.code())));
            } else if (criterion instanceof Leaf leaf) {
                RuleDoubts.of(leaf).forEach(warnings::add);
            }
        }
        return Warning.unsilenced(warnings, silences);
    }

    private static Optional<Warning> contradiction(String code, Points max, Group.DeclaredMax printed) {
        return printed.inconsistency().isBlank()
                ? Optional.empty()
                : Optional.of(Warning.of(
                        "criteria.warning.publishedMax", code, max, printed.points(), printed.inconsistency()));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof CriteriaSet set
                        && id.equals(set.id)
                        && edition.equals(set.edition)
                        && policy.equals(set.policy)
                        && criteria.equals(set.criteria)
                        && declared.equals(set.declared)
                        && silences.equals(set.silences));
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, edition, policy, criteria);
    }

    @Override
    public String toString() {
        return id + " (" + leaves.size() + (leaves.size() == 1 ? " leaf criterion" : " leaf criteria") + ", max "
                + max() + ")";
    }
}
