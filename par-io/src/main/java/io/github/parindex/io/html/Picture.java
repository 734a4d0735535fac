package io.github.parindex.io.html;

import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** What a chart of an index draws. */
interface Picture {

    /** What the chart shows, in its title. */
    Wording title();

    void draw(Drawing drawing, Markup out);

    int width();

    int height(Locale locale);

    /** What the chart means, for those who do not see it. */
    Wording about();

    /** A number with some four digits. */
    static String number(double value, Locale locale) {
        int before = value == 0 ? 1 : (int) Math.floor(Math.log10(Math.abs(value))) + 1;
        int places = Math.max(0, Math.min(9, 4 - before));
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
        BigDecimal bare = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        return Figures.in(locale).plain(bare.setScale(Math.max(0, bare.scale())));
    }

    /** The mark of an axis, with as many places as the distance of two needs. */
    static String tick(double value, double step, Locale locale) {
        int places = Math.max(0, (int) -Math.floor(Math.log10(step)));
        return Figures.in(locale).plain(BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP));
    }
}
