package io.github.parindex.examples.conformance;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Every method that cases may name. */
final class Methods {

    private static final Map<String, Computation> BY_NAME = new TreeMap<>();

    static {
        List.of(
                        WeightMethods.BY_NAME,
                        JudgementMethods.BY_NAME,
                        NormalizationMethods.BY_NAME,
                        AggregationMethods.BY_NAME,
                        TreeMethods.BY_NAME,
                        RankMethods.BY_NAME,
                        SampleMethods.BY_NAME,
                        SensitivityMethods.BY_NAME,
                        PlanMethods.BY_NAME,
                        ExactRankMethods.BY_NAME,
                        RobustnessMethods.BY_NAME)
                .forEach(BY_NAME::putAll);
    }

    private Methods() {}

    /**
     * What a case asks.
     *
     * @param method its name
     * @param input what is computed from
     * @param options how
     * @param expected where a method computes at what is expected only
     * @param file its neighbours, to which the input may refer
     */
    record Question(String method, Fields input, Fields options, Fields expected, CaseFile file) {}

    /** Computes what the cases of one method expect, as {@link Differences} compares it. */
    @FunctionalInterface
    interface Computation {

        /** Asks for every field it understands; what it did not ask for is refused afterwards. */
        Object compute(Question question);
    }

    static Computation of(String name) {
        Computation found = BY_NAME.get(name);
        if (found == null) {
            throw new IllegalArgumentException("unknown method (" + name + ").");
        }
        return found;
    }

    static <T, R> List<R> map(Collection<T> items, Function<? super T, ? extends R> of) {
        return items.stream().<R>map(of).toList();
    }

    /** What is said of each name, computed where it is expected. */
    static Map<String, Object> each(List<String> names, Function<String, ? extends @Nullable Object> of) {
        Map<String, String> themselves = new LinkedHashMap<>();
        names.forEach(name -> themselves.put(name, name));
        if (themselves.size() < names.size()) {
            throw new IllegalArgumentException(names + " names one twice.");
        }
        return each(themselves, of);
    }

    /** What is said of each value, by its name, computed where it is expected. */
    static <T> Map<String, Object> each(Map<String, T> named, Function<T, ? extends @Nullable Object> of) {
        Map<String, Object> said = new LinkedHashMap<>();
        named.forEach((name, value) -> said.put(name, (Supplier<@Nullable Object>) () -> of.apply(value)));
        return said;
    }
}
