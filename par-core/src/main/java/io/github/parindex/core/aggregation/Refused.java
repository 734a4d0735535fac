package io.github.parindex.core.aggregation;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import java.io.Serial;
import java.util.List;

/** A value for which a method has no answer, before it is known whose it is. */
final class Refused extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    private final int part;
    private final String what;
    private final String maybe;

    private Refused(String message, int part, String what, String maybe) {
        super(message + "\n" + maybe);
        this.part = part;
        this.what = what;
        this.maybe = maybe;
    }

    /** One value is wrong, by the position of its part. */
    static Refused value(int part, double value, String what, String maybe) {
        return new Refused("Part (" + (part + 1) + "): the value (" + value + ") " + what + ".", part, what, maybe);
    }

    /** All values together are wrong. */
    static Refused unit(String what, String maybe) {
        return new Refused("The score has no answer: " + what + ".", -1, what, maybe);
    }

    /** The same of the value before it was put on another scale. */
    Refused before(String scale, double[] values) {
        return part < 0 ? this : value(part, values[part], scale + what, maybe);
    }

    /** The same with the indicator and the unit named. */
    IllegalArgumentException of(Indicator result, List<Column> columns, int row) {
        if (part < 0) {
            return new IllegalArgumentException("Indicator (" + result.code() + "), unit ("
                    + columns.get(0).rows().get(row) + ") has no score: " + what + ".\n" + maybe);
        }
        Column column = columns.get(part);
        if (!column.isMissing(row)) {
            return column.refusal(row, what, maybe);
        }
        return new IllegalArgumentException("Indicator (" + column.code() + "), unit ("
                + column.rows().get(row) + "): the value is missing, and as 0 it " + what + ".\n" + maybe);
    }
}
