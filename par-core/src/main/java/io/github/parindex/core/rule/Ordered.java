package io.github.parindex.core.rule;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Immutable copies that keep their order. Few names, as nearly all observations have, lie side by side: a campaign of
 * 10,000 units holds millions of them.
 */
final class Ordered {

    /** Up to this many names, looking at each in turn finds one fastest. */
    private static final int FEW = 8;

    private Ordered() {}

    static Map<String, Long> copyOf(Map<String, Long> counts) {
        if (counts instanceof FewCounts) {
            return counts;
        }
        return counts.size() <= FEW ? FewCounts.of(counts) : Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    static Set<String> copyOf(Set<String> names) {
        if (names instanceof FewNames) {
            return names;
        }
        return names.size() <= FEW
                ? new FewNames(names.toArray(String[]::new))
                : Collections.unmodifiableSet(new LinkedHashSet<>(names));
    }

    /** Keeps the order of names. The caller has made sure that they are all different. */
    static Set<String> names(String... names) {
        return names.length <= FEW
                ? new FewNames(names.clone())
                : Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(names)));
    }

    /** Keeps the order of counts. The caller has made sure that their names are all different. */
    static Map<String, Long> counts(List<String> names, long... counts) {
        if (names.size() <= FEW) {
            return new FewCounts(names.toArray(String[]::new), counts.clone());
        }
        Map<String, Long> many = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            many.put(names.get(i), counts[i]);
        }
        return Collections.unmodifiableMap(many);
    }

    /** Finds the first name that occurs a second time; gives null if all are different. */
    static @Nullable String repeated(List<String> names) {
        Set<String> many = names.size() <= FEW ? Set.of() : new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            boolean met = names.size() <= FEW ? names.indexOf(names.get(i)) < i : !many.add(names.get(i));
            if (met) {
                return names.get(i);
            }
        }
        return null;
    }

    /** Finds the first name whose count is negative or above the most allowed; gives null if there is none. */
    static @Nullable String countedBeyond(long most, Map<String, Long> counts) {
        if (counts instanceof FewCounts few) {
            return few.beyond(most);
        }
        for (Map.Entry<String, Long> entry : counts.entrySet()) {
            if (isBeyond(most, entry.getValue())) {
                return entry.getKey();
            }
        }
        return null;
    }

    private static boolean isBeyond(long most, long count) {
        return count < 0 || count > most;
    }

    private static int indexOf(String[] names, @Nullable Object name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static final class FewCounts extends AbstractMap<String, Long> {

        private final String[] names;
        private final long[] counts;

        FewCounts(String[] names, long[] counts) {
            this.names = names;
            this.counts = counts;
        }

        static FewCounts of(Map<String, Long> map) {
            String[] names = new String[map.size()];
            long[] counts = new long[map.size()];
            int next = 0;
            for (Entry<String, Long> entry : map.entrySet()) {
                names[next] = entry.getKey();
                counts[next++] = entry.getValue();
            }
            return new FewCounts(names, counts);
        }

        @Nullable
        String beyond(long most) {
            for (int i = 0; i < counts.length; i++) {
                if (isBeyond(most, counts[i])) {
                    return names[i];
                }
            }
            return null;
        }

        @Override
        public void forEach(BiConsumer<? super String, ? super Long> action) {
            for (int i = 0; i < names.length; i++) {
                action.accept(names[i], counts[i]);
            }
        }

        @Override
        public boolean containsKey(@Nullable Object name) {
            return indexOf(names, name) >= 0;
        }

        @Override
        public @Nullable Long get(@Nullable Object name) {
            int index = indexOf(names, name);
            return index < 0 ? null : counts[index];
        }

        @Override
        public int size() {
            return names.length;
        }

        @Override
        public Set<String> keySet() {
            return new FewNames(names);
        }

        @Override
        public Set<Entry<String, Long>> entrySet() {
            Map<String, Long> linked = new LinkedHashMap<>();
            for (int i = 0; i < names.length; i++) {
                linked.put(names[i], counts[i]);
            }
            return Collections.unmodifiableMap(linked).entrySet();
        }
    }

    private static final class FewNames extends AbstractSet<String> {

        private final String[] names;

        FewNames(String[] names) {
            this.names = names;
        }

        @Override
        public boolean contains(@Nullable Object name) {
            return indexOf(names, name) >= 0;
        }

        @Override
        public int size() {
            return names.length;
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.asList(names).iterator();
        }
    }
}
