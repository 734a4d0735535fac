package io.github.parindex.examples.qd766;

import static io.github.parindex.core.ranking.GradeScale.grade;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.ranking.GradeBands;
import io.github.parindex.core.ranking.GradeScale;
import io.github.parindex.io.Source;
import io.github.parindex.io.json.CriteriaSetJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Decision 766/QĐ-TTg of 23 June 2022 as data: its criteria set, its grades, and the published rows of Phú Thọ. */
public final class Decision766 {

    private Decision766() {}

    /**
     * The 23 indicators, 100 points.
     *
     * @return the criteria set
     */
    public static CriteriaSet set() {
        return CriteriaSetJson.read(source("criteria.json")).orThrow();
    }

    /**
     * The classes of the decision. "Xuất sắc" from 90 and "Yếu" below 50 were read; the bounds at 80 and 70 agree with all
     * published classes that could be compared, but their text could not be read.
     *
     * @return bands in percent, lower bounds inclusive
     */
    public static GradeBands grades() {
        return GradeScale.bands(
                grade("Xuất sắc", "90"),
                grade("Tốt", "80"),
                grade("Khá", "70"),
                grade("Trung bình", "50"),
                grade("Yếu", "0"));
    }

    /**
     * The published tables of Phú Thọ in 2026.
     *
     * @return progress, payment and satisfaction
     */
    public static List<Source> phuTho2026() {
        return Stream.of("progress", "payment", "satisfaction")
                .map(table -> source("phutho_2026_" + table + ".csv"))
                .toList();
    }

    private static Source source(String name) {
        try (InputStream in = Decision766.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The examples were packed without " + name + ".");
            }
            return Source.of(name, in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
