package io.github.parindex.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

/** Number formats say whether they show a percentage, a date or a plain number. */
class FormatCodeProperties {

    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    /** The same by an expression, which takes long for many brackets. */
    private static NumberFormats.Kind expected(String code) {
        String signs = ASIDE.matcher(code).replaceAll("");
        if (signs.indexOf('%') >= 0) {
            return NumberFormats.Kind.PERCENT;
        }
        boolean date = !signs.equalsIgnoreCase("General")
                && Pattern.compile("[ymdhsYMDHS]").matcher(signs).find();
        return date ? NumberFormats.Kind.DATE : NumberFormats.Kind.PLAIN;
    }

    @Property
    void whatIsAsideIsLeftOutHoweverItIsMixed(
            @ForAll @StringLength(max = 12) @Chars({'"', '[', ']', '\\', '_', '*', '%', 'd', '0', ';'}) String code) {
        assertThat(FormatCode.kind(code)).isEqualTo(expected(code));
    }

    @Example
    void formatsOfExcelAreKnown() {
        assertThat(FormatCode.kind("0.00%")).isEqualTo(NumberFormats.Kind.PERCENT);
        assertThat(FormatCode.kind("[Red]0.0\"d\"")).isEqualTo(NumberFormats.Kind.PLAIN);
        assertThat(FormatCode.kind("dd\\/mm\\/yyyy")).isEqualTo(NumberFormats.Kind.DATE);
        assertThat(FormatCode.kind("#,##0\\ \"đ\";[Red]-#,##0")).isEqualTo(NumberFormats.Kind.PLAIN);
        assertThat(FormatCode.kind("GENERAL")).isEqualTo(NumberFormats.Kind.PLAIN);
        assertThat(FormatCode.kind("[h]:mm")).isEqualTo(NumberFormats.Kind.DATE);
    }
}
