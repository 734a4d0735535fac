package io.github.parindex.core.rule;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Immutable copies that keep their order. Few names, as nearly all observations have, lie side by side: a campaign of
 * 10,000 units holds millions of them.
 */
final class Ordered {

    /** Up to so many names are found fastest by looking at each. */
    private static final int FEW = 8;

    private Ordered() {}

    static Map<String, Long> copyOf(Map<String, Long> counts) {
        return counts.size() <= FEW ? new FewCounts(counts) : Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    static Set<String> copyOf(Set<String> names) {
        return names.size() <= FEW
                ? new FewNames(names.toArray(String[]::new))
                : Collections.unmodifiableSet(new LinkedHashSet<>(names));
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

        FewCounts(Map<String, Long> map) {
            this.names = map.keySet().toArray(String[]::new);
            this.counts = map.values().stream().mapToLong(Long::longValue).toArray();
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
