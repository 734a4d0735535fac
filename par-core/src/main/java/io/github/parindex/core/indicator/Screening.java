package io.github.parindex.core.indicator;

import io.github.parindex.core.number.Refusal;
import java.util.List;
import java.util.Objects;

/**
 * Drops the rows of which too little is there: the share of numbers, or of numbers that are not 0, is below a limit.
 * A row exactly at a limit is kept. Shares run over the named indicators, or over all.
 *
 * @param availability least share of indicators with a number, 0 to 1; 0 for no limit
 * @param nonZero least share of these numbers that are not 0, 0 to 1; 0 for no limit
 * @param only codes of the indicators, or of nodes above them, that count; empty for all
 */
public record Screening(double availability, double nonZero, List<String> only) implements Preparation {

    /** Refuses limits that are no shares. */
    public Screening {
        Objects.requireNonNull(only, "only");
        if (!(availability >= 0 && availability <= 1) || !(nonZero >= 0 && nonZero <= 1)) {
            throw Refusal.refused("indicator.screening.shares", availability, nonZero);
        }
        only = List.copyOf(only);
    }

    /**
     * A matrix with fewer rows.
     *
     * @param matrix the rows that are kept
     * @param dropped what the others had
     */
    public record Screened(IndicatorMatrix matrix, List<Availability> dropped) {

        /** Copies the list. */
        public Screened {
            Objects.requireNonNull(matrix, "matrix");
            Objects.requireNonNull(dropped, "dropped");
            dropped = List.copyOf(dropped);
        }
    }

    /**
     * Also limits the share of numbers that are 0.
     *
     * @param share least share of numbers that are not 0
     * @return a copy
     */
    public Screening withNonZero(double share) {
        return new Screening(availability, share, only);
    }

    /**
     * Counts some indicators only.
     *
     * @param codes of these
     * @return a copy
     */
    public Screening only(String... codes) {
        return new Screening(availability, nonZero, List.of(codes));
    }

    /**
     * Drops rows and says which.
     *
     * @param matrix any
     * @return the matrix and the dropped rows
     * @throws IllegalArgumentException if no row would be left
     */
    public Screened screen(IndicatorMatrix matrix) {
        List<Availability> all = Availability.of(matrix, Only.of(matrix, only));
        List<Availability> dropped = all.stream().filter(row -> !isKept(row)).toList();
        if (dropped.size() == all.size()) {
            throw Refusal.refused("indicator.screening.nothingLeft", all.size(), availability, nonZero);
        }
        return new Screened(matrix.keepRows(row -> isKept(all.get(row))), dropped);
    }

    private boolean isKept(Availability row) {
        return row.share() >= availability && row.nonZeroShare().orElse(0) >= nonZero;
    }

    @Override
    public IndicatorMatrix apply(IndicatorMatrix matrix) {
        return screen(matrix).matrix();
    }

    @Override
    public Method method() {
        return Only.in(Method.of("screen").with("availability", availability).with("nonZero", nonZero), only);
    }

    @Override
    public String toString() {
        return method().toString();
    }

    static Screening of(Method method) {
        method.allowing("availability", "nonZero", Only.SETTING);
        return new Screening(method.number("availability", 0), method.number("nonZero", 0), method.texts(Only.SETTING));
    }
}
