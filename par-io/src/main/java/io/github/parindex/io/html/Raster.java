package io.github.parindex.io.html;

import io.github.parindex.io.words.Wording;

/** Charts as PNG, where the library that draws them is there. */
final class Raster {

    /** The finest picture, in pixels for each unit of the drawing. */
    static final int FINEST = 8;

    private Raster() {}

    static byte[] png(String svg, int scale) {
        if (scale < 1 || scale > FINEST) {
            throw Wording.of("write.scale", FINEST, scale).toException();
        }
        try {
            return Ink.png(svg, scale);
        } catch (NoClassDefFoundError absent) {
            throw new IllegalStateException(
                    "A PNG is drawn by the library com.github.weisj:jsvg, which is not there.\nMaybe add it to the"
                            + " dependencies of your project; on a module path also start with"
                            + " --add-modules com.github.weisj.jsvg.",
                    absent);
        }
    }
}
