package io.github.parindex.core.aggregation;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.RefusalException;
import java.io.Serial;
import java.util.List;

/** A value for which a method has no answer, before it is known whose it is. */
final class Refused extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    private final int part;
    private final transient Refusal why;

    private Refused(Refusal message, int part, Refusal why) {
        super(message.toString());
        this.part = part;
        this.why = why;
    }

    /** One value is wrong, by the position of its part. */
    static Refused value(int part, double value, Refusal why) {
        return new Refused(Refusal.of("aggregation.refused.part", part + 1, value, why), part, why);
    }

    /** All values together are wrong. */
    static Refused unit(Refusal why) {
        return new Refused(Refusal.of("aggregation.refused.score", why), -1, why);
    }

    /** The same of the value before it was put on another scale. */
    Refused before(double factor, double offset, double[] values) {
        return part < 0
                ? this
                : value(part, values[part], Refusal.of("aggregation.onScale.value", factor, offset, why));
    }

    /** The same with the indicator and the unit named. */
    RefusalException of(Indicator result, List<Column> columns, int row) {
        Column column = columns.get(Math.max(0, part));
        String unit = column.rows().get(row).toString();
        if (part < 0) {
            return Refusal.refused("aggregation.refused.unit", result.code(), unit, why);
        }
        return column.isMissing(row)
                ? Refusal.refused("aggregation.refused.missing", column.code(), unit, why)
                : Refusal.refused("aggregation.refused.value", column.code(), unit, column.at(row), why);
    }
}
