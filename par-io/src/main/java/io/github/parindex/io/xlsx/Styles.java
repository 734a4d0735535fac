package io.github.parindex.io.xlsx;

/** The part of styles, by the numbers of {@link CellOut.Style}. Format 49 is text, so that nothing typed is turned into a date; formats 2 and 164 show 2 and 4 places. */
final class Styles {

    private static final String BORDER =
            "<border><left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/><bottom"
                    + " style=\"thin\"/><diagonal/></border>";
    private static final String WRAP = "<alignment vertical=\"top\" wrapText=\"1\"/>";
    private static final String TOP = "<alignment vertical=\"top\"/>";
    private static final String CENTRE = "<alignment horizontal=\"center\" vertical=\"top\" wrapText=\"1\"/>";
    private static final String FREE = "<protection locked=\"0\"/>";

    static final String PART = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"0.0000\"/></numFmts>"
            + "<fonts count=\"3\"><font><sz val=\"11\"/><name val=\"Times New Roman\"/></font>"
            + "<font><b/><sz val=\"14\"/><name val=\"Times New Roman\"/></font>"
            + "<font><b/><sz val=\"11\"/><name val=\"Times New Roman\"/></font></fonts>"
            + "<fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill>" + fill("FFD9E1F2") + fill("FFFFF9DB") + "</fills>"
            + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>" + BORDER + "</borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"15\">"
            + style("0", "0", "0", "0", WRAP)
            + style("0", "1", "0", "0", "")
            + style("0", "2", "2", "1", WRAP)
            + style("0", "0", "0", "1", WRAP)
            + style("49", "0", "3", "1", WRAP + FREE)
            + style("0", "0", "0", "1", TOP)
            + style("0", "2", "0", "1", WRAP)
            + quoted(style("0", "0", "0", "1", WRAP))
            + quoted(style("49", "0", "3", "1", WRAP + FREE))
            + style("0", "0", "3", "1", CENTRE + FREE)
            + style("0", "0", "0", "1", CENTRE)
            + style("0", "2", "0", "1", CENTRE)
            + style("0", "2", "0", "0", CENTRE)
            + style("2", "0", "0", "1", TOP)
            + style("164", "0", "0", "1", TOP)
            + "</cellXfs></styleSheet>";

    private Styles() {}

    private static String fill(String colour) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + colour + "\"/></patternFill></fill>";
    }

    private static String style(String format, String font, String fill, String border, String inner) {
        return "<xf numFmtId=\"" + format + "\" fontId=\"" + font + "\" fillId=\"" + fill + "\" borderId=\"" + border
                + "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
                + " applyAlignment=\"1\" applyProtection=\"1\">" + inner + "</xf>";
    }

    private static String quoted(String style) {
        return style.replace("<xf ", "<xf quotePrefix=\"1\" ");
    }
}
