package io.github.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.html.HeatMap;
import io.github.parindex.io.html.ProfileChart;
import io.github.parindex.io.html.WaterfallChart;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Charts as PNG, drawn by the optional library. */
class PictureTest {

    private static final int WHITE = 0xffffff;
    private static final Scoreboard BOARD = Scorer.score(AnGiang2023.assessments());

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** How many pixels of a part are not paper. */
    private static long inked(BufferedImage image, int x, int y, int width, int height) {
        return IntStream.of(image.getRGB(x, y, width, height, null, 0, width))
                .filter(pixel -> (pixel & WHITE) != WHITE)
                .count();
    }

    @Test
    void eachChartHasTheSizeOfItsDrawingAndAMargin() throws IOException {
        BufferedImage losses = read(WaterfallChart.of(BOARD.card("STC")).toPng(2));
        assertThat(List.of(losses.getWidth(), losses.getHeight()))
                .containsExactly(2 * (380 + 16), 2 * (22 + 10 * 36 + 16));
        BufferedImage profile = read(ProfileChart.of(BOARD.card("STC"), BOARD).toPng(1));
        assertThat(List.of(profile.getWidth(), profile.getHeight())).containsExactly(380 + 16, 30 + 8 * 38 + 16);
        BufferedImage map = read(HeatMap.of(BOARD).toPng(1));
        assertThat(map.getWidth()).isGreaterThan(640);
        assertThat(inked(map, 0, 0, map.getWidth(), 8)).isZero();
    }

    @Test
    void vietnameseLettersAreDrawn() throws IOException {
        BufferedImage marked = read(WaterfallChart.of(named("Ưỡệẵ Đợừỹ")).toPng(4));
        BufferedImage plain = read(WaterfallChart.of(named("Uoea Douy")).toPng(4));
        int top = 4 * (8 + 22 + 36);
        assertThat(inked(plain, 0, top, plain.getWidth(), 4 * 16)).isGreaterThan(500);
        assertThat(inked(marked, 0, top, marked.getWidth(), 4 * 16))
                .isGreaterThan(inked(plain, 0, top, plain.getWidth(), 4 * 16));
    }

    private static Scorecard named(String title) {
        CriteriaSet set = CriteriaSet.of("S", Criterion.leaf("1", title, Rule.proportion("2")));
        return Scorer.score(Assessment.of(set, Unit.of("A", "A")).with("1", Observation.ratio(1, 2)));
    }

    /** What a project meets that has not added the library. */
    public static final class Try implements Supplier<String> {

        @Override
        public String get() {
            Scoreboard board = Scorer.score(AnGiang2023.assessments());
            try {
                return "drawn: " + HeatMap.of(board).toPng(1).length;
            } catch (IllegalStateException absent) {
                return absent.getMessage();
            }
        }
    }

    @Test
    void withoutTheLibraryThatDrawsItsNameIsSaid() throws Exception {
        List<URL> rest = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!entry.contains("jsvg")) {
                rest.add(Path.of(entry).toUri().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(rest.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Object without =
                    loader.loadClass(Try.class.getName()).getConstructor().newInstance();
            assertThat(((Supplier<?>) without).get())
                    .isEqualTo("A PNG is drawn by the library com.github.weisj:jsvg, which is not there.\n"
                            + "Maybe add it to the dependencies of your project; on a module path also start with"
                            + " --add-modules com.github.weisj.jsvg.");
        }
    }

    @Test
    void aPictureTooLargeForMemoryIsRefused() {
        Assessments many = AnGiang2023.assessments();
        CriteriaSet set = many.set();
        Assessments units = Assessments.of(
                set,
                IntStream.range(0, 3000)
                        .mapToObj(i -> Assessment.of(set, Unit.of("U" + i, "Xã " + i)))
                        .toList());
        assertThatThrownBy(() -> HeatMap.of(Scorer.score(units)).toPng(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("The picture would have \\(\\d+ × 54\\d+\\) pixels, more than 40000000\\.\n"
                        + "Maybe draw it smaller, or fields instead of leaves\\.");
    }
}
