package io.github.parindex.io.html;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.years.Course;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The index of a unit through the years, with its places. Where another criteria set begins the line is broken, as the two
 * measure different things.
 */
public final class YearsChart {

    private static final int HEIGHT = 170;
    private static final String LINE = "#1d4f91";
    private final Course course;
    private final Locale locale;
    private final String id;

    private YearsChart(Course course, Locale locale, String id) {
        this.course = course;
        this.locale = locale;
        this.id = id;
    }

    /**
     * The course of a unit.
     *
     * @param course of the unit
     * @return a chart in Vietnamese
     */
    public static YearsChart of(Course course) {
        Objects.requireNonNull(course, "course");
        return of(course, "years");
    }

    static YearsChart of(Course course, String id) {
        return new YearsChart(course, Locale.forLanguageTag("vi"), id);
    }

    /**
     * Changes the language.
     *
     * @param language Vietnamese for {@code vi}, else English
     * @return a copy in that language
     */
    public YearsChart in(Locale language) {
        Objects.requireNonNull(language, "language");
        return new YearsChart(course, language, id);
    }

    /**
     * The chart as an SVG document of its own, with title, description and texts.
     *
     * @return well-formed XML
     */
    public String toSvg() {
        return Markup.text(locale, this::draw);
    }

    /**
     * The chart as a picture on white, for documents that take no SVG, in the platform's sans-serif font. It needs the
     * library {@code com.github.weisj:jsvg}, which a project adds that wants pictures.
     *
     * @param scale pixels for each unit of the drawing, 1 to 8; 2 is sharp on most screens
     * @return the bytes of a PNG file
     * @throws IllegalArgumentException if the scale is another
     * @throws IllegalStateException if the library is not there
     */
    public byte[] toPng(int scale) {
        return Raster.png(toSvg(), scale);
    }

    void draw(Markup out) {
        List<Course.Stop> stops = course.stops();
        Drawing drawing = Drawing.on(out)
                .open(
                        id,
                        Drawing.WIDTH,
                        HEIGHT,
                        title().in(locale),
                        Wording.of("yearsChart.description").in(locale));
        Plane plane = plane(stops);
        drawing.path(line(stops, plane), "none", LINE, "line");
        for (int i = 0; i < stops.size(); i++) {
            stop(drawing, stops.get(i), plane, i);
        }
        drawing.close();
    }

    private static Plane plane(List<Course.Stop> stops) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Course.Stop stop : stops) {
            if (stop.index().isPresent()) {
                least = Math.min(least, Figures.length(stop.index().get()));
                most = Math.max(most, Figures.length(stop.index().get()));
            }
        }
        return new Plane(34, Drawing.WIDTH - 34, 36, HEIGHT - 54, 0, Math.max(1, stops.size() - 1), least, most);
    }

    private static String line(List<Course.Stop> stops, Plane plane) {
        StringBuilder line = new StringBuilder();
        boolean goesOn = false;
        for (int i = 0; i < stops.size(); i++) {
            Course.Stop stop = stops.get(i);
            if (stop.index().isPresent()) {
                double y = plane.y(Figures.length(stop.index().get()));
                line.append(goesOn && !stop.isMapped() ? "L" : "M").append(Plane.at(plane.x(i), y));
            }
            goesOn = stop.index().isPresent();
        }
        return line.isEmpty() ? "M0 0" : line.toString();
    }

    private void stop(Drawing drawing, Course.Stop stop, Plane plane, int position) {
        double x = plane.x(position);
        Figures figures = Figures.in(locale);
        drawing.text(x, HEIGHT - 22, Drawing.shortened(stop.year(), 10), "text-anchor", "middle");
        stop.place()
                .ifPresent(place -> drawing.muted(
                        x,
                        HEIGHT - 6,
                        Wording.of("yearsChart.place", figures.of(place.value()))
                                .in(locale),
                        "text-anchor",
                        "middle"));
        if (stop.index().isPresent()) {
            Points index = stop.index().get();
            double y = plane.y(Figures.length(index));
            drawing.path(Plane.dot(x, y, 4), LINE, LINE, "own");
            drawing.text(x, y - 12, figures.fixed(index), "text-anchor", "middle", "font-weight", "600");
        }
    }

    private Wording title() {
        return Wording.of("yearsChart.title", course.unit().name());
    }

    @Override
    public String toString() {
        return title().toString();
    }
}
