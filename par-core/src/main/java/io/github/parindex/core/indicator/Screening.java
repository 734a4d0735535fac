package io.github.parindex.core.indicator;

import io.github.parindex.core.number.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Drops the rows of which too little is there: the share of numbers, or of numbers that are not 0, is below a limit.
 * A row exactly at a limit is kept. Shares run over the named indicators, or over all. Some units may be kept or dropped
 * whatever is there.
 *
 * @param availability least share of indicators with a number, 0 to 1; 0 for no limit
 * @param nonZero least share of these numbers that are not 0, 0 to 1; 0 for no limit
 * @param keep units that stay in any case: codes, or codes and periods with a space between
 * @param drop units that are dropped in any case
 * @param only codes of the indicators, or of nodes above them, that count; empty for all
 */
public record Screening(double availability, double nonZero, List<String> keep, List<String> drop, List<String> only)
        implements Preparation {

    /** Refuses limits that are no shares, and a unit that is both kept and dropped. */
    public Screening {
        Objects.requireNonNull(keep, "keep");
        Objects.requireNonNull(drop, "drop");
        Objects.requireNonNull(only, "only");
        if (!(availability >= 0 && availability <= 1) || !(nonZero >= 0 && nonZero <= 1)) {
            throw Refusal.refused("indicator.screening.shares", availability, nonZero);
        }
        keep = List.copyOf(keep);
        drop = List.copyOf(drop);
        only = List.copyOf(only);
        for (String unit : keep) {
            if (drop.contains(unit)) {
                throw Refusal.refused("indicator.screening.both", unit);
            }
        }
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

        /** How many rows are left, then a line for each that was dropped. */
        @Override
        public String toString() {
            return matrix.inBrief() + "\n" + dropped.size() + " rows dropped"
                    + dropped.stream().map(row -> "\n  " + row).collect(Collectors.joining());
        }
    }

    /**
     * Also limits the share of numbers that are 0.
     *
     * @param share least share of numbers that are not 0
     * @return a copy
     */
    public Screening withNonZero(double share) {
        return new Screening(availability, share, keep, drop, only);
    }

    /**
     * Counts some indicators only.
     *
     * @param codes of these
     * @return a copy
     */
    public Screening only(String... codes) {
        Objects.requireNonNull(codes, "codes");
        return new Screening(availability, nonZero, keep, drop, List.of(codes));
    }

    /**
     * Keeps some units whatever is there.
     *
     * @param units codes, which mean all their periods, or codes and periods with a space between
     * @return a copy
     */
    public Screening keeping(String... units) {
        Objects.requireNonNull(units, "units");
        return new Screening(availability, nonZero, List.of(units), drop, only);
    }

    /**
     * Drops some units whatever is there.
     *
     * @param units codes, which mean all their periods, or codes and periods with a space between
     * @return a copy
     */
    public Screening dropping(String... units) {
        Objects.requireNonNull(units, "units");
        return new Screening(availability, nonZero, keep, List.of(units), only);
    }

    /**
     * Drops rows and says which.
     *
     * @param matrix any
     * @return the matrix and the dropped rows
     * @throws IllegalArgumentException if no row would be left, or there is no unit that is to be kept or dropped
     */
    public Screened screen(IndicatorMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix");
        Stream.concat(keep.stream(), drop.stream()).forEach(unit -> requireUnit(matrix, unit));
        List<Availability> all = Availability.of(matrix, Only.of(matrix, only));
        List<Availability> dropped = all.stream().filter(row -> !isKept(row)).toList();
        if (dropped.size() == all.size()) {
            throw Refusal.refused("indicator.screening.nothingLeft", all.size(), availability, nonZero);
        }
        return new Screened(matrix.keepRows(row -> isKept(all.get(row))), dropped);
    }

    private static void requireUnit(IndicatorMatrix matrix, String unit) {
        if (matrix.rows().stream().noneMatch(row -> row.code().equals(unit))) {
            matrix.row(unit);
        }
    }

    private boolean isKept(Availability row) {
        return isNamed(row, keep) || (!isNamed(row, drop) && isThere(row));
    }

    private static boolean isNamed(Availability row, List<String> units) {
        return units.contains(row.row().code()) || units.contains(row.row().toString());
    }

    private boolean isThere(Availability row) {
        return row.share() >= availability && row.nonZeroShare().orElse(0) >= nonZero;
    }

    @Override
    public IndicatorMatrix apply(IndicatorMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix");
        return screen(matrix).matrix();
    }

    @Override
    public Method method() {
        Method limits = Method.of("screen").with("availability", availability).with("nonZero", nonZero);
        Method keeping = keep.isEmpty() ? limits : limits.with("keep", (Object) keep);
        return Only.in(drop.isEmpty() ? keeping : keeping.with("drop", (Object) drop), only);
    }

    @Override
    public String toString() {
        return method().toString();
    }

    static Screening of(Method method) {
        method.allowing("availability", "nonZero", "keep", "drop", Only.SETTING);
        return new Screening(
                method.number("availability", 0),
                method.number("nonZero", 0),
                method.texts("keep"),
                method.texts("drop"),
                method.texts(Only.SETTING));
    }
}
