package io.github.parindex.examples.cli;

import io.github.parindex.io.PlainText;
import io.github.parindex.io.Progress;
import io.github.parindex.io.Source;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Shows on a terminal how far the reading of a large file has come; the bar is wiped out once the file is read. */
public final class ProgressBars {

    /** What is smaller is read before anyone looks. */
    private static final long LARGE = 8L << 20;

    private static final int WIDTH = 78;
    private static final int EVERY_MILLIS = 200;

    private final PrintWriter terminal;
    private final BooleanSupplier isTerminal;
    private final long large;

    ProgressBars(PrintWriter terminal, BooleanSupplier isTerminal, long large) {
        this.terminal = terminal;
        this.isTerminal = isTerminal;
        this.large = large;
    }

    /**
     * No bars.
     *
     * @return shows nothing
     */
    public static ProgressBars none() {
        return new ProgressBars(new PrintWriter(PrintWriter.nullWriter()), () -> false, LARGE);
    }

    /**
     * Bars on standard error, if that is a terminal.
     *
     * @param err writes to standard error
     * @return shows a bar for files from 8 MiB
     */
    public static ProgressBars onStandardError(PrintWriter err) {
        return new ProgressBars(err, ProgressBars::isStandardErrorATerminal, LARGE);
    }

    /** Asks the system, as Java knows of its console as a whole only; where it cannot be asked, that has to do. */
    private static boolean isStandardErrorATerminal() {
        try {
            return new ProcessBuilder("test", "-t", "2").inheritIO().start().waitFor() == 0;
        } catch (IOException unknown) {
            return CommandLine.Help.Ansi.AUTO.enabled();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Reads a file with a bar. */
    <T> T reading(Path path, Locale locale, Function<Source, T> reader) {
        try (Bar bar = new Bar(PlainText.visible(String.valueOf(path.getFileName())), locale)) {
            return reader.apply(Source.of(path).reporting(bar));
        }
    }

    /** The bar of one file, which begins with the first report of a large one. */
    private final class Bar implements Consumer<Progress>, AutoCloseable {

        private final String file;
        private final Locale locale;
        private @Nullable ProgressBar bar;
        private final Line line = new Line();
        private boolean decided;

        Bar(String file, Locale locale) {
            this.file = file;
            this.locale = locale;
        }

        @Override
        public void accept(Progress progress) {
            if (!decided) {
                decided = true;
                bar = isShown(progress.all()) ? begun() : null;
            }
            if (bar != null) {
                bar.maxHint(progress.all().orElse(-1)).stepTo(progress.read());
                bar.setExtraMessage(Wording.of("par.units", progress.units()).in(locale));
            }
        }

        private boolean isShown(OptionalLong all) {
            return all.isPresent() && all.getAsLong() >= large && isTerminal.getAsBoolean();
        }

        private ProgressBar begun() {
            return ProgressBar.builder()
                    .setTaskName(file)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUnit(" MiB", 1 << 20)
                    .setUpdateIntervalMillis(EVERY_MILLIS)
                    .clearDisplayOnFinish()
                    .setConsumer(line)
                    .build();
        }

        @Override
        public void close() {
            if (bar != null) {
                bar.close();
                line.wipe();
            }
        }
    }

    /** One line of the terminal, written over again and again. */
    private final class Line implements ProgressBarConsumer {

        private boolean wiped;

        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public synchronized void accept(String text) {
            if (!wiped) {
                terminal.print("\r" + text);
                terminal.flush();
            }
        }

        /** Nothing is drawn behind this, whichever thread still would. */
        synchronized void wipe() {
            wiped = true;
            terminal.print("\r" + " ".repeat(WIDTH) + "\r");
            terminal.flush();
        }

        @Override
        public void close() {
            terminal.flush();
        }
    }
}
