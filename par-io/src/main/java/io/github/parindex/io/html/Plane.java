package io.github.parindex.io.html;

/** Where a value stands in a chart with two axes, in units of the view box; the values of each axis span its whole length. */
record Plane(double left, double right, double top, double bottom, double fromX, double toX, double fromY, double toY) {

    double x(double value) {
        return left + (right - left) * part(value, fromX, toX);
    }

    double y(double value) {
        return bottom - (bottom - top) * part(value, fromY, toY);
    }

    private static double part(double value, double from, double to) {
        return to > from ? (value - from) / (to - from) : 0.5;
    }

    static String at(double x, double y) {
        return Drawing.number(x) + " " + Drawing.number(y);
    }

    static String dot(double x, double y, double radius) {
        String r = Drawing.number(radius);
        String arc = "a" + r + " " + r + " 0 1 0 ";
        return "M" + at(x - radius, y) + arc + Drawing.number(2 * radius) + " 0" + arc + Drawing.number(-2 * radius)
                + " 0Z";
    }
}
