package io.github.parindex.io.html;

import io.github.parindex.core.indicator.Column;
import java.util.Arrays;

/** How many values of a column lie in each of several equal parts of its range; where all are equal, in the middle one. */
final class Histogram {

    private final int[] counts;

    private Histogram(int... counts) {
        this.counts = counts;
    }

    static Histogram of(Column column, int bins) {
        int[] counts = new int[bins];
        double least = column.min();
        double width = (column.max() - least) / bins;
        for (double value : column.presentValues()) {
            counts[width > 0 ? Math.min(bins - 1, (int) ((value - least) / width)) : bins / 2]++;
        }
        return new Histogram(counts);
    }

    /** The bars as one path, the highest of the height given; what is not empty is seen. */
    String path(double left, double bottom, double wide, double height) {
        int most = Arrays.stream(counts).max().orElse(1);
        StringBuilder bars = new StringBuilder();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                double high = Math.max(1, height * counts[i] / most);
                bars.append("M" + Plane.at(left + i * wide, bottom - high) + "h" + Drawing.number(wide - 1) + "V"
                        + Drawing.number(bottom) + "h-" + Drawing.number(wide - 1) + "z");
            }
        }
        return bars.toString();
    }
}
