package io.github.parindex.io.html;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import io.github.parindex.io.words.Wording;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Draws SVG of this library on white paper; all that touches jsvg and AWT. */
final class Ink {

    private static final long MOST_PIXELS = 40_000_000;
    private static final int MARGIN = 8;
    private static final Pattern FONTS = Pattern.compile("font-family=\"[^\"]*\"");
    private static final DocumentLimits ANY_NUMBER_OF_TEXTS = new DocumentLimits(
            DocumentLimits.DEFAULT_MAX_NESTING_DEPTH, DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH, Integer.MAX_VALUE);
    private static final LoaderContext NO_RESOURCES = LoaderContext.builder()
            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .documentLimits(ANY_NUMBER_OF_TEXTS)
            .build();
    private static final Map<RenderingHints.Key, Object> FINE = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

    private Ink() {}

    static byte[] png(String svg, int scale) {
        SVGDocument drawing = load(svg);
        long width = scale * (Math.round(drawing.size().getWidth()) + 2 * MARGIN);
        long height = scale * (Math.round(drawing.size().getHeight()) + 2 * MARGIN);
        if (width * height > MOST_PIXELS) {
            throw Wording.of("write.pixels", width, height, MOST_PIXELS).toException();
        }
        return encoded(drawn(drawing, (int) width, (int) height, scale * MARGIN));
    }

    /** In the platform's own sans-serif, which draws each letter in a font that has it. */
    private static SVGDocument load(String svg) {
        String plain = FONTS.matcher(svg).replaceFirst("font-family=\"" + Font.SANS_SERIF + "\"");
        ByteArrayInputStream in = new ByteArrayInputStream(plain.getBytes(StandardCharsets.UTF_8));
        return Objects.requireNonNull(new SVGLoader().load(in, null, NO_RESOURCES), "every chart is well-formed");
    }

    private static BufferedImage drawn(SVGDocument drawing, int width, int height, int margin) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, width, height);
        paper.addRenderingHints(FINE);
        ViewBox inside = new ViewBox(margin, margin, width - 2 * margin, height - 2 * margin);
        drawing.renderWithPlatform(NullPlatformSupport.INSTANCE, paper, inside);
        paper.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }
}
