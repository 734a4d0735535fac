package io.github.parindex.core.planning;

import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.rule.Rule.Effort;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One thing done for all units at once, such as a circular or a training, and what every unit can then change.
 *
 * <p>Example: {@code Action.of("circular on plans").on("1.1", Effort.of("on time", 1))} ticks the item "on time" wherever it
 * is open; {@code on("2.1", Effort.each(1).atMost(5))} settles up to five more dossiers in time.
 *
 * @param name how people call it
 * @param changes what it makes possible, by the code of a leaf; every unit goes as far as that leads
 */
public record Action(String name, Map<String, Effort> changes) {

    /** Copies in order, and refuses a blank name. */
    public Action {
        Objects.requireNonNull(name, "name");
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(changes, "changes")));
        if (name.isBlank()) {
            throw Refusal.refused("planning.action.name");
        }
    }

    /**
     * An action that changes nothing yet.
     *
     * @param name how people call it
     * @return the action; {@link #on} says what it changes
     */
    public static Action of(String name) {
        return new Action(name, Map.of());
    }

    /**
     * Says what the action makes possible on one criterion.
     *
     * @param code of a leaf
     * @param effort names what can change, and how often
     * @return a copy with it
     */
    public Action on(String code, Effort effort) {
        Map<String, Effort> more = new LinkedHashMap<>(changes);
        more.put(Objects.requireNonNull(code, "code"), Objects.requireNonNull(effort, "effort"));
        return new Action(name, more);
    }

    Efforts efforts() {
        Efforts efforts = Efforts.none();
        for (Map.Entry<String, Effort> change : changes.entrySet()) {
            efforts = efforts.with(change.getKey(), change.getValue());
        }
        return efforts;
    }

    @Override
    public String toString() {
        return name + " " + changes;
    }
}
