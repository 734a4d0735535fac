package io.github.parindex.core.indicator;

import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.statistics.Moments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tames outliers, indicator by indicator, on raw numbers. An indicator passes if its |skewness| is below a limit or its
 * excess kurtosis is (both of the sample, see {@link Statistics}); one that passes is left alone, and so is one for
 * which the two do not exist. Otherwise its most extreme number, at the side that the skewness points to, becomes the
 * next one, and so on until the indicator passes or the most numbers have been moved. If that is not enough, the
 * indicator is transformed, and stays so even if it still does not pass.
 *
 * <p>The procedure is that of the JRC's COIN tool and of COINr (Becker et al., "COINr: an R package for developing
 * composite indicators", Journal of Open Source Software 7 (2022) 4567), whose counting through ties is
 * {@link Ties#TOGETHER}. Winsorising never makes an indicator constant: it stops at two different numbers.
 *
 * @param skewness limit of |skewness|, 2 by default
 * @param kurtosis limit of the excess kurtosis, 3.5 by default
 * @param winsorise most numbers to move, 5 by default; 0 for none
 * @param ties what a tie does to that limit
 * @param transform what is done where moving is not enough
 * @param from which numbers are transformed
 * @param own settings of single indicators, or of all below a node, instead of these, by code; the lowest that is named counts
 * @param only codes of the indicators, or of nodes above them, that are treated; empty for all
 */
public record OutlierTreatment(
        double skewness,
        double kurtosis,
        int winsorise,
        Ties ties,
        Transform transform,
        From from,
        Map<String, OutlierTreatment> own,
        List<String> only)
        implements Preparation {

    private static final OutlierTreatment DEFAULTS =
            new OutlierTreatment(2, 3.5, 5, Ties.WITHIN_LIMIT, Transform.LOG_CT, From.ORIGINAL, Map.of(), List.of());

    /** What numbers that tie do to the most that may be moved. */
    public enum Ties {
        /** The limit holds: winsorising stops before a move that would pass it. */
        WITHIN_LIMIT,
        /** Ties move together as long as fewer than the limit have been moved, so that more may be. */
        TOGETHER
    }

    /** What numbers are transformed by, all of them increasing; a = 0.01 (max − min). */
    public enum Transform {
        /** Nothing. */
        NONE,
        /** ln(x − min + a). */
        LOG_CT,
        /** ln(x − min + 1), which depends on the unit of measurement. */
        LOG_CT_ORIG,
        /** ln(x − min + a) for a positive skewness, −ln(max + a − x) for a negative one. */
        LOG_CT_PLUS,
        /**
         * (y^λ − 1) / λ, or ln y for λ = 0, with y = x, or x − min + a where a number is not positive; λ from −5 to 5
         * is the most likely one of Box and Cox, "An analysis of transformations", Journal of the Royal Statistical
         * Society B 26 (1964) 211–252.
         */
        BOX_COX
    }

    /** Which numbers are transformed. */
    public enum From {
        /** Those before any was moved. */
        ORIGINAL,
        /** Those that winsorising left. */
        WINSORISED
    }

    /**
     * A test of a column.
     *
     * @param passes whether it may stay as it is
     * @param skewness of the sample; empty where there is none
     * @param kurtosis excess kurtosis of the sample; empty where there is none
     */
    public record Check(boolean passes, OptionalDouble skewness, OptionalDouble kurtosis) {

        /** Refuses null. */
        public Check {
            Objects.requireNonNull(skewness, "skewness");
            Objects.requireNonNull(kurtosis, "kurtosis");
        }
    }

    /**
     * What was done to an indicator.
     *
     * @param code of the indicator
     * @param period whose numbers were tested; blank where there is only one
     * @param before the test of its raw numbers
     * @param moved how many numbers winsorising moved
     * @param high rows whose number was lowered by winsorising
     * @param low rows whose number was raised by winsorising
     * @param winsorised the test after winsorising; empty where that was not tried
     * @param transformed the test after the transformation; empty where there was none
     */
    public record Details(
            String code,
            String period,
            Check before,
            int moved,
            List<Row> high,
            List<Row> low,
            Optional<Check> winsorised,
            Optional<Check> transformed) {

        /** Copies the lists. */
        public Details {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(high, "high");
            Objects.requireNonNull(low, "low");
            Objects.requireNonNull(winsorised, "winsorised");
            Objects.requireNonNull(transformed, "transformed");
            high = List.copyOf(high);
            low = List.copyOf(low);
        }

        @Override
        public String toString() {
            String done = (moved == 0 ? "" : ", " + moved + " moved") + (transformed.isEmpty() ? "" : ", transformed");
            return code + (period.isBlank() ? "" : " " + period) + ": "
                    + (done.isEmpty() ? "as it was" : done.substring(2)) + (passes() ? "" : ", outliers are left");
        }

        /**
         * Whether the last test is passed.
         *
         * @return false if outliers are left
         */
        public boolean passes() {
            return transformed.or(() -> winsorised).orElse(before).passes();
        }
    }

    /**
     * A treated matrix.
     *
     * @param matrix with treated indicators
     * @param details of every indicator that was tested, in the order of the framework, and of every period
     */
    public record Treated(IndicatorMatrix matrix, List<Details> details) {

        /** Copies the list. */
        public Treated {
            Objects.requireNonNull(matrix, "matrix");
            Objects.requireNonNull(details, "details");
            details = List.copyOf(details);
        }

        /** A line for each indicator that was tested. */
        @Override
        public String toString() {
            return details.stream().map(Details::toString).collect(Collectors.joining("\n"));
        }
    }

    /** Refuses limits that are no numbers, and settings within settings. */
    public OutlierTreatment {
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(transform, "transform");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(own, "own");
        Objects.requireNonNull(only, "only");
        if (!Double.isFinite(skewness) || !Double.isFinite(kurtosis) || skewness < 0 || winsorise < 0) {
            throw Refusal.refused("indicator.treatment.limits", skewness, kurtosis, winsorise);
        }
        own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
        only = List.copyOf(only);
        own.forEach((code, settings) -> {
            if (!settings.own.isEmpty() || !settings.only.isEmpty()) {
                throw Refusal.refused("indicator.treatment.others", code);
            }
        });
    }

    /**
     * The defaults named above: winsorising up to 5 numbers within the limit, then the first logarithm.
     *
     * @return the treatment
     */
    public static OutlierTreatment withDefaults() {
        return DEFAULTS;
    }

    /**
     * Changes how many numbers may be moved.
     *
     * @param most 0 or more
     * @return a copy
     */
    public OutlierTreatment winsorising(int most) {
        return new OutlierTreatment(skewness, kurtosis, most, ties, transform, from, own, only);
    }

    /**
     * Changes what ties do to the limit.
     *
     * @param other within the limit or together
     * @return a copy
     */
    public OutlierTreatment with(Ties other) {
        Objects.requireNonNull(other, "other");
        return new OutlierTreatment(skewness, kurtosis, winsorise, other, transform, from, own, only);
    }

    /**
     * Changes the transformation.
     *
     * @param other none, a logarithm or Box-Cox
     * @return a copy
     */
    public OutlierTreatment with(Transform other) {
        Objects.requireNonNull(other, "other");
        return new OutlierTreatment(skewness, kurtosis, winsorise, ties, other, from, own, only);
    }

    /**
     * Changes which numbers are transformed.
     *
     * @param other original or winsorised
     * @return a copy
     */
    public OutlierTreatment with(From other) {
        Objects.requireNonNull(other, "other");
        return new OutlierTreatment(skewness, kurtosis, winsorise, ties, transform, other, own, only);
    }

    /**
     * Changes the limits of the test.
     *
     * @param skew limit of |skewness|
     * @param kurt limit of the excess kurtosis
     * @return a copy
     */
    public OutlierTreatment withLimits(double skew, double kurt) {
        return new OutlierTreatment(skew, kurt, winsorise, ties, transform, from, own, only);
    }

    /**
     * Treats one indicator, or all below a node, in another way.
     *
     * @param code of the indicator or node
     * @param settings instead of these
     * @return a copy
     */
    public OutlierTreatment with(String code, OutlierTreatment settings) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(settings, "settings");
        Map<String, OutlierTreatment> more = new LinkedHashMap<>(own);
        more.put(code, settings);
        return new OutlierTreatment(skewness, kurtosis, winsorise, ties, transform, from, more, only);
    }

    /**
     * Treats some indicators only.
     *
     * @param codes of these
     * @return a copy
     */
    public OutlierTreatment only(String... codes) {
        Objects.requireNonNull(codes, "codes");
        return new OutlierTreatment(skewness, kurtosis, winsorise, ties, transform, from, own, List.of(codes));
    }

    /**
     * Treats a matrix and says what was done. In a panel each period is treated by itself.
     *
     * @param matrix any
     * @return the matrix and the details
     * @throws IllegalArgumentException if a named indicator or node is unknown
     */
    public Treated treat(IndicatorMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix");
        List<String> periods = matrix.periods();
        Map<String, OutlierTreatment> settings = ownByIndicator(matrix.framework());
        List<Details> details = new ArrayList<>();
        IndicatorMatrix treated = Only.map(
                matrix,
                only,
                column -> settings.getOrDefault(column.code(), this).treated(column, periods, details));
        return new Treated(treated, details);
    }

    /** From the top down, so that what is stated further down replaces what is stated above. */
    private Map<String, OutlierTreatment> ownByIndicator(Framework framework) {
        Map<String, OutlierTreatment> settings = new HashMap<>();
        List<String> nodes =
                framework.upwards().stream().map(Framework.Node::code).toList();
        for (int i = nodes.size() - 1; i >= 0; i--) {
            if (own.containsKey(nodes.get(i))) {
                OutlierTreatment below = Objects.requireNonNull(own.get(nodes.get(i)));
                framework.indicatorsBelow(nodes.get(i)).forEach(indicator -> settings.put(indicator.code(), below));
            }
        }
        own.forEach((code, treatment) -> {
            if (!nodes.contains(code)) {
                settings.put(framework.indicator(code).code(), treatment);
            }
        });
        return settings;
    }

    private Column treated(Column column, List<String> periods, List<Details> details) {
        double[] values = column.toArray();
        for (String period : periods) {
            int[] rows = IntStream.range(0, values.length)
                    .filter(row -> column.rows().get(row).period().equals(period))
                    .toArray();
            Taming taming = new Taming(this, column.keepRows(rows), period);
            details.add(taming.details());
            for (int i = 0; i < rows.length; i++) {
                values[rows[i]] = taming.column().at(i);
            }
        }
        return column.with(values);
    }

    Check check(Column column) {
        OptionalDouble skew = Statistics.skewness(column, Moments.SAMPLE);
        OptionalDouble kurt = Statistics.kurtosis(column, Moments.SAMPLE);
        boolean passes = skew.isEmpty()
                || kurt.isEmpty()
                || Math.abs(skew.getAsDouble()) < skewness
                || kurt.getAsDouble() < kurtosis;
        return new Check(passes, skew, kurt);
    }

    @Override
    public IndicatorMatrix apply(IndicatorMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix");
        return treat(matrix).matrix();
    }

    @Override
    public Method method() {
        Method named = Method.of("treat")
                .with("skewness", skewness)
                .with("kurtosis", kurtosis)
                .with("winsorise", winsorise)
                .with("ties", Method.word(ties))
                .with("transform", Method.word(transform))
                .with("from", Method.word(from));
        Map<String, Object> settings = new LinkedHashMap<>();
        own.forEach((code, treatment) -> settings.put(code, treatment.method().settings()));
        return Only.in(settings.isEmpty() ? named : named.with("own", (Object) settings), only);
    }

    @Override
    public String toString() {
        return method().toString();
    }

    static OutlierTreatment of(Method method) {
        method.allowing("skewness", "kurtosis", "winsorise", "ties", "transform", "from", "own", Only.SETTING);
        Map<String, OutlierTreatment> own = new LinkedHashMap<>();
        if (method.settings().get("own") instanceof Map<?, ?> stated) {
            stated.forEach((code, settings) -> own.put(String.valueOf(code), of(settings(code, settings))));
        } else if (method.settings().containsKey("own")) {
            method.table("own");
        }
        return new OutlierTreatment(
                method.number("skewness", DEFAULTS.skewness),
                method.number("kurtosis", DEFAULTS.kurtosis),
                method.whole("winsorise", DEFAULTS.winsorise),
                method.choice("ties", DEFAULTS.ties),
                method.choice("transform", DEFAULTS.transform),
                method.choice("from", DEFAULTS.from),
                own,
                method.texts(Only.SETTING));
    }

    private static Method settings(Object code, Object stated) {
        if (!(stated instanceof Map<?, ?> map)) {
            throw Refusal.refused("indicator.treatment.object", String.valueOf(code), String.valueOf(stated));
        }
        Map<String, Object> settings = new LinkedHashMap<>();
        map.forEach((setting, value) -> settings.put(String.valueOf(setting), value));
        return new Method("treat", settings);
    }

    /**
     * Winsorising by count, without a test: the {@code high} largest numbers become the next largest, the {@code low}
     * smallest the next smallest. Numbers that tie with that next one stay, so that no more are ever moved than
     * stated. Both ends are read from the raw numbers.
     *
     * @param high how many at the upper end, 0 or more
     * @param low how many at the lower end, 0 or more
     * @param only codes of the indicators, or of nodes above them, that are winsorised; empty for all
     */
    public record Winsorisation(int high, int low, List<String> only) implements Preparation {

        /** Refuses negative counts. */
        public Winsorisation {
            Objects.requireNonNull(only, "only");
            if (high < 0 || low < 0) {
                throw Refusal.refused("indicator.winsorisation.counts", high, low);
            }
            only = List.copyOf(only);
        }

        /**
         * Winsorises some indicators only.
         *
         * @param codes of these
         * @return a copy
         */
        public Winsorisation only(String... codes) {
            Objects.requireNonNull(codes, "codes");
            return new Winsorisation(high, low, List.of(codes));
        }

        @Override
        public IndicatorMatrix apply(IndicatorMatrix matrix) {
            Objects.requireNonNull(matrix, "matrix");
            return Only.map(matrix, only, this::winsorised);
        }

        private Column winsorised(Column column) {
            double[] sorted = column.requirePresent(high + low + 1).presentValues();
            Arrays.sort(sorted);
            double lower = sorted[low];
            double upper = sorted[sorted.length - 1 - high];
            return column.map(value -> Math.max(lower, Math.min(upper, value)));
        }

        @Override
        public Method method() {
            return Only.in(Method.of("winsorise").with("high", high).with("low", low), only);
        }

        @Override
        public String toString() {
            return method().toString();
        }

        static Winsorisation of(Method method) {
            method.allowing("high", "low", Only.SETTING);
            return new Winsorisation(method.whole("high", 0), method.whole("low", 0), method.texts(Only.SETTING));
        }
    }
}
