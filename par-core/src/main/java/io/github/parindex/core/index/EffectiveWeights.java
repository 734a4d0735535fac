package io.github.parindex.core.index;

import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.statistics.PrintedTable;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weights in the top by code, which print as a tree. */
final class EffectiveWeights extends AbstractMap<String, Double> {

    private final Framework framework;
    private final Map<String, Double> byCode;

    EffectiveWeights(Framework framework, Map<String, Double> byCode) {
        this.framework = framework;
        this.byCode = Collections.unmodifiableMap(byCode);
    }

    @Override
    public boolean containsKey(@Nullable Object code) {
        return byCode.containsKey(code);
    }

    @Override
    public @Nullable Double get(@Nullable Object code) {
        return byCode.get(code);
    }

    @Override
    public Set<Entry<String, Double>> entrySet() {
        return byCode.entrySet();
    }

    @Override
    public String toString() {
        PrintedTable table = PrintedTable.of("", "weight");
        add(framework.top().code(), 0, table);
        return table.toString();
    }

    /** What is part of several nodes has the sum of its ways at each of them. */
    private void add(String code, int depth, PrintedTable table) {
        table.row("  ".repeat(depth) + code, getOrDefault(code, 0.0));
        if (!framework.isIndicator(code)) {
            framework.node(code).partCodes().forEach(part -> add(part, depth + 1, table));
        }
    }
}
